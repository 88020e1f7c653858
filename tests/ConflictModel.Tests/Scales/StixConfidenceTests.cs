namespace ConflictModel.Tests;

public sealed class StixConfidenceTests
{
    public static TheoryData<string> Scales => [.. ByName.Keys];

    private static Dictionary<string, StixConfidenceScale> ByName { get; } = new StixConfidenceScale[]
    {
        StixConfidenceScale.NoneLowMedHigh,
        StixConfidenceScale.ZeroToTen,
        StixConfidenceScale.AdmiraltyCredibility,
        StixConfidenceScale.WordsOfEstimativeProbability,
        StixConfidenceScale.Dni,
    }.ToDictionary(scale => scale.ToString(), StringComparer.Ordinal);

    [Fact]
    public void Credibility_that_cannot_be_judged_has_no_number_in_stix_and_50_in_misp()
    {
        Assert.Null(StixConfidence.Of(AdmiraltyCredibility.CannotBeJudged));
        Assert.Equal(50, MispNumericalValue.Of(AdmiraltyCredibility.CannotBeJudged));
        Assert.Equal(50, MispNumericalValue.Of(AdmiraltyReliability.F));
    }

    [Fact]
    public void Codes_and_words_have_the_numbers_of_their_tables()
    {
        Assert.Equal([90, 70, 50, 30, 10, null], Enum.GetValues<AdmiraltyCredibility>().Select(StixConfidence.Of));
        Assert.Equal([5, 15, 30, null, 50, 70, 85, 95], Enum.GetValues<Likelihood>().Select(StixConfidence.Of));
        Assert.Equal([15, 50, 85], Enum.GetValues<ConfidenceLevel>().Select(StixConfidence.Of));
        Assert.Equal([100, 75, 50, 25, 0, 50], Enum.GetValues<AdmiraltyReliability>().Select(MispNumericalValue.Of));
        Assert.Equal([100, 75, 50, 25, 0, 50], Enum.GetValues<AdmiraltyCredibility>().Select(MispNumericalValue.Of));
        Assert.Equal([0, 5, 20, null, 45, 55, 80, 95], Enum.GetValues<Likelihood>().Select(MispNumericalValue.Of));
        Assert.Equal([0, 55, 95], Enum.GetValues<ConfidenceLevel>().Select(MispNumericalValue.Of));
    }

    [Fact]
    public void What_is_no_code_has_no_number()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidence.Of(default(AdmiraltyCredibility)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidence.Of(default(Likelihood)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidence.Of(default(ConfidenceLevel)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MispNumericalValue.Of(default(AdmiraltyReliability)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MispNumericalValue.Of(default(AdmiraltyCredibility)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MispNumericalValue.Of(default(Likelihood)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MispNumericalValue.Of(default(ConfidenceLevel)));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_value_is_read_as_exactly_one_row(string name)
    {
        for (var value = 0; value <= 100; value++)
        {
            var rows = ByName[name].Terms.Where(term => term.Low <= value && value <= term.High).ToList();
            Assert.Equal([ByName[name].At(value)], rows);
        }
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void What_is_written_for_a_row_is_read_as_the_row(string name)
    {
        foreach (var term in ByName[name].Terms.Where(term => term.Value is not null))
        {
            Assert.Equal(term, ByName[name].At(term.Value ?? -1));
            Assert.Equal(term, ByName[name].Find(term.Name.ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_confidence_is_from_0_to_100(int value) =>
        Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidenceScale.Dni.At(value)).ParamName);

    [Fact]
    public void A_term_of_another_table_is_not_found() => Assert.Null(StixConfidenceScale.Dni.Find("Certain"));

    [Fact]
    public void Stix_bins_are_not_the_bands_of_icd_203()
    {
        Assert.Equal("Roughly Even Chance / Roughly Even Odds", StixConfidenceScale.Dni.At(58).Name);
        Assert.Equal(Likelihood.Likely, Assert.Single(LikelihoodScale.Icd203.At(58)).Likelihood);
    }

    [Fact]
    public void A_row_prints_its_value_and_its_bin() => Cultures.Each(() =>
    {
        Assert.Equal("Likely / Probable: 70 (60-79)", StixConfidenceScale.Dni.Find("likely / probable")?.ToString());
        Assert.Equal("6 - Truth cannot be judged: absent", StixConfidenceScale.AdmiraltyCredibility.Terms[0].ToString());
    });
}
