using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// A claim packed for the search for violations: ranges as doubles in ten-thousandths (<see cref="PackedEnds"/>), times as days. Where a
/// row is not plain, it is only a filter: candidates are decided on decimals and exact times.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimRow
{
    private const int TraitBits = 8;

    // Millions of rows are read repeatedly: each fits a cache line.
    private readonly int _dimensionAndTraits;

    public required int Claim { get; init; }

    /// <summary>The plausible range; infinite where it is open.</summary>
    public required double Low { get; init; }

    public required double High { get; init; }

    /// <summary>The possible range; infinite where it is open.</summary>
    public required double PossibleLow { get; init; }

    public required double PossibleHigh { get; init; }

    /// <summary>The first day on which it may hold, and the last.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The last day on which it may start, and the first on which it may end.</summary>
    public required int LatestStart { get; init; }

    public required int EarliestEnd { get; init; }

    /// <summary>The number of the period, whatever it is; equal for two claims of one scope exactly where their periods are.</summary>
    public required int Period { get; init; }

    /// <summary>The number of the moment or period by which claims are certainly simultaneous; below 0 if only the days decide.</summary>
    public int Key => HasKey ? Period : -1;

    /// <summary>
    /// The number of the origin, equal where two claims are certainly of one; below 0 if the origin is not known for certain.
    /// </summary>
    public required int Origin { get; init; }

    public required int Dimension
    {
        get => _dimensionAndTraits >> TraitBits;
        init => _dimensionAndTraits = (value << TraitBits) | (_dimensionAndTraits & ((1 << TraitBits) - 1));
    }

    /// <summary>Gets whether claims of the same period are certainly simultaneous.</summary>
    public required bool HasKey { get => Has(0); init => _dimensionAndTraits = With(0, value); }

    /// <summary>Gets whether it is a stretch whose days leave nothing open, so that any overlap with another such one is certain.</summary>
    public required bool IsExact { get => Has(1); init => _dimensionAndTraits = With(1, value); }

    /// <summary>
    /// Gets whether it is a moment somewhere in its days: simultaneous for certain only with a claim of the same key, or within a stretch.
    /// </summary>
    public required bool IsMoment { get => Has(2); init => _dimensionAndTraits = With(2, value); }

    /// <summary>
    /// Gets whether the words are the report's own: where both are, claims of different known origins are certainly of different ones.
    /// </summary>
    public required bool IsOwnVoice { get => Has(3); init => _dimensionAndTraits = With(3, value); }

    /// <summary>
    /// Gets whether the row says all that decides a pair, but for times that are not exact: the ends of its ranges are exact as doubles, it
    /// affirms a fact, and no correction is near.
    /// </summary>
    public required bool IsPlain { get => Has(4); init => _dimensionAndTraits = With(4, value); }

    /// <summary>Gets whether it is a documented count: its high ends bound the counts of certainly its own origin alone.</summary>
    public required bool IsDocumented { get => Has(5); init => _dimensionAndTraits = With(5, value); }

    /// <summary>Whether it is a count of a stretch that is over; such a pair is decided by when each was known as well.</summary>
    public required bool IsClosed { get => Has(6); init => _dimensionAndTraits = With(6, value); }

    /// <summary>Whether the claim gives a likelihood.</summary>
    public required bool HasLikelihood { get => Has(7); init => _dimensionAndTraits = With(7, value); }

    /// <summary>Whether two claims certainly say the same: one number without a range around it, and no likelihood.</summary>
    public static bool SayTheSame(in ClaimRow a, in ClaimRow b) => a.IsPlain && b.IsPlain && !a.HasLikelihood && !b.HasLikelihood
        && a.Low == a.High && b.Low == b.High && a.Low == b.Low && a.Dimension == b.Dimension
        && a.PossibleLow == b.PossibleLow && a.PossibleHigh == b.PossibleHigh;

    private bool Has(int trait) => (_dimensionAndTraits & (1 << trait)) != 0;

    private int With(int trait, bool value) => value ? _dimensionAndTraits | (1 << trait) : _dimensionAndTraits & ~(1 << trait);
}
