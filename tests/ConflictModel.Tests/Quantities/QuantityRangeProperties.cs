using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>The laws of ranges, against an oracle that knows only which numbers of a grid belong to a range. Ends are whole numbers from -3 to 3; the grid has four points a unit and reaches beyond the ends, so that it tells any two sets apart.</summary>
public sealed class QuantityRangeProperties
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(-20, 41).Select(step => step / 4m)];

    private static Gen<(QuantityRange A, QuantityRange B)> Pairs { get; } = Generators.SmallRanges.Zip(Generators.SmallRanges).Select(pair => (pair.Item1, pair.Item2));

    [Fact]
    public void Contains_intersects_and_equals_say_what_the_numbers_say() => Generators.Holds(Pairs, pair =>
    {
        var (a, b) = (Members(pair.A), Members(pair.B));
        return pair.A.Contains(pair.B) == a.IsSupersetOf(b)
            && pair.A.Intersects(pair.B) == a.Overlaps(b)
            && (pair.A == pair.B) == a.SetEquals(b);
    });

    [Fact]
    public void An_intersection_has_the_numbers_of_both_and_a_hull_is_the_smallest_range_with_those_of_either() => Generators.Holds(Pairs, pair =>
    {
        var (a, b) = (Members(pair.A), Members(pair.B));
        var hull = Members(pair.A.Hull(pair.B));
        return Members(pair.A.Intersect(pair.B)).SetEquals(a.Intersect(b))
            && hull.IsSupersetOf(a) && hull.IsSupersetOf(b)
            && hull.Min() == Math.Min(a.Min(), b.Min()) && hull.Max() == Math.Max(a.Max(), b.Max());
    });

    [Fact]
    public void Relations_are_those_of_the_numbers() => Generators.Holds(Pairs, pair =>
        pair.A.RelationTo(pair.B) == Oracle(Members(pair.A), Members(pair.B))
        && pair.B.RelationTo(pair.A) == pair.A.RelationTo(pair.B).Converse());

    [Fact]
    public void Below_is_certain_for_all_and_possible_for_some() => Generators.Holds(Pairs, pair =>
    {
        var (a, b) = (Members(pair.A), Members(pair.B));
        var expected = a.All(x => b.All(y => x < y)) ? Certainty.Certain : a.Any(x => b.Any(y => x < y)) ? Certainty.Possible : Certainty.No;
        return pair.A.IsBelow(pair.B) == expected;
    });

    [Fact]
    public void A_gap_and_a_factor_stand_between_disjoint_ranges_alone() => Generators.Holds(Pairs, pair =>
        pair.A.GapTo(pair.B) is null == pair.A.Intersects(pair.B)
        && pair.A.GapTo(pair.B) == pair.B.GapTo(pair.A)
        && pair.A.FactorTo(pair.B) is null or >= 1);

    [Fact]
    public void Arithmetic_holds_every_result_and_each_included_end_is_one() => Generators.Holds(Pairs, pair =>
        IsTight(pair.A.Plus(pair.B), pair, (x, y) => x + y)
        && IsTight(pair.A.Minus(pair.B), pair, (x, y) => x - y)
        && IsTight(pair.A.Times(pair.B), pair, (x, y) => x * y));

    [Fact]
    public void Sums_and_products_commute_and_associate() => Generators.Holds(Pairs.Zip(Generators.SmallRanges), triple =>
    {
        var ((a, b), c) = triple;
        return a.Plus(b) == b.Plus(a) && a.Plus(b).Plus(c) == a.Plus(b.Plus(c))
            && a.Times(b) == b.Times(a) && a.Times(b).Times(c) == a.Times(b.Times(c))
            && a.Times(b).Plus(a.Times(c)).Contains(a.Times(b.Plus(c)))
            && a.Plus(b).Minus(b).Contains(a);
    });

    [Fact]
    public void Wider_operands_have_wider_results() => Generators.Holds(Pairs.Zip(Generators.SmallRanges), triple =>
    {
        var ((a, b), c) = triple;
        var wider = a.Hull(b);
        return wider.Plus(c).Contains(a.Plus(c)) && c.Minus(wider).Contains(c.Minus(a)) && wider.Times(c).Contains(a.Times(c));
    });

    [Fact]
    public void Every_range_prints_what_parses_to_it() => Generators.Holds(Generators.Ranges, range =>
        QuantityRange.Parse(range.ToString()) == range && QuantityRange.Parse(range.ToString()).ToString() == range.ToString());

    [Fact]
    public void Arithmetic_of_any_numbers_succeeds_or_overflows_by_name() => Generators.Holds(Generators.Ranges.Zip(Generators.Ranges), pair =>
    {
        var (a, b) = (pair.Item1, pair.Item2);
        Func<QuantityRange>[] operations = [() => a.Plus(b), () => a.Minus(b), () => a.Times(b)];
        return operations.All(operation => Record.Exception(() => _ = operation()) is null or OverflowException)
            && operations.Select(operation => Record.Exception(() => _ = operation())).OfType<OverflowException>()
                .All(overflow => overflow.Message.Contains(a.ToString(), StringComparison.Ordinal) && overflow.Message.Contains(b.ToString(), StringComparison.Ordinal));
    });

    [Fact]
    public void A_text_is_a_range_or_refused_with_a_position() => Generators.Holds(Generators.Texts, text =>
    {
        if (QuantityRange.TryParse(text, out var range))
        {
            return QuantityRange.Parse(range.ToString()) == range;
        }

        return Assert.Throws<NotationException>(() => QuantityRange.Parse(text)).Position is var position && position >= 0 && position <= text.Length;
    });

    private static HashSet<decimal> Members(QuantityRange? range) => [.. Grid.Where(number => range?.Contains(number) == true)];

    private static RangeRelation Oracle(HashSet<decimal> a, HashSet<decimal> b)
    {
        var (aLow, aHigh, bLow, bHigh) = (a.Min(), a.Max(), b.Min(), b.Max());
        return (aLow.CompareTo(bLow), aHigh.CompareTo(bHigh)) switch
        {
            (0, 0) => RangeRelation.Equal,
            (0, < 0) => RangeRelation.Starts,
            (0, > 0) => RangeRelation.StartedBy,
            ( < 0, 0) => RangeRelation.FinishedBy,
            ( > 0, 0) => RangeRelation.Finishes,
            ( < 0, > 0) => RangeRelation.Contains,
            ( > 0, < 0) => RangeRelation.ContainedBy,
            ( < 0, < 0) => aHigh < bLow ? RangeRelation.Before : aHigh == bLow ? RangeRelation.Meets : RangeRelation.Overlaps,
            _ => bHigh < aLow ? RangeRelation.After : bHigh == aLow ? RangeRelation.MetBy : RangeRelation.OverlappedBy,
        };
    }

    private static bool IsTight(QuantityRange result, (QuantityRange A, QuantityRange B) pair, Func<decimal, decimal, decimal> operation)
    {
        var results = Members(pair.A).SelectMany(x => Members(pair.B).Select(y => operation(x, y))).ToHashSet();
        return results.All(result.Contains)
            && (!result.IncludesLow || results.Contains(result.Low))
            && (!result.IncludesHigh || results.Contains(result.High));
    }
}
