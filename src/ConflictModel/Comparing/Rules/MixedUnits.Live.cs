using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>How many claims of each measure and category have units of each dimension says which findings there are; groups may be most of
/// a dataset.</content>
public sealed partial class MixedUnits
{
    internal override IEnumerable<(Scope Key, IReadOnlyList<int> Claims)> FindGroups(RuleRun run)
    {
        var (frame, keys) = (run.Frame, run.Frame.Dataset.Keys);
        var mixed = Mixed(frame.Rows);
        if (mixed.Count == 0)
        {
            return [];
        }

        var groups = new Dictionary<(int Measure, int Category), List<int>>();
        for (var claim = 0; claim < frame.Dataset.Claims.Count; claim++)
        {
            var scope = keys.ScopeKeys[keys.ScopeOf(claim)];
            if (!mixed.Contains((scope.Measure, scope.Category)) || !frame.Rows.IsCompared(claim)
                || !frame.Dataset.Claims[claim].Quantity.Figure.IsQuantified)
            {
                continue;
            }

            if (!groups.TryGetValue((scope.Measure, scope.Category), out var claims))
            {
                groups.Add((scope.Measure, scope.Category), claims = []);
            }

            claims.Add(claim);
        }

        return groups.Select(group => (ScopeOf(frame.Dataset, group.Key), (IReadOnlyList<int>)group.Value));
    }

    internal override LiveRule Follow(LiveState live) => new LiveUnits(this, live);

    private static Scope ScopeOf(ConflictDataset dataset, (int Measure, int Category) key) =>
        new() { Measure = dataset.Measures[key.Measure].Id, Category = dataset.Categories[key.Category].Id };

    // By the packed rows: which measures and categories have figures of more than one dimension at all.
    private static HashSet<(int Measure, int Category)> Mixed(ClaimRows rows)
    {
        var keys = rows.Dataset.Keys;
        var first = new Dictionary<(int Measure, int Category), int>();
        var mixed = new HashSet<(int, int)>();
        for (var scope = 0; scope < keys.Scopes.Length; scope++)
        {
            var key = (keys.ScopeKeys[scope].Measure, keys.ScopeKeys[scope].Category);
            var claims = rows.RowsOf(scope);
            if (key.Category < 0 || claims.IsEmpty)
            {
                continue;
            }

            first.TryAdd(key, claims[0].Dimension);
            var dimension = first[key];
            foreach (ref readonly var row in claims)
            {
                if (row.Dimension != dimension)
                {
                    mixed.Add(key);
                    break;
                }
            }
        }

        return mixed;
    }

    private sealed class LiveUnits : LiveRule
    {
        private readonly MixedUnits _rule;
        private readonly LiveClaims _claims;
        private readonly Dictionary<(int Measure, int Category), Dictionary<EntityId<Dimension>, int>> _counts = [];
        private readonly Dictionary<(int Measure, int Category), LiveFinding> _findings = [];

        public LiveUnits(MixedUnits rule, LiveState live)
            : base(rule, live)
        {
            _rule = rule;
            _claims = live.Claims;
            for (var claim = 0; claim < _claims.Dataset.Claims.Count; claim++)
            {
                if (_claims.Rows.IsCompared(claim) && KeyOf(claim) is { } key)
                {
                    Count(key, claim, 1);
                }
            }
        }

        public override IEnumerable<Finding> Findings => _findings.Values.Select(finding => finding.Value);

        public override void Start(List<Finding> findings, List<RuleFault> faults)
        {
            foreach (var finding in findings)
            {
                var scope = finding.Scopes[0];
                _findings.Add(
                    (_claims.Dataset.Measures.KeyOf(scope.Measure), _claims.Dataset.Categories.KeyOf(scope.Category.Id!.Value)),
                    LiveFinding.Of(finding));
            }
        }

        public override void Change(LiveChange change)
        {
            if (change.Impact is null || KeyOf(change.Claim) is not { } key)
            {
                return;
            }

            // The numbers of claims are part of the finding: they have changed.
            var isMixed = Count(key, change.Claim, change.IsAdded ? 1 : -1) > 1;
            _findings.Remove(key, out var before);
            var after = isMixed ? new LiveUnitsFinding(_rule, ScopeOf(_claims.Dataset.Basis, key), _claims.Version, Live) : null;
            if (after is not null)
            {
                _findings.Add(key, after);
            }

            if (before is not null || after is not null)
            {
                change.Record(before, after);
                if (Live.IsReviewed(_rule))
                {
                    Live.Replaced(before?.Value, after?.Value);
                }
            }
        }

        private (int Measure, int Category)? KeyOf(int claim)
        {
            var key = _claims.Dataset.Keys.ScopeKeys[_claims.Dataset.Keys.ScopeOf(claim)];
            return key.Category >= 0 && _claims.Dataset.Claims[claim].Quantity.Figure.IsQuantified ? (key.Measure, key.Category) : null;
        }

        private int Count((int Measure, int Category) key, int claim, int more)
        {
            if (!_counts.TryGetValue(key, out var counts))
            {
                _counts.Add(key, counts = []);
            }

            var dimension = Comparable(_claims.Rows.DimensionOf(claim));
            var count = counts.GetValueOrDefault(dimension) + more;
            if (count == 0)
            {
                counts.Remove(dimension);
            }
            else
            {
                counts[dimension] = count;
            }

            return counts.Count;
        }
    }

    // As it was in one version of a live dataset.
    private sealed class LiveUnitsFinding(MixedUnits rule, Scope scope, int version, LiveState live) : LiveFinding(rule.Descriptor)
    {
        public override EquatableList<Scope> Scopes => [scope];

        public override Finding Value => field ??= Make();

        private Finding Make()
        {
            var (claims, dataset) = (live.Claims, live.Claims.Dataset);
            var ofScopes = claims.ScopesOf(dataset.Measures.KeyOf(scope.Measure), dataset.Categories.KeyOf(scope.Category.Id!.Value));
            var frame = live.Frames.Of(ofScopes.SelectMany(other => claims.ClaimsOf(other, version)), _ => true);
            return LiveState.Run(rule, frame, run => rule.CheckGroups(run, scope.Equals))!.Findings[0];
        }
    }
}
