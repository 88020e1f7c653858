namespace ConflictModel.Tests;

public sealed class QuantityRangeTests
{
    [Fact]
    public void Equality_compares_ends_and_whether_they_belong() => ValueContract.Equality(
        (QuantityRange.Between(1, 2), QuantityRange.Between(1.0m, 2.00m)),
        QuantityRange.Between(1, 3),
        QuantityRange.Between(0, 2),
        QuantityRange.Between(1, 2, includesLow: false, includesHigh: true),
        QuantityRange.Between(1, 2, includesLow: true, includesHigh: false),
        QuantityRange.AtLeast(1),
        QuantityRange.AtMost(2),
        QuantityRange.AtMost(0),
        QuantityRange.AtLeast(0),
        QuantityRange.Exactly(0),
        QuantityRange.Any);

    [Fact]
    public void The_default_is_any_number()
    {
        ValueContract.Default<QuantityRange>("(-inf, +inf)");
        Assert.Equal(QuantityRange.Any, default);
        Assert.False(default(QuantityRange).HasLow || default(QuantityRange).HasHigh || default(QuantityRange).IsExact);
    }

    [Fact]
    public void An_end_that_is_missing_is_not_answered()
    {
        Assert.Equal("The range (-inf, 500) has no lower end; ask HasLow first.", Assert.Throws<InvalidOperationException>(() => QuantityRange.LessThan(500).Low).Message);
        Assert.Equal("The range [5, +inf) has no upper end; ask HasHigh first.", Assert.Throws<InvalidOperationException>(() => QuantityRange.AtLeast(5).High).Message);
    }

    [Theory]
    [InlineData(2, 1, true, true, "high is 1; it must be at least low, 2.")]
    [InlineData(1, 1, false, true, "high is 1; it must be above low, 1, since an end is excluded.")]
    [InlineData(1, 1, true, false, "high is 1; it must be above low, 1, since an end is excluded.")]
    public void An_empty_range_is_refused(int low, int high, bool includesLow, bool includesHigh, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => QuantityRange.Between(low, high, includesLow, includesHigh)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[1, 2]", 1, true)]
    [InlineData("(1, 2]", 1, false)]
    [InlineData("(1, 2]", 2, true)]
    [InlineData("[1, 2)", 2, false)]
    [InlineData("(-inf, 2]", -100, true)]
    [InlineData("(2, +inf)", 2, false)]
    [InlineData("(2, +inf)", 3, true)]
    public void A_number_belongs_between_the_ends(string range, int number, bool belongs) => Assert.Equal(belongs, QuantityRange.Parse(range).Contains(number));

    [Theory]
    [InlineData("[1, 3]", "[3, 5]", "[3, 3]")]
    [InlineData("[1, 3)", "[3, 5]", null)]
    [InlineData("[1, 3)", "(1, 5]", "(1, 3)")]
    [InlineData("(-inf, +inf)", "[1, 5)", "[1, 5)")]
    [InlineData("(-inf, 4]", "(2, +inf)", "(2, 4]")]
    public void What_belongs_to_both_is_the_intersection(string first, string second, string? expected)
    {
        var (a, b) = (QuantityRange.Parse(first), QuantityRange.Parse(second));
        Assert.Equal(expected, a.Intersect(b)?.ToString());
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(expected is not null, a.Intersects(b));
    }

    [Theory]
    [InlineData("[1, 2]", "(4, 5)", "[1, 5)")]
    [InlineData("(1, 2]", "[1, 2)", "[1, 2]")]
    [InlineData("[1, 2]", "(-inf, 0]", "(-inf, 2]")]
    public void The_hull_holds_both(string first, string second, string expected) =>
        Assert.Equal(expected, QuantityRange.Parse(first).Hull(QuantityRange.Parse(second)).ToString());

    [Theory]
    [InlineData("[1, 2]", "(2, 3]", RangeRelation.Before)]
    [InlineData("[1, 2)", "[2, 3]", RangeRelation.Before)]
    [InlineData("[1, 2]", "[2, 3]", RangeRelation.Meets)]
    [InlineData("[1, 2]", "[1, 2)", RangeRelation.StartedBy)]
    [InlineData("(1, 2]", "[1, 2]", RangeRelation.Finishes)]
    [InlineData("(1, 2)", "[1, 2]", RangeRelation.ContainedBy)]
    [InlineData("(1, 2]", "[1, 2)", RangeRelation.OverlappedBy)]
    [InlineData("[2, +inf)", "(2, +inf)", RangeRelation.FinishedBy)]
    [InlineData("(-inf, 2)", "(-inf, 2]", RangeRelation.Starts)]
    [InlineData("(-inf, 2]", "[2, +inf)", RangeRelation.Meets)]
    public void Half_open_ranges_are_related_as_the_numbers_that_they_hold(string first, string second, RangeRelation relation)
    {
        Assert.Equal(relation, QuantityRange.Parse(first).RelationTo(QuantityRange.Parse(second)));
        Assert.Equal(relation.Converse(), QuantityRange.Parse(second).RelationTo(QuantityRange.Parse(first)));
    }

    [Fact]
    public void Empty_ranges_have_relations_of_their_own()
    {
        Assert.Equal(RangeRelation.BothEmpty, RangeRelations.Between(null, null));
        Assert.Equal(RangeRelation.FirstEmpty, RangeRelations.Between(null, QuantityRange.Any));
        Assert.Equal(RangeRelation.SecondEmpty, RangeRelations.Between(QuantityRange.Any, null));
        Assert.Equal(RangeRelation.SecondEmpty, RangeRelation.FirstEmpty.Converse());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RangeRelation)16).Converse());
    }

    [Theory]
    [InlineData("[1, 2]", "[3, 4]", Certainty.Certain)]
    [InlineData("[1, 2)", "[2, 4]", Certainty.Certain)]
    [InlineData("[1, 2]", "[2, 4]", Certainty.Possible)]
    [InlineData("[1, 5]", "[2, 4]", Certainty.Possible)]
    [InlineData("[2, 4]", "[1, 2]", Certainty.No)]
    [InlineData("[2, 2]", "[2, 2]", Certainty.No)]
    [InlineData("[2, 4]", "[1, 3]", Certainty.Possible)]
    [InlineData("[2, +inf)", "[5, +inf)", Certainty.Possible)]
    [InlineData("[2, +inf)", "(-inf, 2)", Certainty.No)]
    [InlineData("(-inf, +inf)", "(-inf, 2)", Certainty.Possible)]
    public void Below_is_certain_possible_or_not(string first, string second, Certainty expected) =>
        Assert.Equal(expected, QuantityRange.Parse(first).IsBelow(QuantityRange.Parse(second)));

    [Theory]
    [InlineData("[1, 2]", "[3, 4]", "1", "1.5")]
    [InlineData("[0, 0]", "[3, 4]", "3", null)]
    [InlineData("(-inf, 2)", "[2, 4]", "0", "1")]
    [InlineData("[1, 3]", "[3, 4]", null, null)]
    [InlineData("[-4, -3]", "[3, 4]", "6", null)]
    [InlineData("[0, 0.0000000000000000000000000001]", "[10, +inf)", "9.9999999999999999999999999999", null)]
    public void Disjoint_ranges_have_a_gap_and_a_factor(string first, string second, string? gap, string? factor)
    {
        var (a, b) = (QuantityRange.Parse(first), QuantityRange.Parse(second));
        Assert.Equal(Number(gap), a.GapTo(b));
        Assert.Equal(Number(gap), b.GapTo(a));
        Assert.Equal(Number(factor), a.FactorTo(b));
        Assert.Equal(Number(factor), b.FactorTo(a));
    }

    [Theory]
    [InlineData("[1, 3]", "2", "2")]
    [InlineData("(-5, 5)", "10", "0")]
    [InlineData("[1, +inf)", null, null)]
    [InlineData("(-inf, 1]", null, null)]
    public void Width_and_midpoint_need_both_ends(string range, string? width, string? midpoint)
    {
        Assert.Equal(Number(width), QuantityRange.Parse(range).Width);
        Assert.Equal(Number(midpoint), QuantityRange.Parse(range).Midpoint);
    }

    [Fact]
    public void The_midpoint_of_the_widest_range_does_not_overflow() =>
        Assert.Equal(0, QuantityRange.Between(decimal.MinValue, decimal.MaxValue).Midpoint);

    [Fact]
    public void Relating_ranges_allocates_nothing()
    {
        var (a, b) = (QuantityRange.Between(1, 3), QuantityRange.MoreThan(2));
        var relation = a.RelationTo(b);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            relation = a.RelationTo(b);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(RangeRelation.Overlaps, relation);
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
