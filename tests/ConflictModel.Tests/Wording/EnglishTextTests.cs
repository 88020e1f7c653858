namespace ConflictModel.Tests;

public sealed class EnglishTextTests
{
    [Theory]
    [InlineData("?", "not quantified")]
    [InlineData("1500", "1,500")]
    [InlineData("=1517", "exactly 1,517")]
    [InlineData("~1500", "about 1,500")]
    [InlineData("+>1000", "a little over 1,000")]
    [InlineData(">=100", "at least 100")]
    [InlineData(">13000", "more than 13,000")]
    [InlineData("<=500", "at most 500")]
    [InlineData("<500", "less than 500")]
    [InlineData("^6000", "up to 6,000")]
    [InlineData("~<40000", "nearly 40,000")]
    [InlineData("~>=3000", "about 3,000 or more")]
    [InlineData("~<=3000", "about 3,000 or less")]
    [InlineData("^~300", "up to about 300")]
    [InlineData("^>300", "up to 300 or more")]
    [InlineData("50..100", "50 to 100")]
    [InlineData("50..70..100", "50 to 100, most likely 70")]
    [InlineData("~50..100", "about 50 to 100")]
    [InlineData("10s", "tens")]
    [InlineData("1000s", "thousands")]
    [InlineData("10000s", "tens of thousands")]
    [InlineData("1000000000s", "billions")]
    [InlineData("10000000000s", "tens of billions")]
    [InlineData("100000000000s", "hundreds of billions")]
    [InlineData("1000000000000s", "some 1,000,000,000,000s")]
    [InlineData("several", "several")]
    [InlineData("few*100", "a few hundred")]
    [InlineData("several*1000", "several thousand")]
    [InlineData("several*1000000", "several million")]
    [InlineData("dozens", "dozens")]
    [InlineData("~1500[1400..1700]", "about 1,500 (1,400 to 1,700)")]
    public void Figures_are_said_as_people_say_them(string notation, string words) => Assert.Equal(words, EnglishText.Describe(Figure.Parse(notation)));

    [Fact]
    public void Every_vague_word_has_its_words() =>
        Assert.All(Enum.GetValues<VagueWord>(), word => Assert.Matches("^[a-z]+( [a-z]+)*$", EnglishText.Describe(Figure.Vague(word))));

    [Theory]
    [InlineData("[1125, 1875]", "1,125 to 1,875")]
    [InlineData("[100, +inf)", "at least 100")]
    [InlineData("(100, +inf)", "more than 100")]
    [InlineData("[0, 100]", "at most 100")]
    [InlineData("[7, 7]", "7")]
    public void Ranges_are_words(string notation, string words) => Assert.Equal(words, EnglishText.Describe(QuantityRange.Parse(notation)));

    [Fact]
    public void A_scope_has_the_names_of_its_entities()
    {
        var dataset = ConflictDataset.Create(new()
        {
            Actors = [new() { Id = new("north"), Names = LocalizedNames.Of("Northland") }],
            Places = [new() { Id = new("valley"), Names = LocalizedNames.Of("Long Valley") }],
        });
        var scope = new Scope { Measure = new("present"), Category = new("soldiers"), Actor = new("north"), Place = new("valley"), Mode = Mode.Planned };

        Assert.Equal("soldiers of Northland present in Long Valley (planned)", dataset.Describe(scope));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => EnglishText.Describe(null!));
        Assert.Throws<ArgumentNullException>(() => ConflictDataset.Create(new()).Describe(null!));
        Assert.Throws<ArgumentNullException>(() => EnglishText.Describe(null!, new Scope { Measure = new("present") }));
    }
}
