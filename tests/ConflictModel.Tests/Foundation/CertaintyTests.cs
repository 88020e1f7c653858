namespace ConflictModel.Tests;

public sealed class CertaintyTests
{
    [Theory]
    [InlineData(Certainty.No, Certainty.Possible, Certainty.No, Certainty.Possible)]
    [InlineData(Certainty.No, Certainty.Certain, Certainty.No, Certainty.Certain)]
    [InlineData(Certainty.Possible, Certainty.Certain, Certainty.Possible, Certainty.Certain)]
    [InlineData(Certainty.Possible, Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    public void Both_is_the_lower_answer_and_either_the_higher(Certainty one, Certainty other, Certainty both, Certainty either)
    {
        Assert.Equal(both, one.And(other));
        Assert.Equal(both, other.And(one));
        Assert.Equal(either, one.Or(other));
        Assert.Equal(either, other.Or(one));
    }

    [Theory]
    [InlineData(Certainty.No, Certainty.Certain)]
    [InlineData(Certainty.Possible, Certainty.Possible)]
    [InlineData(Certainty.Certain, Certainty.No)]
    public void The_opposite_of_a_possible_answer_is_possible(Certainty answer, Certainty opposite) => Assert.Equal(opposite, answer.Not());

    [Fact]
    public void The_default_is_no() => Assert.Equal(Certainty.No, default);
}
