namespace ConflictModel.Reporting.Tests;

public sealed class EnglishTests
{
    [Theory]
    [InlineData(Exclusion.Corrected, 1, "1 claim corrected by those who made it")]
    [InlineData(Exclusion.Corrected, 2, "2 claims corrected by those who made them")]
    [InlineData(Exclusion.Retracted, 1, "1 claim withdrawn by those who made it")]
    [InlineData(Exclusion.Retracted, 1200, "1,200 claims withdrawn by those who made them")]
    [InlineData(Exclusion.DeniesFigure, 1, "1 claim that only denies a figure")]
    [InlineData(Exclusion.DeniesFigure, 3, "3 claims that only deny a figure")]
    [InlineData(Exclusion.LeavesUnconfirmed, 1, "1 claim that leaves its figure unconfirmed")]
    [InlineData(Exclusion.LeavesUnconfirmed, 3, "3 claims that leave their figure unconfirmed")]
    public void Claims_that_are_not_compared_are_counted_with_the_reason(Exclusion exclusion, int claims, string words) =>
        Assert.Equal(words, English.Of(new ExclusionCount { Exclusion = exclusion, Claims = claims }));

    [Theory]
    [InlineData(Exclusion.Corrected, "corrected by those who made it")]
    [InlineData(Exclusion.Retracted, "withdrawn by those who made it")]
    [InlineData(Exclusion.DeniesFigure, "only denies a figure")]
    [InlineData(Exclusion.LeavesUnconfirmed, "leaves its figure unconfirmed")]
    public void Of_one_claim_the_reason_is_said_alone(Exclusion exclusion, string words) => Assert.Equal(words, English.Of(exclusion));

    [Fact]
    public void Every_reason_has_words_of_its_own() =>
        Assert.All(Enum.GetValues<Exclusion>().Except([Exclusion.None]), exclusion => Assert.NotEqual(English.Words(exclusion), English.Of(exclusion)));
}
