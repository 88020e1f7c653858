namespace ConflictModel;

/// <summary>
/// The effect of a hedge on a number, as factors of it: "about" is possibly 0.75 to 1.25 times the number, plausibly 0.9 to 1.1 times, at
/// best 1 times. For a vague word, the factors are of one.
/// </summary>
/// <remarks>
/// No factor is negative. The best factor is in the plausible range, and that in the possible one. Equality compares all three.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record HedgeBand
{
    private HedgeBand(QuantityRange possible, QuantityRange plausible, decimal best)
    {
        Possible = possible;
        Plausible = plausible;
        Best = best;
    }

    /// <summary>The factors that the words logically allow.</summary>
    public QuantityRange Possible { get; }

    /// <summary>The factors that a reader takes the words to mean.</summary>
    public QuantityRange Plausible { get; }

    /// <summary>The factor of the best number.</summary>
    public decimal Best { get; }

    /// <summary>Creates a band.</summary>
    /// <param name="possible">The possible factors; the lower end must be 0 or more.</param>
    /// <param name="plausible">The plausible factors, within the possible ones.</param>
    /// <param name="best">The best factor, within the plausible ones.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">A factor may be negative, or one is not within the next; the message names both.</exception>
    public static HedgeBand Of(QuantityRange possible, QuantityRange plausible, decimal best)
    {
        if (!possible.HasLow || possible.Low < 0)
        {
            throw new ArgumentException(
                $"The possible factors are {possible}; they must be a range with a lower end of 0 or more, since figures are never "
                    + "negative.",
                nameof(possible));
        }

        _ = Estimate.Of(possible, plausible, best);
        return new(possible, plausible, best);
    }

    /// <summary>A band of closed ranges around a number: "about" is <c>Around(0.25m, 0.1m)</c>.</summary>
    /// <param name="possible">How far the number may logically be off, as a share of it: 0 to 1.</param>
    /// <param name="plausible">How far it is taken to be off: 0 to <paramref name="possible"/>.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside its range.</exception>
    public static HedgeBand Around(decimal possible, decimal plausible)
    {
        Guard.Between(possible, 0, 1, nameof(possible));
        Guard.Between(plausible, 0, possible, nameof(plausible));
        return new(QuantityRange.Between(1 - possible, 1 + possible), QuantityRange.Between(1 - plausible, 1 + plausible), 1);
    }

    /// <summary>The text: best, plausible and possible factor.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() => Estimate.Of(Possible, Plausible, Best).ToString();

    /// <summary>The band around a number. A band that is open above leaves 0 unbounded, since every multiple of 0 is 0.</summary>
    internal Estimate At(decimal number)
    {
        var possible = Possible.ScaledBy(number);
        var plausible = number == 0 && !Possible.HasHigh ? possible : Plausible.ScaledBy(number);
        return Estimate.Nested(possible, plausible, QuantityRange.Saturated(Best, number) ?? decimal.MaxValue);
    }
}
