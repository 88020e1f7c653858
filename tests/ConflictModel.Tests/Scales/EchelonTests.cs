namespace ConflictModel.Tests;

public sealed class EchelonTests
{
    public static TheoryData<Echelon> All => [.. Enum.GetValues<Echelon>()];

    [Theory]
    [InlineData("team", Echelon.Team)]
    [InlineData("Crew", Echelon.Team)]
    [InlineData("squad", Echelon.Squad)]
    [InlineData("SECTION", Echelon.Section)]
    [InlineData("platoon", Echelon.Platoon)]
    [InlineData("detachment", Echelon.Platoon)]
    [InlineData("Company", Echelon.Company)]
    [InlineData("Battery", Echelon.Company)]
    [InlineData("Troop", Echelon.Company)]
    [InlineData("battalion", Echelon.Battalion)]
    [InlineData("Squadron", Echelon.Battalion)]
    [InlineData("regiment", Echelon.Regiment)]
    [InlineData("group", Echelon.Regiment)]
    [InlineData("brigade", Echelon.Brigade)]
    [InlineData("DIVISION", Echelon.Division)]
    [InlineData("corps", Echelon.Corps)]
    [InlineData("MEF", Echelon.Corps)]
    [InlineData("army", Echelon.Army)]
    [InlineData("Army Group", Echelon.ArmyGroup)]
    [InlineData("front", Echelon.ArmyGroup)]
    [InlineData("region", Echelon.Region)]
    [InlineData("Theater", Echelon.Region)]
    [InlineData("theatre", Echelon.Region)]
    [InlineData("command", Echelon.Command)]
    [InlineData("15", Echelon.Company)]
    [InlineData("00", Echelon.Unspecified)]
    public void Names_and_codes_are_read_under_every_culture(string text, Echelon echelon) => Cultures.Each(() => Assert.Equal(echelon, EchelonCodes.Parse(text)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_echelon_is_read_from_what_it_is_written_as(Echelon echelon) => Cultures.Each(() =>
    {
        Assert.Equal(echelon, EchelonCodes.Parse(echelon.Name()));
        Assert.Equal(echelon, EchelonCodes.Parse(echelon.Code()));
        Assert.Equal(echelon, EchelonCodes.FromLetter(echelon.Letter()));
    });

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("20")]
    [InlineData("5")]
    [InlineData("015")]
    [InlineData("١٥")]
    [InlineData("brigades")]
    [InlineData(" brigade")]
    [InlineData("-")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(EchelonCodes.TryParse(text, out var echelon));
        Assert.Equal(Echelon.Unspecified, echelon);
        Assert.Equal(0, Assert.Throws<NotationException>(() => EchelonCodes.Parse(text)).Position);
    }

    [Theory]
    [InlineData('O')]
    [InlineData('h')]
    [InlineData(' ')]
    public void Other_letters_stand_for_no_echelon(char letter) => Assert.Null(EchelonCodes.FromLetter(letter));

    [Fact]
    public void The_codes_are_ordered_and_not_contiguous()
    {
        Assert.Equal("00 11 12 13 14 15 16 17 18 21 22 23 24 25 26", string.Join(' ', Enum.GetValues<Echelon>().Select(echelon => echelon.Code())));
        Assert.Equal("-ABCDEFGHIJKLMN", string.Concat(Enum.GetValues<Echelon>().Select(echelon => echelon.Letter())));
    }

    [Fact]
    public void A_value_between_the_codes_is_no_echelon()
    {
        Assert.Equal("echelon", Assert.Throws<ArgumentOutOfRangeException>(() => ((Echelon)19).Code()).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Echelon)19).Letter());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Echelon)19).Name());
    }
}
