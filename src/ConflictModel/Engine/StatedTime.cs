namespace ConflictModel.Engine;

/// <summary>When a claim was stated, and what that implies for one that gives no period.</summary>
/// <param name="Date">The date of the statement; null if it is not known.</param>
/// <param name="Moment">The date as a moment: when the statement was made, and when a level of it holds.</param>
/// <param name="UpTo">Everything up to the date: when a flow of it holds.</param>
/// <param name="Known">The minutes between which the statement was made, as those at which a count was known.</param>
internal sealed record StatedTime(UncertainDate? Date, KnownTime Moment, KnownTime UpTo, CountTime Known)
{
    public static StatedTime Unknown { get; } = On(null, KnownTime.Unknown, KnownTime.UpToUnknown);

    public static StatedTime On(UncertainDate? date, KnownTime moment, KnownTime upTo) =>
        new(date, moment, upTo, MinuteNumber.Between(moment.Time));
}
