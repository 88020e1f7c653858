namespace ConflictModel.Tests;

public sealed class AdmiraltyTests
{
    public static TheoryData<AdmiraltyReliability> Reliabilities => [.. Enum.GetValues<AdmiraltyReliability>()];

    public static TheoryData<AdmiraltyCredibility> Credibilities => [.. Enum.GetValues<AdmiraltyCredibility>()];

    [Fact]
    public void The_codes_are_those_of_the_scale()
    {
        Assert.Equal("ABCDEF", string.Concat(Enum.GetValues<AdmiraltyReliability>().Select(code => code.Code())));
        Assert.Equal("123456", string.Concat(Enum.GetValues<AdmiraltyCredibility>().Select(code => code.Code())));
    }

    [Fact]
    public void Every_code_is_read_from_what_it_is_written_as()
    {
        Assert.All(Enum.GetValues<AdmiraltyReliability>(), code => Assert.Equal(code, AdmiraltyCodes.ReliabilityOf(code.Code())));
        Assert.All(Enum.GetValues<AdmiraltyCredibility>(), code => Assert.Equal(code, AdmiraltyCodes.CredibilityOf(code.Code())));
        Assert.All("@GgZ1 ", other => Assert.Null(AdmiraltyCodes.ReliabilityOf(other)));
        Assert.All("07A٢ ", other => Assert.Null(AdmiraltyCodes.CredibilityOf(other)));
    }

    [Theory]
    [MemberData(nameof(Reliabilities))]
    public void Reliability_that_cannot_be_judged_is_neither_above_nor_below(AdmiraltyReliability other)
    {
        Assert.False(AdmiraltyReliability.F.IsAbove(other));
        Assert.False(other.IsAbove(AdmiraltyReliability.F));
    }

    [Theory]
    [MemberData(nameof(Credibilities))]
    public void Credibility_that_cannot_be_judged_is_neither_above_nor_below(AdmiraltyCredibility other)
    {
        Assert.False(AdmiraltyCredibility.CannotBeJudged.IsAbove(other));
        Assert.False(other.IsAbove(AdmiraltyCredibility.CannotBeJudged));
    }

    [Fact]
    public void Judged_codes_are_in_the_order_of_the_scale()
    {
        Assert.True(AdmiraltyReliability.A.IsAbove(AdmiraltyReliability.E));
        Assert.False(AdmiraltyReliability.E.IsAbove(AdmiraltyReliability.A));
        Assert.False(AdmiraltyReliability.B.IsAbove(AdmiraltyReliability.B));
        Assert.True(AdmiraltyCredibility.ConfirmedByOtherSources.IsAbove(AdmiraltyCredibility.Improbable));
        Assert.False(AdmiraltyCredibility.Improbable.IsAbove(AdmiraltyCredibility.ConfirmedByOtherSources));
        Assert.False(AdmiraltyCredibility.Doubtful.IsAbove(AdmiraltyCredibility.Doubtful));
    }

    [Fact]
    public void The_default_is_no_code()
    {
        Assert.False(default(AdmiraltyReliability).IsJudged());
        Assert.False(default(AdmiraltyCredibility).IsJudged());
        Assert.Equal("reliability", Assert.Throws<ArgumentOutOfRangeException>(() => default(AdmiraltyReliability).Code()).ParamName);
        Assert.Equal("credibility", Assert.Throws<ArgumentOutOfRangeException>(() => default(AdmiraltyCredibility).Code()).ParamName);
    }
}
