namespace ConflictModel.Peers.Tests;

/// <summary>The echelons of 1,527 unit positions: a word in one column, a letter at position 12 of the symbol code in another.</summary>
public sealed class UnitEchelonTests
{
    private const string File = "uawardata-units/units_all.csv";

    [PeerFact(File)]
    public void Every_word_and_every_letter_is_an_echelon() => Assert.All(PeerData.Rows(File), row =>
    {
        Assert.True(EchelonCodes.TryParse(row["strength"], out var echelon) && echelon != Echelon.Unspecified, $"'{row["strength"]}' is no echelon.");
        Assert.True(EchelonCodes.FromLetter(row["icon"][11]) > Echelon.Unspecified, $"'{row["icon"]}' has no echelon.");
    });

    [PeerFact(File)]
    public void Word_and_letter_agree_but_where_the_data_disagree_with_themselves()
    {
        var rows = PeerData.Rows(File);
        var agreeing = rows.Count(row => EchelonCodes.FromLetter(row["icon"][11]) == EchelonCodes.Parse(row["strength"]));

        // One row draws a regiment with the letter of a brigade.
        Assert.Equal(rows.Count - 1, agreeing);
    }
}
