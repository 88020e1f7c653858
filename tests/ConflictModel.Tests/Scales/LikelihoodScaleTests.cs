namespace ConflictModel.Tests;

public sealed class LikelihoodScaleTests
{
    public static TheoryData<string> Scales => ["ICD 203", "PHIA probability yardstick"];

    [Theory]
    [InlineData("almost no chance", Likelihood.AlmostNoChance)]
    [InlineData("remote", Likelihood.AlmostNoChance)]
    [InlineData("Very unlikely", Likelihood.VeryUnlikely)]
    [InlineData("highly improbable", Likelihood.VeryUnlikely)]
    [InlineData("UNLIKELY", Likelihood.Unlikely)]
    [InlineData("improbable", Likelihood.Unlikely)]
    [InlineData("improbably", Likelihood.Unlikely)]
    [InlineData("roughly even chance", Likelihood.RoughlyEvenChance)]
    [InlineData("roughly even odds", Likelihood.RoughlyEvenChance)]
    [InlineData("likely", Likelihood.Likely)]
    [InlineData("probable", Likelihood.Likely)]
    [InlineData("probably", Likelihood.Likely)]
    [InlineData("very likely", Likelihood.VeryLikely)]
    [InlineData("highly probable", Likelihood.VeryLikely)]
    [InlineData("almost certain", Likelihood.AlmostCertain)]
    [InlineData("almost certainly", Likelihood.AlmostCertain)]
    [InlineData("nearly certain", Likelihood.AlmostCertain)]
    public void Icd_203_knows_its_words(string words, Likelihood likelihood) =>
        Cultures.Each(() => Assert.Equal(likelihood, LikelihoodScale.Icd203.Find(words)?.Likelihood));

    [Theory]
    [InlineData("Remote chance", Likelihood.AlmostNoChance)]
    [InlineData("highly unlikely", Likelihood.VeryUnlikely)]
    [InlineData("Unlikely", Likelihood.Unlikely)]
    [InlineData("REALISTIC POSSIBILITY", Likelihood.RealisticPossibility)]
    [InlineData("likely", Likelihood.Likely)]
    [InlineData("probable", Likelihood.Likely)]
    [InlineData("highly likely", Likelihood.VeryLikely)]
    [InlineData("almost certain", Likelihood.AlmostCertain)]
    public void Phia_knows_its_words(string words, Likelihood likelihood) =>
        Cultures.Each(() => Assert.Equal(likelihood, LikelihoodScale.Phia.Find(words)?.Likelihood));

    [Theory]
    [InlineData("")]
    [InlineData("high confidence")]
    [InlineData("possible")]
    [InlineData("likely ")]
    [InlineData("lıkely")]
    public void Other_words_are_on_neither_scale(string words)
    {
        Assert.Null(LikelihoodScale.Icd203.Find(words));
        Assert.Null(LikelihoodScale.Phia.Find(words));
    }

    [Fact]
    public void A_word_of_one_scale_alone_is_not_on_the_other()
    {
        Assert.Null(LikelihoodScale.Icd203.Find("highly likely"));
        Assert.Null(LikelihoodScale.Phia.Find("roughly even odds"));
        Assert.Null(LikelihoodScale.Icd203.Find(Likelihood.RealisticPossibility));
        Assert.Null(LikelihoodScale.Phia.Find(Likelihood.RoughlyEvenChance));
    }

    [Theory]
    [InlineData(5, Likelihood.AlmostNoChance, Likelihood.VeryUnlikely)]
    [InlineData(20, Likelihood.VeryUnlikely, Likelihood.Unlikely)]
    [InlineData(45, Likelihood.Unlikely, Likelihood.RoughlyEvenChance)]
    [InlineData(55, Likelihood.RoughlyEvenChance, Likelihood.Likely)]
    [InlineData(80, Likelihood.Likely, Likelihood.VeryLikely)]
    [InlineData(95, Likelihood.VeryLikely, Likelihood.AlmostCertain)]
    public void Icd_203_bands_share_their_ends(int percent, Likelihood lower, Likelihood upper) =>
        Assert.Equal([lower, upper], LikelihoodScale.Icd203.At(percent).Select(term => term.Likelihood));

    [Fact]
    public void Icd_203_has_one_word_between_the_ends_and_none_for_certainty()
    {
        Assert.Equal(Likelihood.Likely, Assert.Single(LikelihoodScale.Icd203.At(55.01m)).Likelihood);
        Assert.Equal(Likelihood.AlmostCertain, Assert.Single(LikelihoodScale.Icd203.At(99)).Likelihood);
        Assert.Empty(LikelihoodScale.Icd203.At(0.99m));
        Assert.Empty(LikelihoodScale.Icd203.At(0));
        Assert.Empty(LikelihoodScale.Icd203.At(100));
    }

    [Theory]
    [InlineData(0.1, Likelihood.AlmostNoChance)]
    [InlineData(10, Likelihood.VeryUnlikely)]
    [InlineData(35, Likelihood.Unlikely)]
    [InlineData(40, Likelihood.RealisticPossibility)]
    [InlineData(49.9, Likelihood.RealisticPossibility)]
    [InlineData(55, Likelihood.Likely)]
    [InlineData(90, Likelihood.VeryLikely)]
    [InlineData(99.9, Likelihood.AlmostCertain)]
    public void Phia_has_one_word_in_a_band(double percent, Likelihood likelihood) =>
        Assert.Equal(likelihood, Assert.Single(LikelihoodScale.Phia.At((decimal)percent)).Likelihood);

    [Theory]
    [InlineData(5.1)]
    [InlineData(9.9)]
    [InlineData(22)]
    [InlineData(37.5)]
    [InlineData(50)]
    [InlineData(54)]
    [InlineData(77)]
    [InlineData(92)]
    [InlineData(0)]
    [InlineData(100)]
    public void Phia_has_no_word_in_a_gap_nor_for_certainty(double percent) => Assert.Empty(LikelihoodScale.Phia.At((decimal)percent));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void A_percentage_is_from_0_to_100(double percent) =>
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodScale.Icd203.At((decimal)percent)).ParamName);

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_scale_has_seven_rows_in_order_and_no_word_twice(string name)
    {
        var terms = (name == LikelihoodScale.Icd203.Name ? LikelihoodScale.Icd203 : LikelihoodScale.Phia).Terms;

        Assert.Equal(7, terms.Count);
        Assert.Equal(terms.OrderBy(term => term.Likelihood), terms);
        Assert.Equal(terms.OrderBy(term => term.LowPercent), terms);
        Assert.Equal(terms.SelectMany(term => term.Words).Distinct(StringComparer.OrdinalIgnoreCase), terms.SelectMany(term => term.Words));
    }

    [Fact]
    public void A_row_prints_its_word_and_its_band() => Cultures.Each(() =>
    {
        Assert.Equal("likely (55-80%)", LikelihoodScale.Icd203.Find(Likelihood.Likely)?.ToString());
        Assert.Equal("realistic possibility (40-<50%)", LikelihoodScale.Phia.Find(Likelihood.RealisticPossibility)?.ToString());
        Assert.Equal("remote chance (>0-5%)", LikelihoodScale.Phia.Find(Likelihood.AlmostNoChance)?.ToString());
        Assert.Equal("ICD 203", LikelihoodScale.Icd203.ToString());
    });
}
