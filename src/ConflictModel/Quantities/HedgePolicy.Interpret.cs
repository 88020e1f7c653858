using System.Diagnostics;

namespace ConflictModel;

/// <content>From a figure to its estimate.</content>
public sealed partial record HedgePolicy
{
    /// <summary>Interprets a figure in numbers.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The estimate. Bounds that the figure carries are both its possible and its plausible range.</returns>
    public Estimate Interpret(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var estimate = Unbounded(figure);
        if (figure.Bounds is { } bounds)
        {
            return Estimate.Nested(bounds, bounds, Nearest(bounds, estimate.Best));
        }

        return PlausibleIsPossible ? Estimate.Nested(estimate.Possible, estimate.Possible, estimate.Best) : estimate;
    }

    private Estimate Unbounded(Figure figure) => figure.Hedge switch
    {
        Hedge.Unquantified => Estimate.Of(QuantityRange.AtLeast(0), QuantityRange.AtLeast(0), null),
        Hedge.Exactly => Same(QuantityRange.Exactly(figure.Main), figure.Main),
        Hedge.Stated => Stated(figure.Main),
        Hedge.Between => Same(figure.Ends, figure.Best ?? figure.Ends.Midpoint),
        Hedge.AboutBetween => AboutBetween(figure),
        Hedge.Vague => Words[(int)figure.Word!.Value].Band.At(figure.Factor),
        _ => BandOf(figure.Hedge).At(figure.Main),
    };

    private HedgeBand BandOf(Hedge hedge) => hedge switch
    {
        Hedge.About => About,
        Hedge.ALittleOver => ALittleOver,
        Hedge.AtLeast => AtLeast,
        Hedge.MoreThan => MoreThan,
        Hedge.AtMost => AtMost,
        Hedge.LessThan => LessThan,
        Hedge.UpTo => UpTo,
        Hedge.Nearly => Nearly,
        Hedge.AboutOrMore => AboutOrMore,
        Hedge.AboutOrLess => AboutOrLess,
        Hedge.UpToAbout => UpToAbout,
        Hedge.UpToMoreThan => UpToMoreThan,
        Hedge.OrderOfMagnitude => OrderOfMagnitude,
        _ => throw new UnreachableException($"No band for {hedge}."),
    };

    private Estimate Stated(decimal number)
    {
        var margin = Math.Min(StatedRounding * RoundNumber.LastDigitUnit(number), StatedRoundingLimit * number);
        return margin == 0
            ? Same(QuantityRange.Exactly(number), number)
            : Same(QuantityRange.Between(number - margin, number > decimal.MaxValue - margin ? decimal.MaxValue : number + margin), number);
    }

    private Estimate AboutBetween(Figure figure)
    {
        var low = About.At(figure.Ends.Low);
        var high = About.At(figure.Ends.High);
        return Estimate.Nested(low.Possible.Hull(high.Possible), low.Plausible.Hull(high.Plausible), figure.Best ?? figure.Ends.Midpoint);
    }

    private static Estimate Same(QuantityRange range, decimal? best) => Estimate.Nested(range, range, best);

    private static decimal? Nearest(QuantityRange bounds, decimal? best) => best is { } number
        ? Math.Clamp(number, bounds.Low, bounds.High)
        : bounds.Midpoint;
}
