using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// The numeric meaning of a figure under a <see cref="HedgePolicy"/>: what its words logically allow, what a reader takes them to mean, and
/// the single best number.
/// </summary>
/// <remarks>
/// The best number is always in the plausible range, and the plausible range in the possible one. Equality compares all three. The
/// <c>default</c> allows every number and has no best one.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct Estimate
{
    private Estimate(QuantityRange possible, QuantityRange plausible, decimal? best)
    {
        Possible = possible;
        Plausible = plausible;
        Best = best;
    }

    /// <summary>The range that the words logically allow: "at least 100" allows <c>[100, +inf)</c>.</summary>
    public QuantityRange Possible { get; }

    /// <summary>The range that a reader takes the words to mean: "at least 100" is taken for <c>[100, 200]</c>.</summary>
    public QuantityRange Plausible { get; }

    /// <summary>The single number that represents the figure; <see langword="null"/> only if nothing was quantified.</summary>
    public decimal? Best { get; }

    /// <summary>
    /// Gets whether the plausible upper end is only the policy's ceiling of a hedge that is open upwards (at least, more than, thousands).
    /// Such an end alone makes no two cumulative counts of different days tense.
    /// </summary>
    public bool HasSoftCeiling => Plausible.HasHigh && !Possible.HasHigh;

    /// <summary>The same estimate as a minimum: open above.</summary>
    internal Estimate AsFloor => new(Possible.OpenAbove, Plausible.OpenAbove, Best);

    /// <summary>The same estimate with a possible range that is open above.</summary>
    internal Estimate OrMore => new(Possible.OpenAbove, Plausible, Best);

    /// <summary>Creates an estimate.</summary>
    /// <param name="possible">What is logically allowed.</param>
    /// <param name="plausible">What is taken to be meant; within <paramref name="possible"/>.</param>
    /// <param name="best">The best number, within <paramref name="plausible"/>; <see langword="null"/> if nothing was quantified.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentException">One is not within the next; the message names both.</exception>
    public static Estimate Of(QuantityRange possible, QuantityRange plausible, decimal? best)
    {
        if (!possible.Contains(plausible))
        {
            throw new ArgumentException(
                $"The plausible range is {plausible}; it must be a range within the possible one, {possible}.", nameof(plausible));
        }

        return best is null || plausible.Contains(best.Value)
            ? new(possible, plausible, best)
            : throw new ArgumentOutOfRangeException(
                nameof(best), best, Invariant($"The best number is {best}; it must be a number within the plausible range, {plausible}."));
    }

    /// <summary>The estimate times an exact factor, as a conversion of units needs it.</summary>
    /// <param name="factor">The factor, above 0.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is 0 or negative.</exception>
    /// <exception cref="OverflowException">A number is beyond <see cref="decimal"/>; the message names the range and the
    /// factor.</exception>
    public Estimate Times(decimal factor)
    {
        Guard.Positive(factor, nameof(factor));
        return Nested(
            Possible.Times(factor), Plausible.Times(factor), Best is { } best ? QuantityRange.Exactly(best).Times(factor).Low : null);
    }

    /// <summary>The text, such as <c>1500 in [1350, 1650] in [1125, 1875]</c>: best, plausible, possible.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() =>
        Best is { } best ? Invariant($"{best} in {Plausible} in {Possible}") : $"{Plausible} in {Possible}";

    /// <summary>
    /// Creates an estimate from computed numbers; if rounding moved an inner range out of an outer one, the inner one is clipped.
    /// </summary>
    internal static Estimate Nested(QuantityRange possible, QuantityRange plausible, decimal? best)
    {
        // Almost always valid; only numbers at the limit of decimal's precision move.
        if (best is { } fitting && plausible.Contains(fitting) && possible.Contains(plausible))
        {
            return new(possible, plausible, best);
        }

        possible = possible.Sample is null ? possible.Closed() : possible;
        plausible = plausible.Intersect(possible) is { Sample: not null } common ? common : possible;
        return new(possible, plausible, best is { } number && !plausible.Contains(number) ? plausible.Sample : best);
    }
}
