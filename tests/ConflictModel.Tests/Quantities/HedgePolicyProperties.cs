using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>What every policy promises of every figure.</summary>
public sealed class HedgePolicyProperties
{
    [Fact]
    public void Best_lies_within_plausible_within_possible_for_every_figure_and_every_policy() => Generators.Holds(Generators.Figures.Zip(Generators.Policies), pair =>
    {
        var estimate = pair.Item2.Interpret(pair.Item1);
        return estimate.Possible.Contains(estimate.Plausible)
            && (estimate.Best is { } best ? estimate.Plausible.Contains(best) : !pair.Item1.IsQuantified)
            && estimate.Possible.HasLow && estimate.Possible.Low >= 0;
    });

    [Fact]
    public void A_wider_between_never_has_a_narrower_estimate() => Generators.Holds(Generators.Numbers.ArrayOf(4).Zip(Generators.Policies), pair =>
    {
        var sorted = pair.Item1.Order().ToArray();
        return IsWithin(Figure.Between(sorted[1], sorted[2]), Figure.Between(sorted[0], sorted[3]), HedgePolicy.Default)
            && IsWithin(Figure.Between(sorted[1], sorted[2]), Figure.Between(sorted[0], sorted[3]), pair.Item2)
            && IsWithin(Figure.AboutBetween(sorted[1], sorted[2]), Figure.AboutBetween(sorted[0], sorted[3]), HedgePolicy.Default)
            && IsWithin(Figure.AboutBetween(sorted[1], sorted[2]), Figure.AboutBetween(sorted[0], sorted[3]), pair.Item2)
            && IsWithin(Figure.Unquantified.WithBounds(sorted[1], sorted[2]), Figure.Unquantified.WithBounds(sorted[0], sorted[3]), pair.Item2);
    });

    /// <summary>Of numbers whose multiples can be told apart: near the smallest fraction that there is, all of them round to the number itself.</summary>
    [Fact]
    public void A_weaker_hedge_never_has_a_narrower_estimate() => Generators.Holds(Generators.Numbers.Where(number => number is > 0.00000000000000000001m and < decimal.MaxValue), number =>
    {
        (Figure Firmer, Figure Weaker)[] pairs =
        [
            (Figure.Exactly(number), Figure.Stated(number)),
            (Figure.Stated(number), Figure.About(number)),
            (Figure.ALittleOver(number), Figure.About(number)),
            (Figure.ALittleOver(number), Figure.AtLeast(number)),
            (Figure.Nearly(number), Figure.About(number)),
            (Figure.Nearly(number), Figure.LessThan(number)),
            (Figure.MoreThan(number), Figure.AtLeast(number)),
            (Figure.AtLeast(number), Figure.AboutOrMore(number)),
            (Figure.About(number), Figure.AboutOrMore(number)),
            (Figure.LessThan(number), Figure.AtMost(number)),
            (Figure.AtMost(number), Figure.UpTo(number)),
            (Figure.UpTo(number), Figure.UpToAbout(number)),
            (Figure.About(number), Figure.AboutOrLess(number)),
            (Figure.UpTo(number), Figure.UpToMoreThan(number)),
            (Figure.MoreThan(number), Figure.UpToMoreThan(number)),
            (Figure.Between(number, number), Figure.AboutBetween(number, number)),
        ];
        return pairs.All(pair => IsWithin(pair.Firmer, pair.Weaker, HedgePolicy.Default) && IsWithin(pair.Firmer, pair.Weaker, HedgePolicy.Literal));
    });

    [Fact]
    public void A_lower_floor_or_a_higher_ceiling_never_rules_out_more() => Generators.Holds(Generators.Numbers.Zip(Generators.Numbers).Zip(Generators.Policies), triple =>
    {
        var ((a, b), policy) = triple;
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        return HedgePolicy.Default.Interpret(Figure.AtLeast(low)).Possible.Contains(HedgePolicy.Default.Interpret(Figure.AtLeast(high)).Possible)
            && HedgePolicy.Default.Interpret(Figure.AtMost(high)).Possible.Contains(HedgePolicy.Default.Interpret(Figure.AtMost(low)).Possible)
            && policy.Interpret(Figure.AtLeast(0).WithBounds(low, high)).Possible.Contains(QuantityRange.Between(low, high));
    });

    [Fact]
    public void Explicit_bounds_are_the_range_whatever_the_policy() => Generators.Holds(Generators.Figures.Zip(Generators.Policies), pair =>
        pair.Item1.Bounds is not { } bounds || (pair.Item2.Interpret(pair.Item1).Possible == bounds && pair.Item2.Interpret(pair.Item1).Plausible == bounds));

    private static bool IsWithin(Figure firmer, Figure weaker, HedgePolicy policy)
    {
        var (inner, outer) = (policy.Interpret(firmer), policy.Interpret(weaker));
        return outer.Possible.Contains(inner.Possible) && outer.Plausible.Contains(inner.Plausible);
    }
}
