namespace ConflictModel.Tests;

public sealed class HedgePolicyTests
{
    [Theory]
    [InlineData("=1517", "[1517, 1517]", "[1517, 1517]", "1517")]
    [InlineData("1517", "[1517, 1517]", "[1517, 1517]", "1517")]
    [InlineData("12000", "[11500, 12500]", "[11500, 12500]", "12000")]
    [InlineData("10000", "[9500, 10500]", "[9500, 10500]", "10000")]
    [InlineData("1500000", "[1450000, 1550000]", "[1450000, 1550000]", "1500000")]
    [InlineData("4750", "[4745, 4755]", "[4745, 4755]", "4750")]
    [InlineData("20", "[19, 21]", "[19, 21]", "20")]
    [InlineData("12000.0", "[11500, 12500]", "[11500, 12500]", "12000")]
    [InlineData("4.7", "[4.7, 4.7]", "[4.7, 4.7]", "4.7")]
    [InlineData("0", "[0, 0]", "[0, 0]", "0")]
    [InlineData("~1000", "[750, 1250]", "[900, 1100]", "1000")]
    [InlineData("+>1000", "[1000, 1250]", "[1000, 1100]", "1050")]
    [InlineData(">=100", "[100, +inf)", "[100, 200]", "100")]
    [InlineData(">1000", "(1000, +inf)", "(1000, 2000]", "1050")]
    [InlineData("<=1000", "[0, 1000]", "[500, 1000]", "1000")]
    [InlineData("<1000", "[0, 1000)", "[500, 1000)", "950")]
    [InlineData("^6000", "[0, 6000]", "[3000, 6000]", "6000")]
    [InlineData("~<40000", "[30000, 40000)", "[36000, 40000)", "38000")]
    [InlineData("~>=3000", "[2250, +inf)", "[2700, 6000]", "3000")]
    [InlineData("~<=3000", "[0, 3750]", "[1500, 3300]", "3000")]
    [InlineData("^~3000000", "[0, 3750000]", "[1500000, 3300000]", "3000000")]
    [InlineData("^>6000000", "[0, +inf)", "[3000000, 12000000]", "6000000")]
    [InlineData("50..100", "[50, 100]", "[50, 100]", "75")]
    [InlineData("50..70..100", "[50, 100]", "[50, 100]", "70")]
    [InlineData("~10000..12000", "[7500, 15000]", "[9000, 13200]", "11000")]
    [InlineData("1000s", "[2000, +inf)", "[2000, 20000]", "3000")]
    [InlineData("10s", "[20, +inf)", "[20, 200]", "30")]
    [InlineData("couple", "[2, 3]", "[2, 3]", "2")]
    [InlineData("few", "[2, 5]", "[2, 5]", "3")]
    [InlineData("several", "[3, 10]", "[3, 10]", "7")]
    [InlineData("dozens", "[24, +inf)", "[24, 60]", "36")]
    [InlineData("scores", "[40, +inf)", "[40, 200]", "90")]
    [InlineData("several*100", "[300, 1000]", "[300, 1000]", "700")]
    [InlineData("half", "[0.375, 0.625]", "[0.45, 0.55]", "0.5")]
    [InlineData("three-quarters", "[0.5625, 0.9375]", "[0.675, 0.825]", "0.75")]
    [InlineData("most", "(0.5, 1]", "[0.55, 0.95]", "0.75")]
    [InlineData("minority", "[0, 0.5)", "[0.05, 0.45]", "0.25")]
    [InlineData("?", "[0, +inf)", "[0, +inf)", null)]
    [InlineData("~1500[1400..1700]", "[1400, 1700]", "[1400, 1700]", "1500")]
    [InlineData(">100[50..150]", "[50, 150]", "[50, 150]", "105")]
    [InlineData("dozens[70..90]", "[70, 90]", "[70, 90]", "70")]
    [InlineData("?[100..200]", "[100, 200]", "[100, 200]", "150")]
    public void The_default_reads_each_hedge_by_its_documented_numbers(string figure, string possible, string plausible, string? best)
    {
        var estimate = HedgePolicy.Default.Interpret(Figure.Parse(figure));
        Assert.Equal(QuantityRange.Parse(possible), estimate.Possible);
        Assert.Equal(QuantityRange.Parse(plausible), estimate.Plausible);
        Assert.Equal(best, estimate.Best is { } number ? (number / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData(">=100", true)]
    [InlineData(">100", true)]
    [InlineData("~>=100", true)]
    [InlineData("^>100", true)]
    [InlineData("100s", true)]
    [InlineData("dozens", true)]
    [InlineData("~100", false)]
    [InlineData("^100", false)]
    [InlineData("several", false)]
    [InlineData("?", false)]
    [InlineData(">=100[100..200]", false)]
    public void A_ceiling_is_soft_where_the_words_are_open_upwards(string figure, bool isSoft)
    {
        Assert.Equal(isSoft, HedgePolicy.Default.Interpret(Figure.Parse(figure)).HasSoftCeiling);
        Assert.False(HedgePolicy.Literal.Interpret(Figure.Parse(figure)).HasSoftCeiling);
    }

    [Theory]
    [InlineData("12000", "[12000, 12000]")]
    [InlineData("~1000", "[750, 1250]")]
    [InlineData(">=100", "[100, +inf)")]
    [InlineData("most", "(0.5, 1]")]
    public void The_literal_policy_takes_the_possible_for_the_plausible_and_round_numbers_exactly(string figure, string range)
    {
        var estimate = HedgePolicy.Literal.Interpret(Figure.Parse(figure));
        Assert.Equal((range, range), (Trimmed(estimate.Possible), Trimmed(estimate.Plausible)));
    }

    [Theory]
    [InlineData(">=0", "[0, +inf)", "0")]
    [InlineData(">0", "(0, +inf)", "1")]
    [InlineData("~0", "[0, 0]", "0")]
    [InlineData("+>0", "[0, 0]", "0")]
    [InlineData("^0", "[0, 0]", "0")]
    public void Zero_has_no_ceiling_that_is_a_multiple_of_it(string figure, string plausible, string best)
    {
        var estimate = HedgePolicy.Default.Interpret(Figure.Parse(figure));
        Assert.Equal(QuantityRange.Parse(plausible), estimate.Plausible);
        Assert.Equal(decimal.Parse(best, System.Globalization.CultureInfo.InvariantCulture), estimate.Best);
    }

    [Theory]
    [InlineData(">=79228162514264337593543950335", "[79228162514264337593543950335, +inf)")]
    [InlineData("^>79228162514264337593543950335", "[39614081257132168796771975168, +inf)")]
    [InlineData("several*79228162514264337593543950335", "[79228162514264337593543950335, +inf)")]
    public void A_multiple_beyond_decimal_leaves_the_range_open(string figure, string plausible) =>
        Assert.Equal(plausible, HedgePolicy.Default.Interpret(Figure.Parse(figure)).Plausible.ToString());

    [Fact]
    public void A_policy_of_ones_own_is_made_from_another()
    {
        var mine = HedgePolicy.Default with { Name = "mine", Version = 2, About = HedgeBand.Around(0.5m, 0.2m), StatedRoundingLimit = 0.01m };

        Assert.Equal(QuantityRange.Between(500, 1500), mine.Interpret(Figure.About(1000)).Possible);
        Assert.Equal(QuantityRange.Between(9900, 10100), mine.Interpret(Figure.Stated(10000)).Possible);
        Assert.Equal(QuantityRange.Between(1000, 6000), mine.Interpret(Figure.AboutBetween(2000, 4000)).Possible);
        Assert.Equal(HedgePolicy.Default.Interpret(Figure.UpTo(10)), mine.Interpret(Figure.UpTo(10)));
        Assert.Equal(("mine", 2), (mine.Name, mine.Version));
    }

    [Fact]
    public void A_word_can_be_given_another_meaning()
    {
        var band = HedgeBand.Of(QuantityRange.AtLeast(12), QuantityRange.Between(12, 99), 50);
        var mine = HedgePolicy.Default.WithWord(VagueWord.Dozens, band);

        Assert.Equal("50 in [12, 99] in [12, +inf)", mine.Interpret(Figure.Parse("dozens")).ToString());
        Assert.Equal(HedgePolicy.Default.Interpret(Figure.Parse("scores")), mine.Interpret(Figure.Parse("scores")));
        Assert.Equal(HedgePolicy.Default.Words.Count, mine.Words.Count);
    }

    [Fact]
    public void Words_are_complete_and_their_order_does_not_matter()
    {
        var words = HedgePolicy.Default.Words;
        Assert.Equal(VagueWords.All, words.Select(meaning => meaning.Word));
        Assert.Equal(HedgePolicy.Default, HedgePolicy.Default with { Words = words.Reverse().ToEquatableList() });
        Assert.StartsWith("Words has no meaning for ACouple;", Assert.Throws<ArgumentException>(() => HedgePolicy.Default with { Words = words.Skip(1).ToEquatableList() }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Words has more than one meaning for ACouple;", Assert.Throws<ArgumentException>(() => HedgePolicy.Default with { Words = words.Add(words[0]) }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_outside_its_range_is_refused_and_named()
    {
        Assert.StartsWith("StatedRounding is 1.5; it must be 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default with { StatedRounding = 1.5m }).Message, StringComparison.Ordinal);
        Assert.StartsWith("StatedRoundingLimit is -1; it must be 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default with { StatedRoundingLimit = -1 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => HedgePolicy.Default with { Name = " " });
        Assert.Throws<ArgumentNullException>(() => HedgePolicy.Default with { About = null! });
        Assert.StartsWith(
            "The possible factors of AtLeast are [2, +inf); they must be a range that contains 1 or ends at 1, since the number itself was said.",
            Assert.Throws<ArgumentException>(() => HedgePolicy.Default with { AtLeast = HedgeBand.Of(QuantityRange.AtLeast(2), QuantityRange.Between(2, 3), 2) }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => HedgePolicy.Default.Interpret(null!));
    }

    [Fact]
    public void Policies_with_the_same_numbers_are_equal()
    {
        Assert.Equal(HedgePolicy.Default, HedgePolicy.Default with { About = HedgeBand.Around(0.25m, 0.10m) });
        Assert.NotEqual(HedgePolicy.Default, HedgePolicy.Literal);
        Assert.NotEqual(HedgePolicy.Default, HedgePolicy.Default with { About = HedgeBand.Around(0.25m, 0.2m) });
    }

    [Fact]
    public void It_prints_name_and_version_and_its_words_print_alike_under_every_culture() => Cultures.Each(() =>
    {
        Assert.Equal("literal 1", HedgePolicy.Literal.ToString());
        Assert.Equal("most: 0.75 in [0.55, 0.95] in (0.5, 1]", HedgePolicy.Default.Words[(int)VagueWord.Most].ToString());
    });

    private static string Trimmed(QuantityRange range) => range.ToString().Replace(".00", "", StringComparison.Ordinal);
}
