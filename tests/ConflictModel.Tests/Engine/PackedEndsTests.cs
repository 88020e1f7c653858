using ConflictModel.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

public class PackedEndsTests
{
    // Ends that are the same, or as near to each other as decimals of so many places can be.
    private static readonly Gen<(QuantityRange, QuantityRange)> Neighbours =
        from number in Generators.Numbers
        from places in Gen.Choose(0, 8)
        from step in Gen.Choose(-1, 1)
        from ends in Gen.Choose(0, 15).Two()
        select number > 1_000_000_000m
            ? (Above(number, ends.Item1), Below(number, ends.Item2))
            : (Above(number, ends.Item1), Below(number + (step * (decimal)Math.Pow(10, -places)), ends.Item2));

    [Fact]
    public void Whatever_violates_passes() => Generators.Holds(Pairs(), pair => pair.Wider.IsBelow(pair.Narrower) != Certainty.Certain || PackedEnds.Low(pair.Narrower) > PackedEnds.High(pair.Wider));

    [Fact]
    public void Exact_ends_pass_only_where_they_violate() => Generators.Holds(
        Pairs(),
        pair => !PackedEnds.AreExact(pair.Narrower) || !PackedEnds.AreExact(pair.Wider)
            || pair.Wider.IsBelow(pair.Narrower) == Certainty.Certain == PackedEnds.Low(pair.Narrower) > PackedEnds.High(pair.Wider));

    [Theory]
    [InlineData("[1370.7, 1675.3]", true)]
    [InlineData("(0.0001, 112589990684)", true)]
    [InlineData("[0.00001, 1]", false)]
    [InlineData("[1, 112589990685]", false)]
    [InlineData("(-inf, +inf)", true)]
    public void Ends_are_exact_in_ten_thousandths(string range, bool isExact) => Assert.Equal(isExact, PackedEnds.AreExact(QuantityRange.Parse(range, null)));

    [Fact]
    public void A_figure_that_means_its_range_whatever_the_policy_is_packed_as_each_policy_reads_it() => Generators.Holds(
        Generators.Figures.Zip(Generators.Policies),
        pair => pair.Item1.Literal is not { } range || PackedFigure.Of(range) == PackedFigure.Of(pair.Item2.Interpret(pair.Item1)));

    private static Gen<(QuantityRange Narrower, QuantityRange Wider)> Pairs() => Gen.OneOf(
        Neighbours,
        Generators.Ranges.Two().Select(pair => (pair.Item1, pair.Item2)),
        Generators.SmallRanges.Two().Select(pair => (pair.Item1, pair.Item2)));

    private static QuantityRange Above(decimal low, int ends) => ends % 2 == 0 ? QuantityRange.AtLeast(low) : QuantityRange.MoreThan(low);

    private static QuantityRange Below(decimal high, int ends) => ends % 2 == 0 ? QuantityRange.AtMost(high) : QuantityRange.LessThan(high);
}
