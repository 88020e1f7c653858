namespace ConflictModel;

/// <summary>
/// The policy that interprets figures: it gives the possible range, the plausible range and the best number of what was stated. Immutable.
/// </summary>
/// <remarks>
/// <para>Every number is a property. Create a custom policy with <c>HedgePolicy.Default with { Name = "mine", About =
/// HedgeBand.Around(0.3m, 0.15m) }</c>, or by the constructor in languages without <c>with</c>; each property is checked as it is
/// set.</para>
/// <para>Interpretation never fails: multiples beyond <see cref="decimal"/> leave the upper end open, and ends that fall together in its
/// last decimal place are that one number. Equality compares every number, the name and the version.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed partial record HedgePolicy
{
    /// <summary>A policy with the numbers of <see cref="Default"/>, but for those that an object initialiser sets.</summary>
    public HedgePolicy()
    {
    }

    /// <summary>The policy for news reports. Each property states its numbers and where they come from.</summary>
    public static HedgePolicy Default { get; } = new();

    /// <summary>
    /// A policy that takes words literally: the plausible range is the possible one, and round numbers are exact. The possible ranges are
    /// those of <see cref="Default"/>.
    /// </summary>
    public static HedgePolicy Literal { get; } = new() { Name = "literal", PlausibleIsPossible = true, StatedRounding = 0 };

    /// <summary>The name, which results record; <c>default</c> unless set. Give a custom policy its own name.</summary>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version, which results record; <c>1</c> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version is below 1.</exception>
    public int Version { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>
    /// Gets whether the plausible range is always the possible one; <see langword="false"/> unless set. Then the plausible numbers of the
    /// properties are not used, and there are no soft ceilings.
    /// </summary>
    public bool PlausibleIsPossible { get; init; }

    /// <summary>
    /// The tolerance of a stated round number, in units of its last significant digit: 0 to 1; 0.5 unless set, which is what rounding does.
    /// 12,000 is 11,500 to 12,500. A number that does not end in 0 is exact.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public decimal StatedRounding { get; init => field = Guard.Between(value, 0, 1); } = 0.5m;

    /// <summary>
    /// The maximum tolerance of a stated round number, as a share of it: 0 to 1; 0.05 unless set, half of what "about" allows, so that
    /// 10,000 is 9,500 to 10,500 and not 5,000 to 15,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public decimal StatedRoundingLimit { get; init => field = Guard.Between(value, 0, 1); } = 0.05m;

    /// <summary>
    /// "About n": possible 0.75 n to 1.25 n, plausible 0.9 n to 1.1 n, best n. On labelled pairs of real claims, plausible bands from
    /// 0.8-1.2 to 0.9-1.1 give the same results, and 0.67-1.5 worse ones. Also for the ends of "roughly n to m".
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand About { get; init => field = Reaching1(value); } = HedgeBand.Around(0.25m, 0.1m);

    /// <summary>
    /// "A little over n": the upper half of <see cref="About"/>: possible n to 1.25 n, plausible n to 1.1 n, best 1.05 n, the middle of the
    /// plausible.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand ALittleOver { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.Between(1, 1.25m), QuantityRange.Between(1, 1.1m), 1.05m);

    /// <summary>
    /// "At least n": possible from n; plausible to 2 n, a soft ceiling by judgement; best n, since coders of conflict datasets take the
    /// minimum (ACLED codebook, "fatalities").
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand AtLeast { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.AtLeast(1), QuantityRange.Between(1, 2), 1);

    /// <summary>
    /// "More than n": possible above n; plausible to 2 n, a soft ceiling; best 1.05 n, as for <see cref="ALittleOver"/>, since n itself is
    /// ruled out and a much larger number would have been said.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand MoreThan { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.MoreThan(1), QuantityRange.Between(1, 2, includesLow: false, includesHigh: true), 1.05m);

    /// <summary>
    /// "At most n": possible 0 to n; plausible from 0.5 n, the mirror of the ceiling of <see cref="AtLeast"/>; best n, the only number
    /// said.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand AtMost { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.Between(0, 1), QuantityRange.Between(0.5m, 1), 1);

    /// <summary>
    /// "Less than n": possible from 0 to below n; plausible from 0.5 n, as for <see cref="AtMost"/>; best 0.95 n, the mirror of
    /// <see cref="MoreThan"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand LessThan { get; init => field = Reaching1(value); } = HedgeBand.Of(
        QuantityRange.Between(0, 1, includesLow: true, includesHigh: false),
        QuantityRange.Between(0.5m, 1, includesLow: true, includesHigh: false),
        0.95m);

    /// <summary>"Up to n": possible 0 to n, plausible 0.5 n to n, best n, the only number said.</summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand UpTo { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.Between(0, 1), QuantityRange.Between(0.5m, 1), 1);

    /// <summary>
    /// "Nearly n": the lower half of <see cref="About"/> without n: possible from 0.75 n, plausible from 0.9 n, best 0.95 n, the middle of
    /// the plausible.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand Nearly { get; init => field = Reaching1(value); } = HedgeBand.Of(
        QuantityRange.Between(0.75m, 1, includesLow: true, includesHigh: false),
        QuantityRange.Between(0.9m, 1, includesLow: true, includesHigh: false),
        0.95m);

    /// <summary>
    /// "About n, or more": from the lower ends of <see cref="About"/> to the upper ones of <see cref="AtLeast"/>: possible from 0.75 n,
    /// plausible 0.9 n to 2 n, best n.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand AboutOrMore { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.AtLeast(0.75m), QuantityRange.Between(0.9m, 2), 1);

    /// <summary>
    /// "About n, or less": from the lower ends of <see cref="AtMost"/> to the upper ones of <see cref="About"/>: possible 0 to 1.25 n,
    /// plausible 0.5 n to 1.1 n, best n.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand AboutOrLess { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.Between(0, 1.25m), QuantityRange.Between(0.5m, 1.1m), 1);

    /// <summary>
    /// "Up to approximately n": from the lower ends of <see cref="UpTo"/> to the upper ones of <see cref="About"/>: possible 0 to 1.25 n,
    /// plausible 0.5 n to 1.1 n, best n.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand UpToAbout { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.Between(0, 1.25m), QuantityRange.Between(0.5m, 1.1m), 1);

    /// <summary>
    /// "As many as more than n": the hedges contradict each other, so nothing is ruled out; plausible from the lower end of
    /// <see cref="UpTo"/> to the upper one of <see cref="MoreThan"/>: 0.5 n to 2 n; best n.
    /// </summary>
    /// <exception cref="ArgumentException">The possible range does not reach 1.</exception>
    public HedgeBand UpToMoreThan { get; init => field = Reaching1(value); } =
        HedgeBand.Of(QuantityRange.AtLeast(0), QuantityRange.Between(0.5m, 2), 1);

    /// <summary>
    /// "Thousands", per thousand, and so for every power of ten: possible from 2, since it is a plural; plausible to 20, where "tens of
    /// thousands" would be said; best 3, the median of what 32 readers take "hundreds of" to mean (central half 237.5 to 500; "Perceptions
    /// of Probability and Numbers", 2015).
    /// </summary>
    public HedgeBand OrderOfMagnitude { get; init => field = Guard.NotNull(value); } =
        HedgeBand.Of(QuantityRange.AtLeast(2), QuantityRange.Between(2, 20), 3);

    /// <summary>Name and version, such as <c>default 1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Version}";

    private static HedgeBand Reaching1(HedgeBand? band, [System.Runtime.CompilerServices.CallerMemberName] string? name = null) =>
        Guard.NotNull(band, name).Possible.Closed().Contains(1)
            ? band
            : throw new ArgumentException(
                $"The possible factors of {name} are {band.Possible}; they must be a range that contains 1 or ends at 1, since the "
                    + "number itself was said.",
                name);
}
