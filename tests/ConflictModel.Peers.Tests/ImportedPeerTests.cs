using System.Text.Json;
using ConflictModel.Import;

namespace ConflictModel.Peers.Tests;

/// <summary>Tables of other projects, imported through mappings that lie beside this test.</summary>
public sealed class ImportedPeerTests
{
    private const string Strikes = "drone-strikes-tbij/";

    [PeerFact(Strikes + "expected-findings.csv")]
    public void Of_strikes_exactly_the_rows_with_an_inverted_range_are_refused()
    {
        var expected = PeerData.Rows(Strikes + "expected-findings.csv").Where(row => row["kind"] == "RANGE_INVERTED").Select(row => $"{row["file"]} {row["strike_id"]} {row["field"]} {row["left"]} {row["right"]}");
        var refused = new[] { "pakistan", "yemen" }.SelectMany(file =>
        {
            var rows = PeerData.Rows($"{Strikes}{file}.csv");
            var result = Import($"tbij-{file}.json", $"{Strikes}{file}.csv");
            Assert.Equal(rows.Count, result.RowCount);
            Assert.True(result.Draft.Build().IsSuccess);
            return result.Problems.Select(problem => $"{file} {rows[problem.Row - 1]["strike_id"]} {problem.Columns[0]["min_".Length..]} {string.Join(' ', problem.Values)}");
        });

        Assert.Equal(expected.Order(StringComparer.Ordinal), refused.Order(StringComparer.Ordinal));
    }

    [PeerFact("ucdp-aec/validation.jsonl")]
    public void Of_events_with_deaths_no_bound_is_refused_every_row_gives_four_claims_and_none_contradicts_another()
    {
        var result = Import("ucdp-aec.json", "ucdp-aec/validation.jsonl");
        var dataset = result.GetDatasetOrThrow();

        Assert.Equal(4 * result.RowCount, dataset.Claims.Count);
        Assert.DoesNotContain(new ClaimComparer().Compare(dataset).Findings, finding => finding.Rule.Category is RuleCategory.Contradiction or RuleCategory.Tension);
    }

    [PeerFact("palestine-datasets/casualties_daily.json")]
    public void Of_daily_reports_every_number_is_a_claim()
    {
        var mapping = LossSeries.Mapping("palestine-daily.json");
        var result = LossSeries.Import(mapping, "palestine-datasets/casualties_daily.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(PeerData.PathOf("palestine-datasets/casualties_daily.json")!));
        var numbers = document.RootElement.EnumerateArray()
            .Sum(row => row.EnumerateObject().Count(member => member.Value.ValueKind == JsonValueKind.Number && mapping.Columns.Contains(member.Name)));

        Assert.Equal(numbers, result.GetDatasetOrThrow().Claims.Count);
    }

    private static ImportResult Import(string mapping, string table) => LossSeries.Import(LossSeries.Mapping(mapping), table);
}
