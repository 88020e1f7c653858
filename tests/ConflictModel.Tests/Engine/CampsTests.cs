using ConflictModel.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>The fewest groups that share a value each, against every way to group.</summary>
public sealed class CampsTests
{
    private static readonly Gen<QuantityRange[]> UpToSevenRanges =
        from count in Gen.Choose(1, 7)
        from ranges in Generators.SmallRanges.ArrayOf(count)
        select ranges;

    [Fact]
    public void Camps_are_as_few_as_any_grouping_allows() => Holds(ranges => Assert.Equal(FewestGroups(ranges), Of(ranges).Count));

    [Fact]
    public void Every_claim_is_in_one_camp() => Holds(ranges =>
        Assert.Equal(Enumerable.Range(0, ranges.Length), Of(ranges).SelectMany(camp => camp.Claims).Order()));

    [Fact]
    public void The_common_range_of_a_camp_is_what_all_its_claims_permit() => Holds(ranges => Assert.All(Of(ranges), camp =>
        Assert.Equal(Common([.. camp.Claims.Select(claim => ranges[claim])]), camp.Common)));

    [Fact]
    public void Camps_do_not_depend_on_the_order_of_claims() => Holds(ranges =>
    {
        var backwards = ranges.Reverse().ToArray();
        Assert.Equal(
            Of(ranges).Select(camp => string.Join(' ', camp.Claims.Order())),
            Of(backwards).Select(camp => string.Join(' ', camp.Claims.Select(claim => ranges.Length - 1 - claim).Order())));
    });

    private static void Holds(Action<QuantityRange[]> property) =>
        Check.One(Properties.Runs(500), Prop.ForAll(UpToSevenRanges.ToArbitrary(), property));

    private static List<(List<int> Claims, QuantityRange Common)> Of(QuantityRange[] ranges) =>
        Camps.Of([.. Enumerable.Range(0, ranges.Length)], claim => ranges[claim]);

    private static QuantityRange? Common(IReadOnlyList<QuantityRange> ranges) =>
        ranges.Aggregate((QuantityRange?)QuantityRange.Any, (common, range) => common?.Intersect(range));

    /// <summary>Puts each claim into every group of the claims before it, and into one of its own.</summary>
    private static int FewestGroups(QuantityRange[] ranges)
    {
        var groups = new List<List<QuantityRange>>();
        return Place(0);

        int Place(int claim)
        {
            if (claim == ranges.Length)
            {
                return groups.Count;
            }

            var fewest = int.MaxValue;
            foreach (var group in groups.ToArray())
            {
                group.Add(ranges[claim]);
                fewest = Common(group) is null ? fewest : Math.Min(fewest, Place(claim + 1));
                group.RemoveAt(group.Count - 1);
            }

            groups.Add([ranges[claim]]);
            fewest = Math.Min(fewest, Place(claim + 1));
            groups.RemoveAt(groups.Count - 1);
            return fewest;
        }
    }
}
