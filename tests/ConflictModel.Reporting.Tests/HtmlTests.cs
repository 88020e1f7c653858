using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace ConflictModel.Reporting.Tests;

public sealed partial class HtmlTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_data_of_a_small_page_are_as_verified() => Snapshot.Matches(JsonNode.Parse(DataOf(ComparisonReport.Of(Reports.Small, new Reconciler().Reconcile(Reports.Small.Dataset)).Render(ReportFormat.Html)))!.ToJsonString(Indented));

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void The_policy_permits_just_the_style_and_the_script_of_the_page(string element)
    {
        var page = Page(Reports.Sample);
        var text = Assert.Single(Regex.Matches(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline, TimeSpan.FromSeconds(10))).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

        Assert.Matches($"""<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]* {element}-src [^;"]*'sha256-{Regex.Escape(hash)}'""", page);
    }

    [Fact]
    public void No_part_of_the_page_is_left_open() => Assert.DoesNotMatch(@"\{\{[a-z-]+\}\}", Page(Reports.Small));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("{{data}}{{script}}")]
    public void No_text_of_a_dataset_ends_its_element_or_is_filled_in(string text)
    {
        var page = Page(Reports.Hostile(text));
        var data = DataOf(page);

        Assert.Equal(3, Regex.Count(page, "<script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10)) + Regex.Count(page, "<title>", RegexOptions.None, TimeSpan.FromSeconds(10)));
        Assert.DoesNotContain('<', data);
        Assert.Equal(text, JsonNode.Parse(data)!["claims"]![0]!["quote"]!.GetValue<string>());
    }

    [Fact]
    public void A_page_with_room_for_few_claims_has_those_of_the_worst_findings_and_the_counts_of_all()
    {
        var data = JsonNode.Parse(DataOf(ComparisonReport.Of(Reports.Small, options: new() { PageClaims = 2 }).Render(ReportFormat.Html)))!;

        Assert.Equal(5, data["summary"]!["claims"]!.GetValue<int>());
        Assert.Equal(2, data["summary"]!["findings"]!.GetValue<int>());
        Assert.Equal(2, data["claims"]!.AsArray().Count);
        Assert.Single(data["findings"]!.AsArray());
    }

    [Fact]
    public void Of_a_scope_with_more_claims_than_a_plot_shows_the_rest_is_counted()
    {
        var contents = Reports.Small.Dataset.Contents;
        var claims = Enumerable.Range(0, 300).Select(i => contents.Claims[i % 2] with { Id = new(Invariant($"claim-{i}")) });
        var data = JsonNode.Parse(DataOf(Page(new ClaimComparer().Compare(ConflictDataset.Create(contents with { Claims = claims.ToEquatableList() })))))!;

        Assert.Equal(300, data["summary"]!["claims"]!.GetValue<int>());
        Assert.All([data["scopes"]![0]!, data["findings"]![0]!], item => Assert.Equal(300, item["claims"]!.AsArray().Count + item["omittedClaims"]!.GetValue<int>()));
    }

    [Fact]
    public void A_claim_in_another_unit_says_which_its_ranges_are_in()
    {
        var contents = Reports.Small.Dataset.Contents;
        var claim = contents.Claims[0] with { Quantity = new() { Figure = Figure.Parse("=3"), Unit = new("tonnes") } };
        var data = JsonNode.Parse(DataOf(Page(new ClaimComparer().Compare(ConflictDataset.Create(contents with { Claims = [claim] })))))!;

        Assert.Equal("tonnes", data["claims"]![0]!["unit"]!.GetValue<string>());
        Assert.Equal("kilograms", data["claims"]![0]!["in"]!.GetValue<string>());
        Assert.Equal(3000, data["claims"]![0]!["possible"]![0]!.GetValue<decimal>());
        Assert.Equal("kilograms", data["scopes"]![0]!["unit"]!.GetValue<string>());
    }

    [Fact]
    public void Every_index_leads_to_what_it_names()
    {
        var data = JsonNode.Parse(DataOf(Page(Reports.Sample)))!;
        var (claims, scopes, reports) = (data["claims"]!.AsArray(), data["scopes"]!.AsArray(), data["reports"]!.AsArray());

        foreach (var claim in claims.Select(claim => claim!))
        {
            var known = Reports.Sample.Dataset.Claims[new EntityId<Claim>(claim["id"]!.GetValue<string>())];
            Assert.Equal(Reports.Sample.Dataset.Describe(known.Scope.WithoutPeriod()), scopes[claim["scope"]!.GetValue<int>()]!["phrase"]!.GetValue<string>());
            Assert.Equal(known.Report.Value, reports[claim["report"]!.GetValue<int>()]!["id"]!.GetValue<string>());
        }

        foreach (var (finding, known) in data["findings"]!.AsArray().Zip(Reports.Sample.Findings.OrderBy(finding => finding.IsAcknowledged).ThenByDescending(finding => finding.Severity)))
        {
            Assert.Equal(known.Fingerprint, finding!["id"]!.GetValue<string>());
            Assert.Equal(known.Witnesses.Select(witness => witness.Claim.Id.Value), finding["claims"]!.AsArray().Select(claim => claims[claim!.GetValue<int>()]!["id"]!.GetValue<string>()));
            Assert.Equal(known.Scopes.Select(Reports.Sample.Dataset.Describe), finding["scopes"]!.AsArray().Select(scope => scopes[scope!.GetValue<int>()]!["phrase"]!.GetValue<string>()));
        }
    }

    private static string Page(ComparisonResult result) => ComparisonReport.Of(result).Render(ReportFormat.Html);

    private static string DataOf(string page) => Data().Match(page).Groups[1].Value;

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline, 10_000)]
    private static partial Regex Data();
}
