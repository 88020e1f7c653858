using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>A part of the oracle: when an event took place, and where.</summary>
internal sealed class OracleEvent
{
    private readonly ConflictEvent _event;
    private readonly ConflictDataset _dataset;

    public OracleEvent(EntityId<ConflictEvent> id, ConflictDataset dataset)
    {
        _dataset = dataset;
        _event = dataset.Events[id];
        Find();
    }

    /// <summary>What a count of the whole event covers; null where it is not known to be over.</summary>
    public OraclePeriods? Stretch { get; private set; }

    /// <summary>Whether it lasted one day.</summary>
    public bool IsOneDay { get; private set; }

    /// <summary>Whether only what it is part of is known to be over.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>The last day on which it may have begun; null where it is not known.</summary>
    public int? Beginning => _event.Period is { } period && OraclePeriods.Of(period.ToString()).Ends.LatestStart is var start && start > OraclePeriods.BeforeAll ? start : null;

    /// <summary>What is counted of it where a time is given.</summary>
    public OraclePeriods Covered(OraclePeriods given, bool isWritten)
    {
        var (happened, own) = (Stretch!.Edges, given.Edges);

        // Of an event that was over when another one was, the days alone are known.
        var isSinceBeginning = IsSettled ? given.Ends.LatestStart <= Stretch.Ends.EarliestStart : own.LatestStart.IsCertainlyAtMost(happened.EarliestStart);
        var isUpToEnd = IsSettled ? Stretch.Ends.LatestEnd <= given.Ends.EarliestEnd : happened.LatestEnd.IsCertainlyAtMost(own.EarliestEnd);
        if (!isSinceBeginning)
        {
            return given;
        }

        // Its first hours may be counted apart.
        var isOfFirstHours = isWritten && own.LatestEnd.HasTime && happened.LatestEnd.HasTime && own.LatestEnd.IsCertainlyBefore(happened.EarliestEnd);
        var isOneDay = IsOneDay || Stretch.Ends.EarliestStart == Stretch.Ends.LatestEnd;
        return (isOneDay && !isOfFirstHours) || isUpToEnd || !given.HasEarliestEnd
            ? Stretch
            : given.Ends.LatestEnd < Stretch.Ends.EarliestStart ? given
            : given.Within(Stretch, Invariant($"of {_event.Id}"));
    }

    /// <summary>Whether it took place within a place, as far as it or what it is part of says.</summary>
    public bool IsIn(EntityId<Place> place) => (_event.Place is { } own && IsWithin(own, place)) || Parents().Any(parent => parent.IsIn(place));

    /// <summary>Whether it is known where it took place, or something that it is part of.</summary>
    public bool IsSomewhere => _event.Place is not null || Parents().Any(parent => parent.IsSomewhere);

    /// <summary>Where a claim on it is, that says this of its place.</summary>
    public Coordinate<Place> PlaceOf(Coordinate<Place> said) => _event.Place is { } own && (said.IsUnspecified || (said.Id is { } given && IsWithin(own, given))) ? own : said;

    private IEnumerable<OracleEvent> Parents() => _event.Parents.Select(parent => new OracleEvent(parent, _dataset));

    private bool IsWithin(EntityId<Place> place, EntityId<Place> other) => place == other || _dataset.Places[place].Parents.Any(parent => IsWithin(parent, other));

    private void Find()
    {
        if (_event.Period is { } period)
        {
            var stretch = OraclePeriods.Of(period.ToString());
            if (stretch.HasLatestEnd)
            {
                var (first, _, _, last) = stretch.Ends;
                var isSomeDay = first != last && _event.Kind == ConflictEventKind.Incident && !period.ToString().Contains('/', StringComparison.Ordinal);
                Stretch = isSomeDay ? OraclePeriods.Somewhere(Invariant($"of {_event.Id}"), first, last)
                    : stretch.IsPoint ? stretch.FromThenOn(Invariant($"of {_event.Id}"))
                    : stretch;
                IsOneDay = stretch.IsOneDay || isSomeDay;
            }

            return;
        }

        // As soon as anything that it is part of was over.
        var around = Ancestors().Where(other => other._event.Period is not null && other.Stretch is not null)
            .OrderBy(other => other.Stretch!.Ends.LatestEnd).ThenByDescending(other => other.Stretch!.Ends.EarliestStart).FirstOrDefault();
        if (around is not null)
        {
            Stretch = OraclePeriods.Somewhere(Invariant($"of {_event.Id}"), around.Stretch!.Ends.EarliestStart, around.Stretch.Ends.LatestEnd);
            IsSettled = true;
        }
    }

    private IEnumerable<OracleEvent> Ancestors() => Parents().SelectMany(parent => parent.Ancestors().Prepend(parent));
}
