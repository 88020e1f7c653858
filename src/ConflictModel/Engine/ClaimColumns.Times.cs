namespace ConflictModel.Engine;

/// <content>The order of two claims in time, as their measures and modes require.</content>
internal abstract partial class ClaimColumns
{
    /// <summary>Determines whether the time of one claim is within that of another, as their measures and mode take time.</summary>
    public Certainty TimeOrder(int a, int b)
    {
        var isActual = IsActual(a);
        var order = isActual ? ActualOrder(a, b) : PlanOrder(a, b);
        return order == Certainty.No && isActual && AreNearlySimultaneous(a, b) && Origins[a].IsSameAs(Origins[b]) == Certainty.No
            && !Origins.AreAffiliated(a, b)
            ? Certainty.Possible
            : order;
    }

    /// <summary>
    /// Determines whether two claims are certainly about the same time; plans without a period hold as of their statement.
    /// </summary>
    public bool AreOfOneTime(int a, int b) => !IsActual(a) && Times.PeriodOf(a) is null && Times.PeriodOf(b) is null
        ? Times.StatementOf(a).HasSameKey(Times.StatementOf(b))
        : Times[a].HasSameKey(Times[b]);

    /// <summary>Determines whether the time of one fact is within that of another, by their dates alone.</summary>
    public Certainty DateOrder(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (KindOf(a), KindOf(b)) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => first.IsWithin(second),
            (MeasureKind.Level, MeasureKind.Flow) => first.IsReachedBy(second),
            (MeasureKind.Flow, MeasureKind.Level) => IsAtOneEvent(a, b),
            (MeasureKind.Flow, _) => Certainty.No,
            _ => first.IsSimultaneousWith(second),
        };
    }

    // What happens to people at an event happens to those present; they come and go if it lasts, so that nothing is known for a long one.
    private Certainty IsAtOneEvent(int flow, int level)
    {
        var isSaid = Keys.ScopeKeyOf(Keys.ScopeOf(level)).At(ScopeCoordinate.Event) != ScopeKey.Unspecified;
        if (!isSaid || Times.EventOf(Keys[flow]) is not { } happened || !Times[flow].Days.Hull.Overlaps(Times[level].Days.Hull))
        {
            return Certainty.No;
        }

        var days = happened.Stretch.Time.Days.Hull;
        var order = Times[flow].IsWithin(happened.Stretch.Time).And(Times[level].IsSimultaneousWith(happened.Moment.Time));
        return happened.IsOneDay ? order
            : days.Last - days.First < Revision.SettlingDays ? order.And(Certainty.Possible)
            : Certainty.No;
    }

    private Certainty ActualOrder(int a, int b)
    {
        var order = DateOrder(a, b);
        return (KindOf(a), KindOf(b)) switch
        {
            (MeasureKind.Flow, MeasureKind.Flow) => Rising(a, b, order, Times[a].HasSameKey(Times[b])),
            (MeasureKind.Level, MeasureKind.Flow) => Rising(a, b, order, Times[a].IsEndOf(Times[b])),
            _ => order,
        };
    }

    // People leave a reclassifiable count again: between two times it certainly rises only if what it is compared with does.
    private Certainty Rising(int a, int b, Certainty order, bool isSameTime) =>
        !isSameTime && IsReclassifiable(b) && (KindOf(a) == MeasureKind.Level || IsReclassifiable(a))
        ? order.And(Certainty.Possible)
        : order;

    private Certainty PlanOrder(int a, int b)
    {
        if (KindOf(a) == MeasureKind.Flow && KindOf(b) != MeasureKind.Flow)
        {
            return Certainty.No;
        }

        var (first, second) = (Times.StatementOf(a), Times.StatementOf(b));
        var stated = first.HasSameKey(second) ? Certainty.Certain
            : first.DaysApart(second) <= Simultaneity.PlanDays ? Certainty.Possible
            : Certainty.No;
        return (Times.PeriodOf(a), Times.PeriodOf(b)) switch
        {
            // A plan without a period does not say that it counts from the beginning, as a flow must to bound a level.
            (null, null) => KindOf(a) == KindOf(b) ? stated : stated.And(Certainty.Possible),
            (null, _) or (_, null) => stated.And(Certainty.Possible),
            _ => stated.And(ActualOrder(a, b)),
        };
    }

    private bool AreNearlySimultaneous(int a, int b)
    {
        var (first, second) = (Times[a], Times[b]);
        return (KindOf(a), KindOf(b)) switch
        {
            // Two counts since the beginning, whose ends are close.
            (MeasureKind.Flow, MeasureKind.Flow) => first.Days.LatestStart == DayNumber.Past && second.Days.LatestStart == DayNumber.Past
                && first.Days.EarliestEnd - second.Days.LatestEnd <= Simultaneity.IndependentOriginsDays,
            (MeasureKind.Flow, _) or (_, MeasureKind.Flow) => false,
            _ => first.DaysApart(second) <= Simultaneity.IndependentOriginsDays,
        };
    }
}
