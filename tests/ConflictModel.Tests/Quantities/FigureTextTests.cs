namespace ConflictModel.Tests;

public sealed class FigureTextTests
{
    public static TheoryData<string, Figure> Notations => new()
    {
        { "1500", Figure.Stated(1500) },
        { "=1517", Figure.Exactly(1517) },
        { "~1500", Figure.About(1500) },
        { "+>1000", Figure.ALittleOver(1000) },
        { ">=100", Figure.AtLeast(100) },
        { ">13000", Figure.MoreThan(13000) },
        { "<=500", Figure.AtMost(500) },
        { "<500", Figure.LessThan(500) },
        { "^6000", Figure.UpTo(6000) },
        { "~<40000", Figure.Nearly(40000) },
        { "~>=3000", Figure.AboutOrMore(3000) },
        { "~<=3000", Figure.AboutOrLess(3000) },
        { "^~3000000", Figure.UpToAbout(3000000) },
        { "^>6000000", Figure.UpToMoreThan(6000000) },
        { "50..100", Figure.Between(50, 100) },
        { "50..70..100", Figure.Between(50, 70, 100) },
        { "~11000..12000", Figure.AboutBetween(11000, 12000) },
        { "~11000..11500..12000", Figure.AboutBetween(11000, 11500, 12000) },
        { "1000s", Figure.OrderOfMagnitude(1000) },
        { "10000000000000000000000000000s", Figure.OrderOfMagnitude(10000000000000000000000000000m) },
        { "several", Figure.Vague(VagueWord.Several) },
        { "several*100", Figure.Vague(VagueWord.Several, 100) },
        { "two-thirds", Figure.Vague(VagueWord.TwoThirds) },
        { "?", Figure.Unquantified },
        { "~1500[1400..1700]", Figure.About(1500).WithBounds(1400, 1700) },
        { "50..70..100[0..2000]", Figure.Between(50, 70, 100).WithBounds(0, 2000) },
        { "?[100..200]", Figure.Unquantified.WithBounds(100, 200) },
        { "several*100[250..900]", Figure.Vague(VagueWord.Several, 100).WithBounds(250, 900) },
        { "1000s[2500..9000]", Figure.OrderOfMagnitude(1000).WithBounds(2500, 9000) },
        { "0", Figure.Stated(0) },
        { "1500.50", Figure.Stated(1500.50m) },
        { "79228162514264337593543950335", Figure.Stated(decimal.MaxValue) },
        { "0.0000000000000000000000000001", Figure.Stated(0.0000000000000000000000000001m) },
    };

    [Theory]
    [MemberData(nameof(Notations))]
    public void Every_hedge_has_a_notation(string text, Figure figure)
    {
        ValueContract.RoundTrip<Figure>(text);
        Assert.Equal(figure, Figure.Parse(text));
        Assert.Equal(text, figure.ToString());
    }

    [Fact]
    public void Every_hedge_is_among_the_notations_of_this_test() =>
        Assert.Equal(Enum.GetValues<Hedge>(), Notations.Select(row => ((Figure)((object[])row)[1]).Hedge).Distinct().Order());

    [Fact]
    public void Every_vague_word_is_printed_and_parsed() =>
        ValueContract.RoundTrip<Figure>([.. VagueWords.All.Select(word => word.ToNotation())]);

    [Theory]
    [InlineData("~1,500", "~1500")]
    [InlineData("1_500_000", "1500000")]
    [InlineData("12 000 soldiers", null)]
    [InlineData("12 000", "12000")]
    [InlineData("12\u00a0000", "12000")]
    [InlineData("12\u202f000", "12000")]
    [InlineData("11'000..12'000", "11000..12000")]
    [InlineData("1,500.50", "1500.50")]
    [InlineData("1,000s", "1000s")]
    [InlineData("several*1,000", "several*1000")]
    [InlineData("~1,500[1,400..1,700]", "~1500[1400..1700]")]
    [InlineData("1,5000", null)]
    [InlineData("1,50", null)]
    [InlineData("1500,000", null)]
    [InlineData("1,500 000", null)]
    [InlineData("1,500000", null)]
    [InlineData("0,500", null)]
    [InlineData("1,", null)]
    [InlineData("1,,500", null)]
    [InlineData("1.500,5", null)]
    public void Digits_are_grouped_in_threes_or_not_at_all(string text, string? printed)
    {
        Assert.Equal(printed is not null, Figure.TryParse(text, out var figure));
        Assert.Equal(printed, figure?.ToString());
    }

    [Fact]
    public void What_is_no_figure_is_refused_at_its_position() => ValueContract.Refuses<Figure>(
        ("", 0), (" 1500", 0), ("1500 ", 4), ("150 ", 3), ("-5", 0), ("~-5", 1), ("+5", 1), ("+", 1), ("~", 1), (">=", 2), ("NaN", 0), ("1e5", 1), ("Infinity", 0), (".5", 0), ("5.", 2), ("1.5.5", 3),
        ("007", 0), ("50..", 4), ("50..40", 4), ("50..70..60", 8), ("50..70..100..200", 11), (">50..100", 3), ("20s", 0), ("1s", 0), ("0s", 0), ("1500s", 0), ("~1000s", 5),
        ("Several", 0), ("oodles", 0), ("several*", 8), ("several*1", 8), ("several*2.5", 8), ("most*100", 4), ("??", 1), ("?5", 1),
        ("~1500[", 6), ("~1500[]", 6), ("~1500[1400]", 10), ("~1500[1400..]", 12), ("~1500[1400..1700", 16), ("~1500[1700..1400]", 12), ("~1500[1600..1700]", 6), ("~1500[1400..1700]x", 17),
        ("<0", 1), ("~<0", 2), (">79228162514264337593543950335", 1), ("79228162514264337593543950336", 28), ("123456789012345678901234567890", 29), ("0.00000000000000000000000000001", 30),
        ("١٥٠٠", 0), ("１５００", 0), ("1\u0660", 1));

    [Theory]
    [InlineData("-5", "'-5' is not a figure: at position 0, found '-'; expected a number of 0 or more.")]
    [InlineData("1,50", "'1,50' is not a figure: at position 4, the text ends; expected a digit group of exactly 3 digits.")]
    [InlineData("12000 men", "'12000 men' is not a figure: at position 6, found 'men'; expected the end, or bounds such as [1400..1700].")]
    [InlineData("1500,000", "'1500,000' is not a figure: at position 4, found ','; expected the end: all digits must be in groups of 3, or none.")]
    [InlineData("1500s", "'1500s' is not a figure: at position 0, found '1'; expected a power of ten before 's': 10s, 100s, 1000s.")]
    [InlineData("0.12345678901234567890123456789", "'0.12345678901234567890123456789' is not a figure: at position 30, found '9'; expected at most 28 digits after the point.")]
    [InlineData("123456789012345678901234567890", "'123456789012345678901234567890' is not a figure: at position 29, found '0'; expected a number of at most 28 digits (29 if it is at most 79228162514264337593543950335).")]
    [InlineData("~17,500+", "'~17,500+' is not a figure: at position 7, found '+'; expected the end, or bounds such as [1400..1700]. Write '~>=17500' instead.")]
    [InlineData("7 to 9", "'7 to 9' is not a figure: at position 2, found 'to'; expected the end, or bounds such as [1400..1700]. Write '7..9' instead.")]
    [InlineData("4\u200b0", "'4\\u200b0' is not a figure: at position 1, found '\\u200b'; expected the end, or bounds such as [1400..1700]. Write '40' instead.")]
    [InlineData("900..300", "'900..300' is not a figure: at position 5, found '3'; expected a number of 900 or more. Write '300..900' instead.")]
    public void The_message_says_what_was_expected(string text, string message) =>
        Cultures.Each(() => Assert.Equal(message, Assert.Throws<NotationException>(() => Figure.Parse(text)).Message));

    [Fact]
    public void A_million_characters_are_refused_at_once()
    {
        foreach (var c in "019,.~?[sa- \u00a0")
        {
            Assert.False(Figure.TryParse(new string(c, 1_000_000), out _));
        }
    }

    [Fact]
    public void Parsing_allocates_the_figure_alone()
    {
        var one = AllocatedBy(() => Figure.About(1500));

        Assert.Equal(one, AllocatedBy(() => Figure.Parse("~1,500.50[1400..1700]")));
        Assert.Equal(one, AllocatedBy(() => Figure.Parse("several*100")));
        Assert.Equal(0, AllocatedBy(() => Figure.TryParse("several*1", out var figure) ? figure : null));
        Assert.Equal(0, AllocatedBy(() => Figure.Parse("?")));
    }

    private static long AllocatedBy(Func<Figure?> make)
    {
        _ = make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
