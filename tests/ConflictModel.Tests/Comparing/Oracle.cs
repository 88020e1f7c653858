using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>
/// What the design says of every pair of claims, worked out from the public records alone: which scope is within which and how certainly, what each figure allows, who said it.
/// It is slow and plain, and shares no code with the engine.
/// </summary>
internal sealed class Oracle
{
    private const int DaysOfIndependentOrigins = 3;
    private const int DaysOfPlans = 31;
    private const int SettlingDays = 7;
    private const decimal GrowthOfFirstCounts = 10;
    private const decimal GrowthOfParts = 2;
    private const decimal LateGrowth = 1.05m;

    private readonly ConflictDataset _dataset;
    private readonly List<OracleClaim> _claims;

    public Oracle(ConflictDataset dataset)
    {
        _dataset = dataset;
        _claims = [.. dataset.Claims.Select(claim => OracleClaim.Of(claim, dataset))];
        Violations = [.. from a in _claims from b in _claims where a != b let verdict = Judge(a, b) where verdict is not null select verdict];
    }

    /// <summary>Every pair whose first claim cannot hold, or plausibly does not hold, within the scope of the second.</summary>
    public IReadOnlyList<OracleViolation> Violations { get; }

    /// <summary>Whether some assignment of true values satisfies every constraint that is certain.</summary>
    public bool IsSatisfiable() => IsSatisfiable([.. _claims.Where(claim => claim.IsCompared)]);

    private bool IsSatisfiable(List<OracleClaim> compared)
    {
        // Of two numbers that one origin gave one after the other, it holds one alone.
        foreach (var claim in compared)
        {
            if (compared.Find(other => claim != other && claim.Dimension == other.Dimension && IsRevision(claim, other)) is { } other)
            {
                return IsSatisfiable([.. compared.Where(kept => kept != claim)]) && IsSatisfiable([.. compared.Where(kept => kept != other)]);
            }
        }

        var system = new DifferenceConstraints();
        var variables = compared.ToDictionary(claim => claim, claim => IsStretch(claim) ? -1 : system.Add(Late(claim)));
        foreach (var a in compared)
        {
            foreach (var b in compared)
            {
                if (a != b && a.Dimension == b.Dimension && Order(a, b) == Certainty.Certain && MayContradict(a, b))
                {
                    // More may be true than is documented, but for the origin that says how many are.
                    if (IsFloor(b, a))
                    {
                        continue;
                    }

                    // A level over a stretch says something of each of its moments, so what it shares with each other claim is a variable of its own.
                    system.AtMost(IsStretch(a) ? system.Add(a.Possible) : variables[a], IsStretch(b) ? system.Add(b.Possible) : variables[b]);
                }
            }
        }

        return system.IsSatisfiable();
    }

    /// <summary>How certainly the true value at the scope and time of one claim is at most that at another's.</summary>
    public Certainty Order(OracleClaim a, OracleClaim b)
    {
        var scopes = ScopeOrder(a, b);
        return scopes == Certainty.No ? Certainty.No : Least(scopes, TimeOrder(a, b));
    }

    private static bool IsStretch(OracleClaim claim) => claim.Kind != MeasureKind.Flow && !claim.Time.IsMoment;

    private static Certainty Least(params ReadOnlySpan<Certainty> answers)
    {
        var least = Certainty.Certain;
        foreach (var answer in answers)
        {
            least = answer < least ? answer : least;
        }

        return least;
    }

    private OracleViolation? Judge(OracleClaim a, OracleClaim b)
    {
        if (!a.IsCompared || !b.IsCompared || a.Dimension != b.Dimension || IsFloor(b, a) || !Exceeds(a.Plausible, b.Plausible))
        {
            return null;
        }

        return Verdict(a, b) is { } contradicts
            ? new() { Narrower = a.Claim, Wider = b.Claim, NarrowerScope = ScopeOf(a), WiderScope = ScopeOf(b), IsContradiction = contradicts, Rule = RuleOf(a, b, contradicts), Gap = GapOf(a, b, contradicts) }
            : null;
    }

    private static Scope ScopeOf(OracleClaim claim) => claim.Scope with { Period = null, Place = claim.Place };

    // Null where the one can hold within the other; whether it is a contradiction, and not a tension, elsewhere.
    private bool? Verdict(OracleClaim a, OracleClaim b)
    {
        var scopes = ScopeOrder(a, b);
        var time = scopes == Certainty.No ? Certainty.No : TimeOrder(a, b);
        if (time == Certainty.No)
        {
            return scopes == Certainty.Certain && IsOutgrown(a, b) ? false : null;
        }

        var isOneOrigin = OracleOrigins.AreSame(a.Origins, b.Origins);
        var contradicts = Least(scopes, time) == Certainty.Certain && MayContradict(a, b) && Exceeds(a.Possible, Late(b));
        var isOnlyVague = a.Scope.Mode == Mode.Actual && DateOrder(a, b) == Certainty.Possible && isOneOrigin != Certainty.No;
        if (a.Count is { } first && b.Count is { } second)
        {
            if (isOnlyVague && !AreSaidAtOnce(a, b))
            {
                return null;
            }

            var known = first.IsKnownBy(second);
            return (known == Certainty.No && AreSaidAtOnce(a, b) ? Certainty.Possible : known, contradicts) switch
            {
                (Certainty.No, _) => isOneOrigin != Certainty.Certain && b.Plausible.HasHigh && a.Plausible.Low > GrowthOfFirstCounts * b.Plausible.High ? false : null,
                (_, true) => true,
                (Certainty.Possible, _) when isOneOrigin != Certainty.No && !AreSaidAtOnce(a, b) => null,
                _ => false,
            };
        }

        return contradicts ? true
            : IsOnlySoft(a, b) || isOnlyVague ? null
            : false;
    }

    // Of two counts of what is over, only where the one was certainly known no later, and people do not move on to another count.
    private bool MayContradict(OracleClaim a, OracleClaim b) => a.Count is not { } first || b.Count is not { } second
        || (first.IsKnownBy(second) == Certainty.Certain && !(_dataset.Measures[a.Scope.Measure].IsReclassifiable && _dataset.Measures[b.Scope.Measure].IsReclassifiable));

    // A part and its whole in one breath.
    private static bool AreSaidAtOnce(OracleClaim a, OracleClaim b) =>
        !a.HasScopeOf(b) && a.Claim.Report == b.Claim.Report && a.Claim.Attribution == b.Claim.Attribution;

    // One origin's counts of one thing over at different times: the later one takes the place of the other.
    private static bool IsRevision(OracleClaim a, OracleClaim b) => a.Count is { } first && b.Count is { } second && first.Stated != second.Stated && !a.Stated.IsSameMomentAs(b.Stated)
        && a.HasScopeOf(b) && a.Time.HasSameTextAs(b.Time) && OracleOrigins.AreSame(a.Origins, b.Origins) == Certainty.Certain;

    // A bare number of what is over may still turn out to be a little more.
    private static QuantityRange Late(OracleClaim claim) => claim.Count is not null && claim.Possible.HasHigh
        && claim.Claim is { Stance: Stance.Affirms, Quantity.Figure.Hedge: Hedge.Stated or Hedge.Exactly }
        ? QuantityRange.Between(claim.Possible.Low, claim.Possible.High * LateGrowth)
        : claim.Possible;

    // A newer part, out of all proportion to an older whole that goes back no less far.
    private static bool IsOutgrown(OracleClaim a, OracleClaim b)
    {
        var (newer, older) = (a.Time.Ends, b.Time.Ends);
        var (later, earlier) = (a.Time.Edges, b.Time.Edges);
        if (a.Scope.Mode != Mode.Actual || a.Kind != MeasureKind.Flow || b.Kind != MeasureKind.Flow || a.HasScopeOf(b)
            || (older.LatestStart == OraclePeriods.BeforeAll ? b.Event?.Beginning : older.LatestStart) is not { } start)
        {
            return false;
        }

        // As much as the whole would be by then if it went on as before.
        var pace = Math.Max(1, (newer.LatestEnd - start + 1m) / Math.Max(1, older.EarliestEnd - start + 1));
        return earlier.LatestStart.IsCertainlyAtMost(later.EarliestStart) && earlier.LatestEnd.CertainlyReaches(later.EarliestStart) && earlier.LatestEnd.IsCertainlyBefore(later.EarliestEnd)
            && b.Plausible.HasHigh && a.Plausible.Low > GrowthOfParts * pace * b.Plausible.High;
    }

    // Who lists cases does not say that there are no others; only that he lists no others.
    private static bool IsFloor(OracleClaim claim, OracleClaim other) => claim.Claim is { Basis: CountBasis.Documented, Stance: Stance.Affirms, Scope.Mode: Mode.Actual }
        && claim.Kind != MeasureKind.Ratio && OracleOrigins.AreSame(claim.Origins, other.Origins) != Certainty.Certain;

    private static decimal GapOf(OracleClaim a, OracleClaim b, bool contradicts) => contradicts ? a.Possible.Low - b.Possible.High : a.Plausible.Low - b.Plausible.High;

    private static bool Exceeds(QuantityRange a, QuantityRange b) => a.HasLow && b.HasHigh
        && (a.Low > b.High || (a.Low == b.High && (!a.IncludesLow || !b.IncludesHigh)));

    // The ceiling of "at least" and its like alone never makes two counts of different days tense.
    private static bool IsOnlySoft(OracleClaim a, OracleClaim b) => a.Kind == MeasureKind.Flow && b.Kind == MeasureKind.Flow
        && b.Plausible.HasHigh && !b.Possible.HasHigh && !IsSameTime(a, b);

    // The statement of a plan without a period is no period of another plan.
    private static bool IsSameTime(OracleClaim a, OracleClaim b) => a.Scope.Mode == Mode.Actual || (a.Period is not null && b.Period is not null)
        ? a.Time.HasSameTextAs(b.Time)
        : a.Period is null && b.Period is null && a.Stated.IsSameMomentAs(b.Stated);

    private static string RuleOf(OracleClaim a, OracleClaim b, bool contradicts)
    {
        var number = a.Scope.Measure != b.Scope.Measure ? 4
            : !a.HasScopeOf(b) ? 2
            : a.Kind == MeasureKind.Flow && !a.Time.HasSameTextAs(b.Time) && OracleOrigins.AreSame(a.Origins, b.Origins) == Certainty.Certain ? 3
            : 1;
        return Invariant($"CM{(contradicts ? 1000 : 2000) + number}");
    }

    private Certainty ScopeOrder(OracleClaim a, OracleClaim b)
    {
        var (first, second) = (a.Scope, b.Scope);
        if (a.HasScopeOf(b))
        {
            return Certainty.Certain;
        }

        return first.Mode != second.Mode || a.Kind == MeasureKind.Ratio || b.Kind == MeasureKind.Ratio ? Certainty.No : Least(
            MeasureOrder(first.Measure, second.Measure),
            Coordinate(first.Category, second.Category, id => _dataset.Categories[id].Parents),
            Coordinate(first.Actor, second.Actor, id => _dataset.Actors[id].Parents),
            Coordinate(first.Counterparty, second.Counterparty, id => _dataset.Actors[id].Parents),
            Coordinate(first.Responsible, second.Responsible, id => _dataset.Actors[id].Parents),
            PlaceOrder(a, b),
            Coordinate(first.Event, second.Event, id => _dataset.Events[id].Parents));
    }

    // What is counted of an event is counted where it was.
    private Certainty PlaceOrder(OracleClaim a, OracleClaim b)
    {
        var order = Coordinate(a.Place, b.Place, id => _dataset.Places[id].Parents);
        return order != Certainty.Certain && a.Event is { } happened && (b.Place.IsUnspecified ? happened.IsSomewhere : b.Place.Id is { } place && happened.IsIn(place)) ? Certainty.Certain : order;
    }

    private Certainty MeasureOrder(EntityId<Measure> measure, EntityId<Measure> other, MeasureKind? from = null)
    {
        if (measure == other)
        {
            return Certainty.Certain;
        }

        // A level is bounded by a flow since the beginning, a flow by a level at one event: what holds of the one says nothing of the other.
        var start = from ?? _dataset.Measures[measure].Kind;
        var best = Certainty.No;
        foreach (var bound in _dataset.Measures[measure].BoundedBy)
        {
            if (_dataset.Measures[measure].Kind != start && _dataset.Measures[bound.Measure].Kind == start)
            {
                continue;
            }

            var through = Least(bound.Strength == BoundStrength.Always ? Certainty.Certain : Certainty.Possible, MeasureOrder(bound.Measure, other, start));
            best = through > best ? through : best;
        }

        return best;
    }

    private static Certainty Coordinate<T>(Coordinate<T> a, Coordinate<T> b, Func<EntityId<T>, IEnumerable<EntityId<T>>> parents)
    {
        if (a == b || b.IsAny)
        {
            return Certainty.Certain;
        }

        return a.IsUnspecified || b.IsUnspecified ? Certainty.Possible
            : a.Id is { } inner && b.Id is { } outer && IsWithin(inner) ? Certainty.Certain
            : Certainty.No;

        bool IsWithin(EntityId<T> id) => id == b.Id || parents(id).Any(IsWithin);
    }

    private Certainty TimeOrder(OracleClaim a, OracleClaim b)
    {
        if (a.Scope.Mode != Mode.Actual)
        {
            return PlanOrder(a, b);
        }

        var order = ActualOrder(a, b);
        return order == Certainty.No && IsNear(a, b) && OracleOrigins.AreSame(a.Origins, b.Origins) == Certainty.No && !OracleOrigins.AreAffiliated(a.Origins, b.Origins) ? Certainty.Possible : order;
    }

    private Certainty PlanOrder(OracleClaim a, OracleClaim b)
    {
        if (a.Kind == MeasureKind.Flow && b.Kind != MeasureKind.Flow)
        {
            return Certainty.No;
        }

        var stated = a.Stated.IsSameMomentAs(b.Stated) ? Certainty.Certain
            : a.Stated.MayLieWithin(DaysOfPlans, b.Stated) ? Certainty.Possible
            : Certainty.No;
        return (a.Period is null, b.Period is null) switch
        {
            // A plan without a period does not say that it counts from the beginning, as a flow must to bound a level.
            (true, true) => a.Kind == b.Kind ? stated : Least(stated, Certainty.Possible),
            (false, false) => Least(stated, ActualOrder(a, b)),
            _ => Least(stated, Certainty.Possible),
        };
    }

    private static Certainty DateOrder(OracleClaim a, OracleClaim b) => (a.Kind, b.Kind) switch
    {
        (MeasureKind.Flow, MeasureKind.Flow) => a.Time.IsWithin(b.Time),
        (MeasureKind.Flow, _) => AtOneEvent(a, b),
        (_, MeasureKind.Flow) => a.Time.IsReachedBy(b.Time),
        _ => a.Time.Shares(b.Time),
    };

    private Certainty ActualOrder(OracleClaim a, OracleClaim b) => (a.Kind, b.Kind) switch
    {
        (MeasureKind.Flow, MeasureKind.Flow) => Rising(a, b, a.Time.IsWithin(b.Time), a.Time.HasSameTextAs(b.Time)),
        (MeasureKind.Flow, _) => AtOneEvent(a, b),
        (_, MeasureKind.Flow) => Rising(a, b, a.Time.IsReachedBy(b.Time), a.Time.IsOnLastDayOf(b.Time)),
        _ => a.Time.Shares(b.Time),
    };

    // All that happens at an event of one day happens to those who are there on that day; at one of several days, people come and go.
    private static Certainty AtOneEvent(OracleClaim flow, OracleClaim level)
    {
        var (counted, there) = (flow.Time.Ends, level.Time.Ends);
        if (flow.Event is not { Stretch: { } stretch } happened || level.Scope.Event.IsUnspecified || there.LatestEnd < counted.EarliestStart || counted.LatestEnd < there.EarliestStart)
        {
            return Certainty.No;
        }

        var order = Least(flow.Time.IsWithin(stretch), level.Time.Shares(stretch.AsMoment(happened.IsOneDay)));
        return happened.IsOneDay ? order
            : stretch.Ends.LatestEnd - stretch.Ends.EarliestStart < SettlingDays ? Least(order, Certainty.Possible)
            : Certainty.No;
    }

    // People leave a count that is reclassified: it certainly rises only if some measure between the two does. A level's own measure adds nothing up.
    private Certainty Rising(OracleClaim a, OracleClaim b, Certainty order, bool isSameTime) => order != Certainty.Certain || isSameTime
        || _dataset.Measures.Any(measure => measure.Kind == MeasureKind.Flow && !measure.IsReclassifiable
            && MeasureOrder(a.Scope.Measure, measure.Id) == Certainty.Certain && MeasureOrder(measure.Id, b.Scope.Measure) == Certainty.Certain)
        ? order
        : Certainty.Possible;

    private static bool IsNear(OracleClaim a, OracleClaim b) => (a.Kind, b.Kind) switch
    {
        (MeasureKind.Flow, MeasureKind.Flow) => a.Time.MayEndWithin(DaysOfIndependentOrigins, b.Time),
        (MeasureKind.Flow, _) or (_, MeasureKind.Flow) => false,
        _ => a.Time.MayLieWithin(DaysOfIndependentOrigins, b.Time),
    };
}
