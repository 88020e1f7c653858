using ConflictModel.Import;

namespace ConflictModel.Peers.Tests;

/// <summary>Cells of figures and dates as tables of the field have them: read as their README says, or a problem, and never bent.</summary>
public sealed class FigureCaseTests
{
    private const string Folder = "field-cases/";
    private const string Killed = Folder + "F12.map.json";

    [PeerFact(Folder + "F12-dot-thousands.csv")]
    public void F12_a_fraction_of_a_person_is_no_reading() => Assert.Equal(["1234", "1234"], Figures("F12-dot-thousands.csv"));

    [PeerFact(Folder + "F14-two-date-patterns.csv")]
    public void F14_a_date_that_two_patterns_read_differently_is_a_problem()
    {
        var result = Import(Folder + "F14.map.json", "F14-two-date-patterns.csv");
        var problem = Assert.Single(result.Problems);

        Assert.Equal((1, ["date"], ["3/4/2022"]), (problem.Row, problem.Columns, problem.Values));
        Assert.Contains("2022-04-03", problem.Message, StringComparison.Ordinal);
        Assert.Contains("2022-03-04", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["2022-03-14", "2022-04-25"], result.Draft.Claims.Select(claim => claim.Period.Text));
    }

    [PeerFact(Folder + "F16-exponent.csv")]
    public void F16_exponents_are_read_without_loss() => Assert.Equal(["2999", "3000", "100000"], Figures("F16-exponent.csv"));

    [PeerFact(Folder + "F17-arabic-digits.csv")]
    public void F17_digits_of_any_script_are_read() => Assert.Equal(["12"], Figures("F17-arabic-digits.csv"));

    [PeerFact(Folder + "F22-words-after-number.csv")]
    public void F22_ranges_and_multipliers_in_words_are_read() => Assert.Equal(["4..6", "2000000"], Figures("F22-words-after-number.csv"));

    [PeerFact(Folder + "F24-plus-suffix.csv")]
    public void F24_a_plus_behind_a_number_is_at_least() => Assert.Equal([">=12000", "~>=10000"], Figures("F24-plus-suffix.csv"));

    [PeerFact(Folder + "F25-invisible.csv")]
    public void F25_a_character_that_cannot_be_seen_is_shown()
    {
        var result = Import(Killed, "F25-invisible.csv");

        Assert.Empty(result.Draft.Claims);
        Assert.Contains("\\u200b", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [PeerFact(Folder + "F27-plus-sign.csv")]
    public void F27_a_plus_before_a_number_is_its_sign() =>
        Assert.Equal(["1000..1200..1500", "1200"], Complete(Import(Folder + "F27.map.json", "F27-plus-sign.csv")));

    private static string[] Figures(string table) => Complete(Import(Killed, table));

    private static string[] Complete(ImportResult result)
    {
        Assert.Empty(result.Problems);
        return [.. result.GetDatasetOrThrow().Claims.Select(claim => claim.Quantity.Figure.ToString())];
    }

    private static ImportResult Import(string mapping, string table) =>
        ImportMapping.Load(PeerData.PathOf(mapping)!).Import(PeerData.PathOf(Folder + table)!);
}
