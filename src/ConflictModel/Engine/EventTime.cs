namespace ConflictModel.Engine;

/// <summary>The time of an event, for counts of it; only for events whose end is known.</summary>
/// <param name="Stretch">What a count of the whole event covers.</param>
/// <param name="IsOneDay">Whether it lasted one day somewhere in the stretch.</param>
/// <param name="IsSettled">Whether nothing but the end of an event around it is known: then its counts are totals.</param>
internal sealed record EventTime(KnownTime Stretch, bool IsOneDay, bool IsSettled)
{
    /// <summary>When a level holds that is of the event and no other time: somewhere in it, and on one day certainly at one time.</summary>
    public KnownTime Moment { get; } = new(
        Stretch.Period, Stretch.Time with { IsMoment = true, Key = IsOneDay ? Stretch.Time.Key : -1 }, Stretch.Number);
}
