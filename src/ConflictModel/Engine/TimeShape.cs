using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Maps the times of the claims of two scopes to boxes of days, which contain the claims that can be in order with a claim of the other
/// scope.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeShape(
    MeasureKind Narrower, MeasureKind Wider, bool IsActual, bool IsReclassifiable, int Slack, bool HaveTimes)
{
    // Of one day the clock may tell what is older; and times without an offset are packed as wide as they may be.
    private const int DaysOfTimes = 5;

    private static readonly DominanceTree.Box Everything = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    /// <summary>Gets whether exact days, or one moment or period, make the order of two times certain.</summary>
    public bool IsDecidedByDays => IsActual && !IsLevelInFlow && !(Narrower == MeasureKind.Flow && Wider != MeasureKind.Flow);

    private int Late => HaveTimes ? DaysOfTimes : 0;

    private bool AreFlows => Narrower == MeasureKind.Flow && Wider == MeasureKind.Flow;

    private bool IsLevelInFlow => Narrower != MeasureKind.Flow && Wider == MeasureKind.Flow;

    /// <summary>
    /// The position of a claim in the tree of its side. Narrower flows are queried by "starts no earlier, ends no later", and are mirrored.
    /// </summary>
    public (int Start, int End) Place(in ClaimRow row, bool isNarrower) =>
        isNarrower && AreFlows ? (-row.LatestStart, -row.EarliestEnd) : (row.Start, row.End);

    /// <summary>The box of the other side's claims whose time can contain, or be within, that of a claim.</summary>
    public DominanceTree.Box Overlapping(in ClaimRow row, bool isNarrower)
    {
        if (!IsActual)
        {
            return Everything;
        }

        if (AreFlows)
        {
            return isNarrower ? From(row.LatestStart, row.EarliestEnd) : From(-row.Start, -row.End);
        }

        return IsLevelInFlow
            ? isNarrower ? From(int.MaxValue, row.Start) : From(row.End, int.MinValue)
            : From(row.End, row.Start);
    }

    /// <summary>The adjacent boxes, of claims that are near only by the policy for independent origins.</summary>
    public DominanceTree.Box[] Beside(in ClaimRow row, bool isNarrower)
    {
        if (!IsActual || IsLevelInFlow)
        {
            return [];
        }

        if (AreFlows)
        {
            return isNarrower
                ? [new(int.MinValue, row.LatestStart, row.EarliestEnd - Slack, row.EarliestEnd - 1)]
                : [new(int.MinValue, -row.Start, -row.End - Slack, -row.End - 1)];
        }

        return
        [
            new(int.MinValue, int.MaxValue, row.Start - Slack, row.Start - 1),
            new(row.End + 1, row.End + Slack, int.MinValue, int.MaxValue),
        ];
    }

    /// <summary>
    /// The boxes of counts that go back no less far and end earlier, of a narrower claim; the other way round of a wider one.
    /// </summary>
    public DominanceTree.Box[] Older(in ClaimRow row, bool isNarrower) => !IsActual || !AreFlows ? []
        : isNarrower ? [new(int.MinValue, row.LatestStart, int.MinValue, row.EarliestEnd - 1 + Late)]
        : [new(int.MinValue, -row.Start, int.MinValue, -row.End - 1 + Late)];

    private static DominanceTree.Box From(int lastStart, int firstEnd) => new(int.MinValue, lastStart, firstEnd, int.MaxValue);
}
