using ConflictModel.Validation;

namespace ConflictModel.Peers.Tests;

/// <summary>Tables of casualties, imported and validated: the errors that are in them, and none that are not.</summary>
public sealed class ValidatedTableTests
{
    private const string Strikes = "drone-strikes-tbij/";

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal) { ["persons"] = "ppl", ["civilians"] = "civil", ["civilian-children"] = "child" };

    [PeerFact(Strikes + "expected-findings.csv")]
    public void Of_strikes_exactly_the_expected_rows_have_an_inverted_range_or_a_part_above_its_whole()
    {
        var expected = PeerData.Rows(Strikes + "expected-findings.csv");
        var found = new[] { "pakistan", "yemen" }.SelectMany(file =>
        {
            var rows = PeerData.Rows($"{Strikes}{file}.csv");
            var result = LossSeries.Import(LossSeries.Mapping($"tbij-{file}.json"), $"{Strikes}{file}.csv");
            var inverted = result.Problems.Select(problem => $"{file} {rows[problem.Row - 1]["strike_id"]} RANGE_INVERTED {problem.Columns[0]["min_".Length..]}");
            var parts = Errors(result.Draft).Select(failure =>
            {
                var values = failure.FormattedMessagePlaceholderValues;
                return $"{file} {StrikeOf(rows, values["PartClaim"])} {failure.ErrorCode} min_{Fields[$"{values["PartCategory"]}"]}_killed>min_{Fields[$"{values["WholeCategory"]}"]}_killed";
            });
            return inverted.Concat(parts);
        });

        Assert.Equal(
            expected.Select(row => $"{row["file"]} {row["strike_id"]} {row["kind"].Replace("PART_EXCEEDS_WHOLE", "CMV2001", StringComparison.Ordinal)} {row["field"]}").Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [PeerFact("ucdp-aec/validation.jsonl")]
    public void Of_events_with_deaths_by_side_no_row_has_an_error() =>
        Assert.Empty(Errors(LossSeries.Import(LossSeries.Mapping("ucdp-aec.json"), "ucdp-aec/validation.jsonl").Draft));

    private static string StrikeOf(List<Dictionary<string, string>> rows, object claim) =>
        rows.Select(row => row["strike_id"]).Single(strike => $"{claim}".StartsWith($"{strike}.", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<DatasetFailure> Errors(DatasetDraft draft) =>
        new DatasetDraftValidator().Validate(draft).Errors.Cast<DatasetFailure>().Where(failure => failure.Code.Severity == Severity.Error);
}
