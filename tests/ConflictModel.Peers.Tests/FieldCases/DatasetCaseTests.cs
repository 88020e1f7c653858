namespace ConflictModel.Peers.Tests;

/// <summary>Situations met in the field, as far as dataset files and the notation of figures are concerned; the importer reads the same cells by rules of its own.</summary>
public sealed class DatasetCaseTests
{
    private const string Folder = "field-cases/";

    [PeerFact(Folder + "F08-one-instant-two-offsets.json")]
    public void One_instant_with_two_offsets_is_a_contradiction() =>
        Assert.Equal("CM1001", Assert.Single(Compare("F08-one-instant-two-offsets.json").Findings).Rule.Id);

    [PeerFact(Folder + "F10-order-of-same-day.json")]
    public void Counts_of_one_day_fall_in_the_order_of_the_clock()
    {
        var finding = Compare("F10-order-of-same-day.json").Findings.Single(finding => finding.Rule.Id == "CM3003");

        Assert.EndsWith("plausibly 30, then 12.", finding.Sentence, StringComparison.Ordinal);
    }

    [PeerFact(Folder + "F16-exponent.csv")]
    public void An_exponent_is_written_out() => Suggests("F16-exponent.csv", null, "3000", "100000");

    [PeerFact(Folder + "F17-arabic-digits.csv")]
    public void Arabic_digits_become_those_of_the_notation() => Suggests("F17-arabic-digits.csv", "12");

    [PeerFact(Folder + "F22-words-after-number.csv")]
    public void Words_after_a_number_are_named_and_written_as_numbers()
    {
        Suggests("F22-words-after-number.csv", "4..6", "2000000");
        var messages = Cells("F22-words-after-number.csv").ConvertAll(cell => Assert.Throws<NotationException>(() => Figure.Parse(cell)).Message);

        Assert.Contains("'to'", messages[0], StringComparison.Ordinal);
        Assert.Contains("'million'", messages[1], StringComparison.Ordinal);
        Assert.DoesNotContain(messages, message => message.Contains("group", StringComparison.Ordinal));
    }

    [PeerFact(Folder + "F24-plus-suffix.csv")]
    public void A_plus_behind_a_number_is_at_least() => Suggests("F24-plus-suffix.csv", ">=12000", "~>=10000");

    [PeerFact(Folder + "F25-invisible.csv")]
    public void What_cannot_be_seen_is_shown()
    {
        var message = Assert.Throws<NotationException>(() => Figure.Parse(Assert.Single(Cells("F25-invisible.csv")))).Message;

        Assert.Contains("\\u200b", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u200b', message);
    }

    private static ComparisonResult Compare(string file) => new ClaimComparer().Compare(ConflictDataset.Load(PeerData.PathOf(Folder + file)!));

    private static List<string> Cells(string file) => PeerData.Rows(Folder + file).ConvertAll(row => row["killed"]);

    // Null for a cell that is a figure already.
    private static void Suggests(string file, params string?[] suggestions) => Assert.Equal(suggestions, Cells(file).Select(cell =>
        Figure.TryParse(cell, out _) ? null : Assert.Throws<NotationException>(() => Figure.Parse(cell)).Suggestion));
}
