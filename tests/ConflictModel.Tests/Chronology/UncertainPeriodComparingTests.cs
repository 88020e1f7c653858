namespace ConflictModel.Tests;

public sealed class UncertainPeriodComparingTests
{
    [Theory]
    [InlineData("2024-10-01", "2024-10-03/2024-10-05", AllenRelation.Before)]
    [InlineData("2024-10-02", "2024-10-03/2024-10-05", AllenRelation.Meets)]
    [InlineData("2024-10-02/2024-10-04", "2024-10-03/2024-10-05", AllenRelation.Overlaps)]
    [InlineData("2024-10-02/2024-10-03", "2024-10-03/2024-10-05", AllenRelation.Overlaps)]
    [InlineData("2024-10-03/2024-10-04", "2024-10-03/2024-10-05", AllenRelation.Starts)]
    [InlineData("2024-10-04", "2024-10-03/2024-10-05", AllenRelation.During)]
    [InlineData("2024-10-05", "2024-10-03/2024-10-05", AllenRelation.Finishes)]
    [InlineData("2024-10", "2024-10-01/2024-10-31", AllenRelation.Equals)]
    [InlineData("../2024-10-04", "../2024-10-05", AllenRelation.Starts)]
    [InlineData("../..", "2024", AllenRelation.Contains)]
    public void Known_stretches_have_one_relation_and_its_inverse(string period, string other, AllenRelation relation)
    {
        var (a, b) = (UncertainPeriod.Parse(period), UncertainPeriod.Parse(other));
        Assert.Equal(Certainty.Certain, a.Is(relation, b));
        Assert.Equal(Certainty.Certain, b.Is(AllenRelation.After - (int)relation, a));
        Assert.Equal(relation.ToString(), a.RelationsTo(b).ToString());
    }

    [Fact]
    public void An_end_of_which_several_days_are_possible_leaves_several_relations_open() =>
        Assert.Equal("Contains, StartedBy, OverlappedBy", UncertainPeriod.Parse("[2024-01-01,2024-01-03]/2024-01-09").RelationsTo(UncertainPeriod.Parse("2024-01-02/2024-01-08")).ToString());

    [Theory]
    [InlineData("2024-10", "2024", Certainty.Certain)]
    [InlineData("2024", "2024-10", Certainty.No)]
    [InlineData("../2024-12-01", "../2024-12-23", Certainty.Certain)]
    [InlineData("../2024-12-23", "../2024-12-01", Certainty.No)]
    [InlineData("/2024-12-01", "../2024-12-23", Certainty.Certain)]
    [InlineData("../2024-12-01", "/2024-12-23", Certainty.No)]
    [InlineData("/2024-12-01", "/2024-12-23", Certainty.Possible)]
    [InlineData("/2024-12-01", "/2024-12-01", Certainty.Certain)]
    [InlineData("2024-10/2024-12", "2024-10/2024-12", Certainty.Certain)]
    [InlineData("2024-10/2024-12", "2024-10-01/2024-12-31", Certainty.Certain)]
    [InlineData("2024-10-01/2024-12-31", "2024-10/2024-12", Certainty.Possible)]
    [InlineData("2024-10~", "2024-10", Certainty.Possible)]
    [InlineData("2024-10", "2024-09~", Certainty.Possible)]
    public void One_period_is_within_another(string period, string other, Certainty expected) =>
        Assert.Equal(expected, UncertainPeriod.Parse(period).IsWithin(UncertainPeriod.Parse(other)));

    [Theory]
    [InlineData("2024-10", "2024-11", Certainty.Certain, Certainty.No)]
    [InlineData("2024-10", "2024-10", Certainty.No, Certainty.Certain)]
    [InlineData("2024-10/2024-11", "2024-11-15/2024-12", Certainty.Possible, Certainty.Possible)]
    [InlineData("2024-10-18/", "2024-11", Certainty.Possible, Certainty.Possible)]
    [InlineData("2024-10-18/..", "2024-11", Certainty.No, Certainty.Certain)]
    public void One_period_is_before_another_or_shares_a_day_with_it(string period, string other, Certainty isBefore, Certainty overlaps)
    {
        var (a, b) = (UncertainPeriod.Parse(period), UncertainPeriod.Parse(other));
        Assert.Equal(isBefore, a.IsBefore(b));
        Assert.Equal(isBefore, b.IsAfter(a));
        Assert.Equal(overlaps, a.Overlaps(b));
        Assert.Equal(overlaps, b.Overlaps(a));
    }

    [Theory]
    [InlineData("2024-10", "2024-10", Certainty.Certain)]
    [InlineData("2024-10", "2024-10-01/2024-10-31", Certainty.Certain)]
    [InlineData("2024-10", "2024-10-01?/2024-10-31", Certainty.Possible)]
    [InlineData("2024-10", "2024-10-18", Certainty.No)]
    [InlineData("2024-10/2024-12", "2024-10-18/2024-12-24", Certainty.Possible)]
    [InlineData("202X", "2024", Certainty.Possible)]
    public void One_period_is_the_same_stretch_as_another(string period, string other, Certainty expected)
    {
        Assert.Equal(expected, UncertainPeriod.Parse(period).IsSimultaneousWith(UncertainPeriod.Parse(other)));
        Assert.Equal(expected, UncertainPeriod.Parse(other).IsSimultaneousWith(UncertainPeriod.Parse(period)));
    }

    [Fact]
    public void A_set_of_relations_answers_for_each_and_its_default_for_none()
    {
        var relations = UncertainPeriod.Parse("2024-10/2024-12").RelationsTo(UncertainPeriod.Parse("2024-11"));
        Assert.Equal("Contains", relations.ToString());
        Assert.Equal(1, relations.Count);
        Assert.Equal(Certainty.No, relations[AllenRelation.During]);
        Assert.Throws<ArgumentOutOfRangeException>(() => relations[(AllenRelation)13]);
        var none = default(AllenRelationSet);
        Assert.Equal(0, none.Count);
        Assert.All(Enum.GetValues<AllenRelation>(), relation => Assert.Equal(Certainty.No, none[relation]));
        Assert.Equal("", none.ToString());
    }
}
