namespace ConflictModel.Tests;

/// <summary>
/// What does not add up in a dataset of <see cref="SumDatasets"/>, each time as claims that no true values satisfy although they would without the sum: a system of linear inequalities, solved with and without it.
/// It is slow and plain, and shares no code with the engine.
/// </summary>
internal sealed class SumOracle
{
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
                    yield return new(isExcess ? "more" : "less", whole, selection.ConvertAll(chosen => chosen.Claim), GapOf(whole, selection, isExcess));
                }
            }
        }
    }

    // How far the whole is from what its parts leave of it.
    private decimal GapOf(OracleClaim whole, List<(string Part, OracleClaim Claim)> selection, bool isExcess)
    {
        var (least, greatest) = SystemOf(whole, selection, isExcess, isSum: true, isWholeKnown: false).EndsOf(0);
        return isExcess ? least - whole.Possible.High : greatest!.Value - whole.Possible.Low;
    }

    // One variable for the true value of the whole and of each part at each time that a claim is about; the first is the whole at its own time.
    private LinearFeasibility SystemOf(OracleClaim whole, List<(string Part, OracleClaim Claim)> selection, bool isExcess, bool isSum, bool isWholeKnown = true)
    {
        var system = new LinearFeasibility();
        var times = selection.ConvertAll(chosen => chosen.Claim).Prepend(whole).DistinctBy(TimeOf).ToList();
        var values = (from time in times from part in _parts.Prepend("w") select (Part: part, Time: TimeOf(time))).ToDictionary(at => at, _ => system.Add());
        foreach (var (part, claim) in isWholeKnown ? selection.Prepend(("w", whole)) : selection)
        {
            system.Restrict(values[(part, TimeOf(claim))], claim.Possible);
        }

        foreach (var part in _parts.Prepend("w").Where(part => whole.Kind == MeasureKind.Flow && !IsReclassifiable(part)))
        {
            foreach (var (inner, outer) in from inner in times from outer in times where inner != outer && IsWithin(inner, outer) select (inner, outer))
            {
                system.AtMost([values[(part, TimeOf(inner))]], [values[(part, TimeOf(outer))]]);
            }
        }

        foreach (var time in times.Select(TimeOf))
        {
            int total = values[("w", time)];
            int[] parts = [.. _parts.Select(part => values[(part, time)])];
            foreach (var part in _parts.Where(IsNested))
            {
                system.AtMost([values[(part, time)]], [total]);
            }

            if (isSum)
            {
                system.AtMost(isExcess ? parts : [total], isExcess ? [total] : parts);
            }
        }

        return system;
    }

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
        var (earlier, increment, later) = (system.Add(before.Possible), system.Add(added.Possible), system.Add(after.Possible));
        system.AtMost([earlier], [later]);
        system.AtMost([increment], [later]);
        if (isSum)
        {
            system.AtMost([earlier, increment], [later]);
            system.AtMost([later], [earlier, increment]);
        }

        return system.IsSatisfiable();
    }
}

/// <summary>Claims that only a sum makes impossible.</summary>
internal sealed record SumConflict(string Kind, OracleClaim Whole, IReadOnlyList<OracleClaim> Parts, decimal Gap);
