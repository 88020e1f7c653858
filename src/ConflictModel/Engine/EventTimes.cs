namespace ConflictModel.Engine;

/// <summary>The times of the events of a dataset, and the periods that counts of them cover.</summary>
internal sealed class EventTimes
{
    private readonly EventTime?[] _events;
    private readonly long[] _beginnings;

    /// <summary>Finds the times.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="times">What periods mean.</param>
    public EventTimes(ConflictDataset dataset, KnownTimes times)
    {
        _events = new EventTime?[dataset.Events.Count];
        _beginnings = [.. dataset.Events.Select(happened => happened.Period is { } period
            ? times.Of(period).Stretch.Time.Days.LatestStart
            : DayNumber.Past)];
        for (var i = 0; i < _events.Length; i++)
        {
            _events[i] = Of(dataset.Events[i], times);
        }

        for (var i = 0; i < _events.Length; i++)
        {
            if (dataset.Events[i].Period is null)
            {
                _events[i] = Within(dataset, i, times);
            }
        }
    }

    /// <summary>The time of an event; null if its end is not known, or there is no event.</summary>
    public EventTime? this[int key] => key >= 0 ? _events[key] : null;

    /// <summary>
    /// The first day of an event, also of one that goes on; <see cref="DayNumber.Past"/> where it is not known, or there is no event.
    /// </summary>
    public long BeginningOf(int key) => key >= 0 ? _beginnings[key] : DayNumber.Past;

    /// <summary>The period that a count of an event covers.</summary>
    /// <param name="happened">When the event took place.</param>
    /// <param name="given">What the count covers by its own words, or up to its statement.</param>
    /// <param name="isApart">Whether it counts the first hours of one day apart (<see cref="IsOfFirstHours"/>).</param>
    /// <param name="times">What periods mean.</param>
    /// <returns>
    /// The stretch of the event, where the count covers it whole; else the part up to the end that is given, or what is given.
    /// </returns>
    public static KnownTime Covered(EventTime happened, KnownTime given, bool isApart, KnownTimes times)
    {
        ref readonly var whole = ref happened.Stretch.Time;
        ref readonly var own = ref given.Time;

        // Of an event of which only the end of another one is known, hours are not.
        var (isSinceBeginning, isUpToEnd) = happened.IsSettled
            ? (own.Days.LatestStart <= whole.Days.EarliestStart, whole.Days.LatestEnd <= own.Days.EarliestEnd)
            : (own.StartsNoLaterThan(whole), whole.EndsNoLaterThan(own));
        if (!isSinceBeginning)
        {
            return given;
        }

        // Of one day whatever is known is known afterwards, unless it is said of its first hours. A count without a known end is of the
        // whole.
        if ((IsOneDay(happened) && !isApart) || isUpToEnd || !DayNumber.IsBounded(own.Days.EarliestEnd))
        {
            return happened.Stretch;
        }

        if (own.Days.LatestEnd < whole.Days.EarliestStart)
        {
            return given;
        }

        // The part of the event that was over by then is not a time of a claim that does not name it.
        var key = times.NextKey();
        return new(given.Period, whole.Until(own) with { Key = key }, key);
    }

    /// <summary>Determines whether a period certainly ends hours before the end of an event of one day.</summary>
    public static bool IsOfFirstHours(EventTime happened, in ClaimTime given) => given.Edges is { LatestEnd.HasTime: true }
        && happened.Stretch.Time.Edges is { LatestEnd.HasTime: true } && IsOneDay(happened) && given.EndsBeforeEndOf(happened.Stretch.Time);

    private static bool IsOneDay(EventTime happened) =>
        happened.IsOneDay || happened.Stretch.Time.Days.EarliestStart == happened.Stretch.Time.Days.LatestEnd;

    private static EventTime? Of(ConflictEvent happened, KnownTimes times)
    {
        if (happened.Period is not { } period)
        {
            return null;
        }

        var stretch = times.Of(period).Stretch;
        if (!DayNumber.IsBounded(stretch.Time.Days.LatestEnd))
        {
            return null;
        }

        var days = stretch.Time.Days.Hull;
        if (stretch.Time.Edges is { IsPoint: true } instant)
        {
            // From that time on, on that day.
            var edges = instant with { EarliestEnd = TimeEdge.EndOf(days.Last), LatestEnd = TimeEdge.EndOf(days.Last) };
            var key = times.NextKey();
            return new(new(period, stretch.Time with { Edges = edges, Key = key }, key), IsOneDay: true, IsSettled: false);
        }

        if (stretch.Time.IsOneDay)
        {
            return new(stretch, IsOneDay: true, IsSettled: false);
        }

        // An incident that is dated without an interval takes one day somewhere in its date.
        return happened.Kind == ConflictEventKind.Incident && period.IsSingleDate
            ? new(Somewhere(period, days, times.NextKey()), IsOneDay: true, IsSettled: false)
            : new(stretch, IsOneDay: false, IsSettled: false);
    }

    // An event without a period is over when any that it is part of is: as soon as the first of them.
    private EventTime? Within(ConflictDataset dataset, int key, KnownTimes times)
    {
        var around = dataset.Keys.Axes[EventPlaces.EventSlot].AncestorsOf(key).ToArray()
            .Where(parent => dataset.Events[parent].Period is not null && _events[parent] is not null)
            .Select(parent => (Days: _events[parent]!.Stretch.Time.Days.Hull, Period: dataset.Events[parent].Period!))
            .OrderBy(parent => parent.Days.Last)
            .ThenByDescending(parent => parent.Days.First)
            .ThenBy(parent => parent.Period.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        return around.Period is null ? null : new(Somewhere(around.Period, around.Days, times.NextKey()), IsOneDay: false, IsSettled: true);
    }

    private static KnownTime Somewhere(UncertainPeriod period, DaySpan days, int key) =>
        new(period, new(new(days.First, days.Last, days.First, days.Last), IsMoment: false, key), key);
}
