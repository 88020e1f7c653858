namespace ConflictModel.Tests;

/// <summary>
/// What does not add up in a dataset of <see cref="SumDatasets"/>, each time as claims that no true values satisfy although they would without the sum: a system of linear inequalities, solved with and without it.
/// It is slow and plain, and shares no code with the engine.
/// </summary>
internal sealed class SumOracle
{
    private const decimal LateGrowth = 1.05m;

    private readonly ConflictDataset _dataset;
    private readonly DisjointSet _set;
    private readonly List<OracleClaim> _claims;
    private readonly List<string> _parts;

    public SumOracle(ConflictDataset dataset)
    {
        _dataset = dataset;
        _set = dataset.DisjointSets.Single();
        _claims = [.. dataset.Claims.Select(claim => OracleClaim.Of(claim, dataset)).Where(claim => claim.IsCompared)];
        _parts = [.. Enumerable.Range(0, 4).Select(part => $"x{part}").Where(part => dataset.Contents.Categories.Any(category => category.Id == new EntityId<Category>(part)))];
        Violations = [.. Sums(isExcess: true), .. _set.IsExhaustive ? Sums(isExcess: false) : [], .. Increments()];
    }

    /// <summary>Each claim about a whole with claims about its parts, and each total with an earlier one and an increment, that the sum alone makes impossible.</summary>
    public IReadOnlyList<SumConflict> Violations { get; }

    private IEnumerable<SumConflict> Sums(bool isExcess)
    {
        foreach (var whole in _claims.Where(claim => claim.Scope == SumDatasets.At(_set.Coordinate, "w", claim.Scope)))
        {
            // Of each part one claim or none: two that exclude each other are no matter of sums, and of two that meet one is enough to break a sum.
            var selections = new List<List<(string Part, OracleClaim Claim)>> { new() };
            foreach (var part in _parts)
            {
                var claims = _claims.Where(claim => claim.Dimension == whole.Dimension
                    && claim.Scope.WithoutPeriod() == SumDatasets.At(_set.Coordinate, part, whole.Scope).WithoutPeriod()
                    && (isExcess ? IsWithin(claim, whole) : IsWithin(whole, claim))).ToList();
                selections.AddRange([.. from selection in selections from claim in claims select new List<(string, OracleClaim)>(selection) { (part, claim) }]);
            }

            foreach (var selection in selections)
            {
                if (!SystemOf(whole, selection, isExcess, isSum: true).IsSatisfiable() && SystemOf(whole, selection, isExcess, isSum: false).IsSatisfiable())
                {
                    yield return new(isExcess ? "more" : "less", whole, selection.ConvertAll(chosen => chosen.Claim), GapOf(whole, selection, isExcess))
                    {
                        LateGap = selection.Sum(chosen => isExcess ? chosen.Claim.Possible.Low : High(chosen.Claim, selection.TrueForAll(other => other.Claim.Claim.Report == whole.Claim.Report))),
                    };
                }
            }
        }
    }

    // How far the whole is from what its parts leave of it.
    private static decimal GapOf(OracleClaim whole, List<(string Part, OracleClaim Claim)> selection, bool isExcess) => isExcess
        ? selection.Sum(chosen => chosen.Claim.Possible.Low) - whole.Possible.High
        : selection.Sum(chosen => chosen.Claim.Possible.High) - whole.Possible.Low;

    // One variable for what is known of the whole and of each part at each time that a claim is about, as of each day on which one was said. Of claims that were said on one day in different reports it is not known
    // which was said first: parts that may be too many are taken to have been said after the whole, and parts that may be too few before it.
    private LinearFeasibility SystemOf(OracleClaim whole, List<(string Part, OracleClaim Claim)> selection, bool isExcess, bool isSum)
    {
        var system = new LinearFeasibility();
        var said = selection.Prepend(("w", whole)).ToList();
        var isOneReport = said.TrueForAll(chosen => chosen.Item2.Claim.Report == whole.Claim.Report);
        var times = said.ConvertAll(chosen => chosen.Item2).DistinctBy(TimeOf).ToList();
        var known = said.ConvertAll(chosen => KnownAt(chosen, whole, isExcess)).Distinct().Order().ToList();
        var values = (from time in times from part in _parts.Prepend("w") from day in known select (Part: part, Time: TimeOf(time), Known: day)).ToDictionary(at => at, _ => system.Add());
        foreach (var (part, claim) in said)
        {
            system.Restrict(values[(part, TimeOf(claim), KnownAt((part, claim), whole, isExcess))], UpTo(claim, High(claim, isOneReport)));
        }

        foreach (var part in _parts.Prepend("w").Where(part => whole.Kind == MeasureKind.Flow && !IsReclassifiable(part)))
        {
            foreach (var day in known)
            {
                foreach (var (inner, outer) in from inner in times from outer in times where inner != outer && IsWithin(inner, outer) select (inner, outer))
                {
                    system.AtMost([values[(part, TimeOf(inner), day)]], [values[(part, TimeOf(outer), day)]]);
                }
            }

            foreach (var time in times.Select(TimeOf))
            {
                for (var i = 1; i < known.Count; i++)
                {
                    system.AtMost([values[(part, time, known[i - 1])]], [values[(part, time, known[i])]]);
                }
            }
        }

        foreach (var (time, day) in from time in times.Select(TimeOf) from day in known select (time, day))
        {
            int total = values[("w", time, day)];
            int[] parts = [.. _parts.Select(part => values[(part, time, day)])];
            foreach (var part in _parts.Where(IsNested))
            {
                system.AtMost([values[(part, time, day)]], [total]);
            }

            if (isSum)
            {
                system.AtMost(isExcess ? parts : [total], isExcess ? [total] : parts);
            }
        }

        return system;
    }

    // When what a claim counts was known, in half days; a total at the end. What is no count of what is over is compared whenever it was known.
    // People move on from a count that they leave again: another report's says nothing of the same time.
    private int KnownAt((string Part, OracleClaim Claim) said, OracleClaim whole, bool isExcess)
    {
        const int End = 2_000_000;
        var claim = said.Claim;
        if (whole.Count is null)
        {
            return End;
        }

        var count = claim.Count ?? whole.Count;
        var isBeside = claim != whole && claim.Count is not null && claim.Claim.Report != whole.Claim.Report;
        var isElsewhere = isBeside && IsReclassifiable(said.Part);
        return isElsewhere ? isExcess ? End + 1 : -1 : count.IsTotal ? End : (2 * count.First.Day) + (isBeside && isExcess ? 1 : 0) - (isBeside && !isExcess ? 1 : 0);
    }

    // A settled bare number may still turn out to be a little more, but not within the statement that gives it.
    private static decimal High(OracleClaim claim, bool isOneReport) => !isOneReport && claim.Count is not null && claim.Claim is { Stance: Stance.Affirms, Quantity.Figure.Hedge: Hedge.Stated or Hedge.Exactly }
        ? claim.Possible.High * LateGrowth
        : claim.Possible.HasHigh ? claim.Possible.High : decimal.MaxValue;

    private static QuantityRange UpTo(OracleClaim claim, decimal high) => !claim.Possible.HasHigh || high == claim.Possible.High ? claim.Possible : QuantityRange.Between(claim.Possible.Low, high);

    // A plan is of the time of its statement, too.
    private static ((int First, int Last)? Days, EntityId<Report>? Statement) TimeOf(OracleClaim claim) =>
        (SumDatasets.DaysOf(claim.Claim), claim.Scope.Mode == Mode.Actual ? null : claim.Claim.Report);

    private static bool IsWithin(OracleClaim a, OracleClaim b)
    {
        var (first, second) = (TimeOf(a), TimeOf(b));
        return first == second || (first.Statement == second.Statement && first.Days is { } inner && second.Days is { } outer && inner.First >= outer.First && inner.Last <= outer.Last);
    }

    private bool IsReclassifiable(string part) => _dataset.Measures[new EntityId<Measure>(_set.Coordinate == ScopeCoordinate.Measure ? part : "w")].IsReclassifiable;

    // Whether a part is at most its whole also without the set.
    private bool IsNested(string part) => _set.Coordinate switch
    {
        ScopeCoordinate.Measure => _dataset.Measures[new EntityId<Measure>(part)].BoundedBy.Any(bound => bound.Strength == BoundStrength.Always),
        ScopeCoordinate.Category => _dataset.Categories[new EntityId<Category>(part)].Parents.Count > 0,
        ScopeCoordinate.Actor => _dataset.Actors[new EntityId<Actor>(part)].Parents.Count > 0,
        ScopeCoordinate.Place => _dataset.Places[new EntityId<Place>(part)].Parents.Count > 0,
        _ => _dataset.Events[new EntityId<ConflictEvent>(part)].Parents.Count > 0,
    };

    private IEnumerable<SumConflict> Increments()
    {
        foreach (var scope in _claims.Where(claim => claim.Scope.Mode == Mode.Actual && claim.Kind == MeasureKind.Flow && !_dataset.Measures[claim.Scope.Measure].IsReclassifiable)
            .GroupBy(claim => (Scope: claim.Scope.WithoutPeriod(), claim.Dimension)))
        {
            foreach (var (before, added, after) in from before in scope from added in scope from after in scope where Follow(before, added, after) select (before, added, after))
            {
                if (!IsSatisfiable(before, added, after, isSum: true) && IsSatisfiable(before, added, after, isSum: false))
                {
                    var isAbove = before.Possible.Low + added.Possible.Low >= (after.Possible.HasHigh ? after.Possible.High : decimal.MaxValue);
                    yield return new("increment", after, [before, added], isAbove
                        ? before.Possible.Low + added.Possible.Low - after.Possible.High
                        : before.Possible.High + added.Possible.High - after.Possible.Low);
                }
            }
        }
    }

    private static bool Follow(OracleClaim before, OracleClaim added, OracleClaim after)
    {
        var (first, next, last) = (SumDatasets.DaysOf(before.Claim)!.Value, SumDatasets.DaysOf(added.Claim)!.Value, SumDatasets.DaysOf(after.Claim)!.Value);
        return first.First == last.First && next.First == first.Last + 1 && next.Last == last.Last;
    }

    private static bool IsSatisfiable(OracleClaim before, OracleClaim added, OracleClaim after, bool isSum)
    {
        var system = new LinearFeasibility();
        var (earlier, increment, later) = (system.Add(Late(before)), system.Add(Late(added)), system.Add(Late(after)));
        system.AtMost([earlier], [later]);
        system.AtMost([increment], [later]);
        if (isSum && AreKnown(before, after) && AreKnown(added, after))
        {
            system.AtMost([earlier, increment], [later]);
        }

        if (isSum && AreKnown(after, before) && AreKnown(after, added))
        {
            system.AtMost([later], [earlier, increment]);
        }

        return system.IsSatisfiable();
    }

    private static QuantityRange Late(OracleClaim claim) => UpTo(claim, High(claim, isOneReport: false));

    // Whether one number was certainly known no later than another, or both are of one statement.
    private static bool AreKnown(OracleClaim first, OracleClaim second) => first.Count is not { } known || second.Count is not { } counted
        || (first.Claim.Report == second.Claim.Report && known.IsTotal == counted.IsTotal) || known.IsKnownBy(counted) == Certainty.Certain;
}

/// <summary>Claims that only a sum makes impossible.</summary>
internal sealed record SumConflict(string Kind, OracleClaim Whole, IReadOnlyList<OracleClaim> Parts, decimal Gap)
{
    /// <summary>What the parts come to, with what late counts may still add.</summary>
    public decimal LateGap { get; init; }
}
