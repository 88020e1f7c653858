using System.Text;
using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace ConflictModel.Browser.Tests;

/// <summary>The HTML report in a real browser.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string, int, ColorScheme> Views => new()
    {
        { "sample", 1280, ColorScheme.Light },
        { "sample", 390, ColorScheme.Dark },
        { "hostile", 1280, ColorScheme.Dark },
        { "hostile", 390, ColorScheme.Light },
        { "map", 1280, ColorScheme.Dark },
        { "map", 390, ColorScheme.Light },
    };

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task The_sample_opens_with_who_differs_by_how_much_and_what_each_said_in_its_own_words(int width, int height)
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample, width, height);
        var page = opened.Page;
        var sides = page.Locator(".side");

        Assert.Equal("Soldiers of North Korea present in Russia: about 1,500 or about 11,000, 7.3 times apart", await page.Locator("#lead-title").TextContentAsync());
        Assert.Equal("7.3 times apart", await page.Locator(".apart").TextContentAsync());
        Assert.Equal(["about 1,500 persons", "about 11,000 persons"], (await page.Locator(".side-figure").AllTextContentsAsync()).Select(text => text.Trim()));
        Assert.Contains("National Intelligence Service", await sides.Nth(0).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Rund 1.500 nordkoreanische Soldaten", await sides.Nth(0).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("South Korea, intelligence service", await sides.Nth(0).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Kyrylo Budanov", await sides.Nth(1).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Ukraine, intelligence service", await sides.Nth(1).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("rund 11.000 nordkoreanischen Soldaten", await sides.Nth(1).TextContentAsync(), StringComparison.Ordinal);
        foreach (var quote in await page.Locator(".side blockquote").AllAsync())
        {
            var box = (await quote.BoundingBoxAsync())!;
            Assert.True(box.Y + box.Height <= height, $"A quote ends at {box.Y + box.Height}, below the first screen.");
            Assert.Equal("de", await quote.GetAttributeAsync("lang"));
            Assert.Equal("auto", await quote.GetAttributeAsync("dir"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task A_page_complains_of_nothing_asks_for_nothing_fits_its_window_and_is_accessible(string name, int width, ColorScheme scheme)
    {
        await using var opened = await chromium.OpenAsync(PageOf(name), width, scheme: scheme);
        await opened.UnfoldAsync();

        Assert.Empty(await opened.ViolationsAsync());
        Assert.False(await opened.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "The page is wider than its window.");
        Assert.Empty(opened.Faults);
    }

    [BrowserFact]
    public async Task A_mark_of_a_plot_says_and_shows_its_claim_and_the_arrow_keys_go_from_one_to_the_next()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);
        var page = opened.Page;
        var marks = page.Locator(".lead .target");
        var card = page.Locator(".tooltip");

        await marks.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(marks).ToHaveCountAsync(3);
        await Expect(marks.Nth(1)).ToBeFocusedAsync();
        foreach (var part in new[] { "about 11,000", "Kyrylo Budanov", "rund 11.000 nordkoreanischen Soldaten", "Schattenallianz", "18 October 2024" })
        {
            await Expect(card).ToContainTextAsync(part);
            Assert.Contains(part, await marks.Nth(1).GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        }

        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await marks.First.HoverAsync();
        await Expect(card).ToContainTextAsync("about 1,500");
    }

    [BrowserFact]
    public async Task A_table_says_in_words_what_a_plot_shows()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);
        var table = opened.Page.Locator(".lead table.claims");

        Assert.Equal(0, await table.CountAsync());
        await opened.Page.Locator(".lead").GetByText("The same in words: 3 claims").ClickAsync();

        await Expect(table.Locator("tbody tr")).ToHaveCountAsync(3);
        Assert.Contains("plausible 1,350 to 1,650", await table.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("possible 8,250 to 13,750", await table.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Kyrylo BudanovOctober 2024for Main Directorate of Intelligence", await table.TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_row_of_a_plot_has_its_date_beside_its_name(int width)
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample, width);
        var plot = opened.Page.Locator(".lead .plot svg");
        await Expect(plot).ToHaveCountAsync(1);
        var texts = await plot.Locator("text").AllTextContentsAsync();

        Assert.Equal(["October 2024", "October 2024", "December 2024"], texts.Select(text => text.Trim('\u2068', '\u2069')).Where(text => text.EndsWith(" 2024", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task What_a_headline_says_is_not_said_again_in_the_tags()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);

        Assert.DoesNotContain("7.3", await opened.Page.Locator(".lead .tags").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Contradicting figures · 7.3 times apart", await opened.Page.Locator("article.finding .tags").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_the_keepers_accept_is_marked_so_with_their_reason_and_what_was_said()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);
        var finding = opened.Page.Locator("article.finding", new() { HasText = "CM4003" });

        Assert.Equal(["Warning", "Acknowledged"], await finding.Locator(".tag").AllTextContentsAsync());
        Assert.Contains("Accepted by the dataset's keepers: The report prints 2023", await finding.Locator(".accepted").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await finding.Locator(".plot").CountAsync());
        Assert.Equal("What was said: 1 claim", await finding.Locator("summary").First.TextContentAsync());
    }

    [BrowserFact]
    public async Task Filters_show_the_findings_that_fit_and_count_them()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);
        var page = opened.Page;
        var findings = page.Locator("article.finding");
        var status = page.GetByRole(AriaRole.Status);

        await Expect(status).ToHaveTextAsync("4 findings, the worst first");
        await page.GetByLabel("Measure").SelectOptionAsync("deployed");
        await Expect(status).ToHaveTextAsync("3 of 4 findings, the worst first");
        await page.GetByLabel("Acknowledged (1)").UncheckAsync();
        await Expect(status).ToHaveTextAsync("2 of 4 findings, the worst first");
        await Expect(findings).ToHaveCountAsync(2);
        await Expect(findings.First).ToContainTextAsync("CM3002");
        await page.GetByLabel("Origin").SelectOptionAsync("nis");
        await Expect(status).ToHaveTextAsync("0 of 4 findings");
        await Expect(findings).ToHaveCountAsync(0);
        await page.GetByText("Clear filters").ClickAsync();
        await Expect(findings).ToHaveCountAsync(4);
    }

    [BrowserFact]
    public async Task Each_rule_that_ran_is_explained_and_findings_lead_there()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);

        await opened.Page.Locator("article.finding a", new() { HasText = "CM3002" }).ClickAsync();

        var target = opened.Page.Locator(":target");
        await Expect(target).ToContainTextAsync("One statement of one origin is reported with different numbers");
        Assert.Equal(new ClaimComparer().Options.Rules.Count, await opened.Page.Locator(".rules > div").CountAsync());
    }

    [BrowserFact]
    public async Task A_count_over_time_shows_where_it_falls_and_a_denial_is_marked()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile);
        await opened.UnfoldAsync();
        var plots = await opened.Page.Locator(".plot svg").EvaluateAllAsync<string[]>("plots => plots.map(plot => `${plot.getAttribute('aria-label')} ${plot.textContent}`)");

        Assert.Contains(plots, plot => plot.StartsWith("Chart over time", StringComparison.Ordinal) && plot.Contains("3 figures, 1 fall", StringComparison.Ordinal) && plot.Contains("falls by 2,000", StringComparison.Ordinal));
        Assert.Contains(plots, plot => plot.StartsWith("Range plot", StringComparison.Ordinal) && plot.Contains('✕', StringComparison.Ordinal) && plot.Contains("denies it", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_claim_that_is_not_compared_says_why()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile);
        await opened.UnfoldAsync();

        Assert.Contains(await opened.Page.Locator(".claims .remark").AllTextContentsAsync(), remark => remark.Trim() == "leaves its figure unconfirmed: not compared");
    }

    [BrowserFact]
    public async Task The_tree_of_origins_shows_reports_that_meet_in_one()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile);
        await opened.UnfoldAsync();
        var trees = await opened.Page.Locator(".origin").AllTextContentsAsync();

        Assert.Contains(trees, tree => tree.Contains("2 reports, one origin", StringComparison.Ordinal) && tree.Contains("وزارة", StringComparison.Ordinal) && tree.Contains("<img src=x", StringComparison.Ordinal));
        Assert.Contains(trees, tree => tree.Contains("Officials", StringComparison.Ordinal) && tree.Contains("May be the same as another", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Texts_of_a_dataset_are_shown_and_not_run()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile);
        var page = opened.Page;
        await opened.UnfoldAsync();

        Assert.Equal("<em>Counts</em> & \"quotes\" </script><script>window.ran = 1</script>", await page.Locator("h1").TextContentAsync());
        Assert.Equal("<em>Counts</em> & \"quotes\" </script><script>window.ran = 1</script>", await page.TitleAsync());
        Assert.Contains("<script>window.ran = 1</script>", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("undefined", await page.EvaluateAsync<string>("typeof window.ran"));
        Assert.Equal(0, await page.Locator("#page img, #page script, #page em, #page b, svg[onload]").CountAsync());
        Assert.Empty(opened.Faults);
    }

    [BrowserFact]
    public async Task A_title_of_10000_characters_is_cut_and_opens_on_demand()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile, 390);
        await opened.UnfoldAsync();
        var title = opened.Page.Locator(".clamped", new() { HasText = "the longest headline" }).First;
        var cut = (await title.BoundingBoxAsync())!.Height;

        Assert.Equal(Reports.LongTitle, await title.TextContentAsync());
        Assert.Equal(0, await opened.Page.Locator("a button, button a, summary button").CountAsync());
        Assert.InRange(cut, 1, 120);
        await opened.Page.Locator(".clamped + button, .clamped ~ button", new() { HasText = "Show all 10,000 characters" }).First.ClickAsync();
        Assert.InRange((await title.EvaluateAsync<float>("title => title.getBoundingClientRect().height")), 1000, 100_000);
    }

    [BrowserFact]
    public async Task Names_from_right_to_left_keep_their_direction_and_their_surroundings()
    {
        await using var opened = await chromium.OpenAsync(Reports.Hostile);
        await opened.UnfoldAsync();

        Assert.Equal("rtl", await opened.Page.Locator("q[lang=ar]", new() { HasText = "قُتل" }).First.EvaluateAsync<string>("quote => getComputedStyle(quote).direction"));
        Assert.All(await opened.Page.Locator("q > :first-child, blockquote > :first-child").EvaluateAllAsync<string[]>("quotes => quotes.map(quote => getComputedStyle(quote).unicodeBidi)"), bidi => Assert.Equal("isolate", bidi));
        Assert.Equal("rtl", await opened.Page.Locator(".who bdi", new() { HasText = "وزارة" }).EvaluateAsync<string>("name => getComputedStyle(name).direction"));
        Assert.Equal("ltr", await opened.Page.Locator("main").EvaluateAsync<string>("main => getComputedStyle(main).direction"));
    }

    [BrowserFact]
    public async Task For_print_everything_is_drawn_and_filters_are_left_out()
    {
        await using var opened = await chromium.OpenAsync(Reports.Sample);

        await opened.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(await opened.Page.Locator(".plot").CountAsync(), await opened.Page.Locator(".plot > svg").CountAsync());
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await opened.Page.Locator(".filters").IsVisibleAsync());
        Assert.True(await opened.Page.Locator("#lead-title").IsVisibleAsync());
        Assert.False(await opened.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "The printed page is wider than its paper.");
        Assert.Empty(opened.Faults);
    }

    [BrowserTheory]
    [InlineData("sample", 4)]
    [InlineData("hostile", 8)]
    [InlineData("incidents", 4)]
    [InlineData("map", 4)]
    [InlineData("empty", 0)]
    [InlineData("many", 200)]
    public async Task Printed_it_has_two_pages_and_one_for_each_ten_findings_at_most(string name, int findings)
    {
        await using var opened = await chromium.OpenAsync(PageOf(name));
        await opened.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        var pdf = Encoding.Latin1.GetString(await opened.Page.PdfAsync(new() { Format = "A4", PrintBackground = true }));

        Assert.InRange(Regex.Count(pdf, @"/Type\s*/Page\b"), 1, 2 + ((findings + 9) / 10));
    }

    [BrowserTheory]
    [InlineData(1280, 900, ColorScheme.Light)]
    [InlineData(1280, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task The_first_screen_names_the_worst_incident_both_sides_and_the_factor(int width, int height, ColorScheme scheme)
    {
        await using var opened = await chromium.OpenAsync(Reports.Incidents, width, height, scheme);
        var page = opened.Page;

        Assert.Equal("Killed in the strike on a block of flats in Kostar: about 20 or 44, 2.2 times apart", await page.Locator("#lead-title").TextContentAsync());
        Assert.Equal(["about 20 persons", "44 persons"], (await page.Locator(".side-figure").AllTextContentsAsync()).Select(text => text.Trim()));
        Assert.Equal(["the mayor of Kostar", "the rescue service"], await page.Locator(".side strong").AllTextContentsAsync());
        foreach (var part in await page.Locator("#lead-title, .side-figure, .side strong, .apart").AllAsync())
        {
            var box = (await part.BoundingBoxAsync())!;
            Assert.True(box.Y + box.Height <= height, $"A part ends at {box.Y + box.Height}, below the first screen.");
        }
    }

    [BrowserFact]
    public async Task An_incident_has_a_card_with_its_figure_what_does_not_fit_and_who_said_what_when()
    {
        await using var opened = await chromium.OpenAsync(Reports.Incidents);
        var cards = opened.Page.Locator("article.card");
        await Expect(cards).ToHaveCountAsync(3);

        Assert.Equal(
            ["The strike on a block of flats in Kostar", "The shelling of Mira", "The strike on Velin station"],
            await cards.Locator("h3").AllTextContentsAsync());
        Assert.Equal(["at least 44", "at least 23", "57"], await cards.Locator(".toll strong").AllTextContentsAsync());
        Assert.Contains("About 20 or 44, 2.2 times apart", await cards.First.Locator(".warnings").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Nothing in it contradicts", await cards.Last.TextContentAsync(), StringComparison.Ordinal);
        var rows = await cards.First.Locator(".told tbody tr").AllTextContentsAsync();
        Assert.Equal(["11 May 2024the mayor of Kostarabout 20", "11 May 2024, 16:00the rescue service5 superseded"], rows.Take(2));
        await Expect(cards.First.Locator(".plot svg")).ToHaveCountAsync(1);
        await opened.Page.GetByText("All that is known of it").ClickAsync();
        await Expect(cards.First).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_legend_explains_the_marks_that_are_there_and_no_others()
    {
        await using var opened = await chromium.OpenAsync(Reports.Incidents);
        await opened.UnfoldAsync();
        var legends = await opened.Page.Locator("article.card .legend").AllTextContentsAsync();

        Assert.Equal([true, false, true], legends.Select(legend => legend.Contains("superseded", StringComparison.Ordinal)));
        Assert.Equal([false, true, false], legends.Select(legend => legend.Contains("✕ denied", StringComparison.Ordinal)));
        Assert.All(legends, legend => Assert.Contains("reconciled", legend, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_map_shows_places_with_a_position_over_the_outlines_that_were_given()
    {
        await using var opened = await chromium.OpenAsync(Reports.Mapped);
        await opened.UnfoldAsync();
        var map = opened.Page.Locator(".map svg");

        await Expect(map.Locator("a")).ToHaveCountAsync(2);
        await Expect(map.Locator(".outline")).ToHaveCountAsync(2);
        Assert.Contains("1 without a position not drawn", await opened.Page.Locator(".map .legend").TextContentAsync(), StringComparison.Ordinal);
        await map.Locator("a").First.ClickAsync();
        await Expect(opened.Page.Locator("article.card").First).ToBeFocusedAsync();
        Assert.Empty(opened.Faults);
    }

    [BrowserFact]
    public async Task A_page_without_positions_has_no_map()
    {
        await using var opened = await chromium.OpenAsync(Reports.Incidents);

        Assert.Equal(0, await opened.Page.Locator(".map").CountAsync());
    }

    [BrowserFact]
    public async Task Five_thousand_findings_are_a_page_at_a_time_each_with_an_address()
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(Reports.Many), 1_000_000, 8_000_000);

        await using var opened = await chromium.OpenAsync(Reports.Many);
        var page = opened.Page;
        var status = page.GetByRole(AriaRole.Status);
        await Expect(status).ToHaveTextAsync("5,000 findings, 1 to 20 on this page, the worst first");
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 100, 3000);
        Assert.InRange(await page.Locator(".plot > svg").CountAsync(), 1, 5);

        await page.GetByLabel("Page", new() { Exact = true }).SelectOptionAsync("249");
        await Expect(status).ToHaveTextAsync("5,000 findings, 4,981 to 5,000 on this page, the worst first");
        var last = await page.Locator("article.finding").Last.GetAttributeAsync("id");
        await page.GetByLabel("Measure").SelectOptionAsync("wounded");
        await Expect(status).ToHaveTextAsync("2,500 of 5,000 findings, 1 to 20 on this page, the worst first");
        await page.GetByLabel("Place").FillAsync("town 4999");
        await Expect(status).ToHaveTextAsync("1 of 5,000 findings");

        await using var linked = await chromium.OpenAsync(Reports.Many, fragment: $"#{last}");
        await Expect(linked.Page.Locator($"[id='{last}']")).ToBeFocusedAsync();
        await Expect(linked.Page.Locator($"[id='{last}']")).ToBeInViewportAsync();
        Assert.Empty(opened.Faults);
        Assert.Empty(linked.Faults);
    }

    [BrowserFact]
    public async Task A_page_says_when_all_that_is_near_the_window_is_drawn_also_after_it_shows_other_findings()
    {
        await using var opened = await chromium.OpenAsync(Reports.Many);
        Assert.InRange(await opened.Page.EvaluateAsync<int>(PlotsInWindow), 1, 5);
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(BlankInWindow));

        var isReady = await opened.Page.EvaluateAsync<bool>("""
            () => {
              const pages = document.querySelector("select[aria-label=Page]");
              pages.value = "100";
              pages.dispatchEvent(new Event("change"));
              return document.documentElement.hasAttribute("data-ready");
            }
            """);

        Assert.False(isReady, "The page says that it is ready before it has drawn what it was asked for.");
        await opened.ReadyAsync();
        Assert.InRange(await opened.Page.EvaluateAsync<int>(PlotsInWindow), 1, 5);
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>(BlankInWindow));
    }

    [BrowserFact]
    public async Task A_page_without_a_plot_says_that_it_is_ready()
    {
        await using var opened = await chromium.OpenAsync(Reports.Empty);

        Assert.Equal(0, await opened.Page.Locator(".plot").CountAsync());
        Assert.Empty(opened.Faults);
    }

    [BrowserFact]
    public async Task Five_thousand_findings_do_not_block_scrolling()
    {
        await using var opened = await chromium.OpenAsync(Reports.Many);
        var page = opened.Page;
        var (drawn, places) = (page.Locator(".plot > svg"), await page.Locator(".plot").CountAsync());
        Assert.InRange(places, 20, 40);
        Assert.InRange(await drawn.CountAsync(), 1, 5);
        await using var tasks = await LongTasks.WatchAsync(page);

        await page.Mouse.MoveAsync(640, 450);
        var (at, steps, fewest) = (0d, 0, await drawn.CountAsync());
        for (var end = await EndAsync(page); at < end - 1; end = await EndAsync(page), steps++)
        {
            Assert.True(steps < 200, $"The page ends at {end}, and {steps} turns of the wheel came to {at}.");
            await page.Mouse.WheelAsync(0, 300);
            at = await page.EvaluateAsync<double>(ScrolledPast, at);
            // Plots are drawn on the way, not all at the first turn.
            fewest = steps < 5 ? await drawn.CountAsync() : fewest;
        }

        Assert.InRange(steps, 20, 200);
        Assert.InRange(fewest, 1, places / 2);
        await Expect(drawn).ToHaveCountAsync(places);
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 100, 3000);

        // Far above what was measured, no task at all: a machine may be busy.
        Assert.InRange(await tasks.SumAsync(), 0, 2000);
        await page.EvaluateAsync("() => new Promise(resolve => setTimeout(() => { const from = performance.now(); while (performance.now() - from < 300); resolve(); }))");
        Assert.InRange(await tasks.SumAsync(), 250, 4000);
        Assert.Empty(opened.Faults);
    }

    private const string PlotsInWindow = "[...document.querySelectorAll('.plot')].filter(plot => plot.getBoundingClientRect().top < innerHeight).length";

    private const string BlankInWindow =
        "[...document.querySelectorAll('.plot')].filter(plot => { const { top, bottom } = plot.getBoundingClientRect(); return top < innerHeight && bottom > 0 && !plot.querySelector('svg'); }).length";

    // A second of frames at most: a turn of the wheel that does nothing is for the caller to tell.
    private const string ScrolledPast = """
        from => new Promise(resolve => {
          let frames = 0;
          const look = () => (scrollY > from || ++frames > 60 ? resolve(scrollY) : requestAnimationFrame(look));
          look();
        })
        """;

    private static Task<double> EndAsync(IPage page) => page.EvaluateAsync<double>("document.documentElement.scrollHeight - innerHeight");

    private static string PageOf(string name) => name switch
    {
        "sample" => Reports.Sample,
        "incidents" => Reports.Incidents,
        "map" => Reports.Mapped,
        "empty" => Reports.Empty,
        "many" => Reports.Many,
        _ => Reports.Hostile,
    };
}
