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

    [Theory]
    [InlineData(1, 1, "1 of 1 claim was")]
    [InlineData(1, 5, "1 of 5 claims was")]
    [InlineData(4, 5, "4 of 5 claims were")]
    [InlineData(0, 0, "0 of 0 claims were")]
    public void A_part_of_the_claims_takes_the_verb_of_its_number(int part, int whole, string words) => Assert.Equal(words, English.Part(part, whole, "claim"));

    [Theory]
    [InlineData("=1", "exactly 1 person")]
    [InlineData("~1", "about 1 person")]
    [InlineData("=2", "exactly 2 persons")]
    [InlineData("10s", "tens of persons")]
    public void One_is_said_of_one_person(string figure, string words)
    {
        var claim = new Claim { Id = new("a"), Report = new("r"), Scope = new() { Measure = new("killed") }, Quantity = new() { Figure = Figure.Parse(figure), Unit = new("persons") } };

        Assert.Equal(words, ClaimText.Said(claim, new Wording(ConflictDataset.Create(new()))));
    }

    [Fact]
    public void Every_reason_has_its_own_words() =>
        Assert.All(Enum.GetValues<Exclusion>().Except([Exclusion.None]), exclusion => Assert.NotEqual(English.Words(exclusion), English.Of(exclusion)));
}
