using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using static System.FormattableString;

namespace ConflictModel.Reporting.Tests;

public sealed partial class MarkdownTests
{
    private static readonly MarkdownPipeline CodeHost = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseMathematics().UseFootnotes().Build();

    [Fact]
    public void The_sample_is_as_verified() => Snapshot.Matches(ComparisonReport.Of(Reports.Sample, Reports.Figures).Render(ReportFormat.Markdown));

    [Fact]
    public void Contradictions_tensions_and_nested_scopes_are_as_verified() => Snapshot.Matches(ComparisonReport.Of(Reports.Small, options: new() { OpenFindings = 1 }).Render(ReportFormat.Markdown));

    [Fact]
    public void A_rule_that_failed_is_told() =>
        Assert.Contains("**INCOMPLETE: 1 time a rule failed and said nothing.**\n\n- The rule DESK1 failed: NotSupportedException: No \\[such\\] thing.\n", ComparisonReport.Of(Reports.Incomplete).Render(ReportFormat.Markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script> <img src=x onerror=alert(1)>")]
    [InlineData("[link](http://x.test) ![image](x) [ref]: x")]
    [InlineData("see http://x.test, www.x.test or mailto:a@x.test")]
    [InlineData("**bold** _thin_ ~~gone~~ `code` $x$")]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("12) item")]
    [InlineData("1. item")]
    [InlineData("> quoted &amp; &#64;")]
    [InlineData("a | b \\| c \\")]
    [InlineData("==== ----")]
    [InlineData("--- ***")]
    [InlineData("[x] done [^1]")]
    [InlineData("</details> <!-- comment -->")]
    public void Any_text_is_shown_as_it_is(string text) =>
        Assert.Equal($"<p>{text}</p>", WebUtility.HtmlDecode(Comment().Replace(Markdown.ToHtml(MarkdownText.Of(text), CodeHost), "")).Trim());

    [Theory]
    [InlineData("@somebody", "@<!-- -->somebody")]
    [InlineData("see #12", "see #<!-- -->12")]
    public void Nobody_is_mentioned_and_no_issue_referred_to(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Of(text));

    [Fact]
    public void A_text_in_a_table_or_a_list_leaves_its_place_no_more_than_in_a_paragraph()
    {
        var html = Markdown.ToHtml(ComparisonReport.Of(Reports.Hostile("a | b</td></details>\n\n# c [d](e) <b>")).Render(ReportFormat.Markdown), CodeHost);

        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        Assert.Equal(Tag("<details>"), Tag("</details>"));
        Assert.Equal(1, Tag("<h1"));
        Assert.Equal(Tag("<tr>") - Tag("<table>"), Tag("<strong>at least") + Tag("<strong>about") + Tag("<strong>thousands") + Tag("<strong>exactly") + 1);

        int Tag(string tag) => html.Split(tag).Length - 1;
    }

    [Fact]
    public void A_very_long_text_is_cut_between_letters()
    {
        var text = MarkdownText.Of(string.Concat(Enumerable.Repeat("e\u0301", 5_000)));

        Assert.Equal($"{string.Concat(Enumerable.Repeat("e\u0301", 350))} …", text);
    }

    [Fact]
    public void A_report_of_many_findings_fits_into_a_pull_request()
    {
        var claims = Reports.Small.Dataset.Contents.Claims;
        var many = Enumerable.Range(0, 500).SelectMany(i => claims.Take(2).Select(claim => claim with
        {
            Id = new(Invariant($"{claim.Id}-{i}")),
            Scope = claim.Scope with { Category = new(Invariant($"kind-{i}")) },
        }));
        var contents = Reports.Small.Dataset.Contents with
        {
            Claims = many.ToEquatableList(),
            Categories = Enumerable.Range(0, 500).Select(i => new Category { Id = new(Invariant($"kind-{i}")), Names = LocalizedNames.Of(Invariant($"kind {i}")) }).ToEquatableList(),
        };

        var report = ComparisonReport.Of(new ClaimComparer().Compare(ConflictDataset.Create(contents))).Render(ReportFormat.Markdown);

        Assert.Contains("<summary>More findings (490)</summary>", report, StringComparison.Ordinal);
        Assert.Contains("- … and 440 more.", report, StringComparison.Ordinal);
        Assert.True(report.Length < 65_536, Invariant($"The report has {report.Length} characters."));
    }

    [GeneratedRegex("<!-- -->", RegexOptions.None, 1000)]
    private static partial Regex Comment();
}
