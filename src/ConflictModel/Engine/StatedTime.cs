namespace ConflictModel.Engine;

/// <summary>When a claim was stated, and what that implies for one that gives no period.</summary>
/// <param name="Date">The date of the statement; null where it is not known.</param>
/// <param name="Moment">The date as a moment: when the statement was made, and when a level of it holds.</param>
/// <param name="UpTo">Everything up to the date: when a flow of it holds.</param>
internal sealed record StatedTime(UncertainDate? Date, KnownTime Moment, KnownTime UpTo)
{
    public static StatedTime Unknown { get; } = new(null, KnownTime.Unknown, KnownTime.UpToUnknown);
}
