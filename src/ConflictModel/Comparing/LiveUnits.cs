using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>The findings of <see cref="MixedUnits"/>: how many claims of each measure and category have units of each dimension says which there are.</summary>
internal sealed class LiveUnits
{
    private readonly MixedUnits? _rule;
    private readonly LiveClaims _claims;
    private readonly LiveRuns _runs;
    private readonly Dictionary<(int Measure, int Category), Dictionary<EntityId<Dimension>, int>> _counts = [];
    private readonly Dictionary<(int Measure, int Category), LiveFinding> _findings = [];

    public LiveUnits(MixedUnits? rule, LiveClaims claims, LiveRuns runs)
    {
        _rule = rule;
        _claims = claims;
        _runs = runs;
        for (var claim = 0; rule is not null && claim < claims.Dataset.Claims.Count; claim++)
        {
            if (claims.Rows.IsCompared(claim) && KeyOf(claim) is { } key)
            {
                Count(key, claim, 1);
            }
        }
    }

    public IEnumerable<LiveFinding> All => _findings.Values;

    /// <summary>Takes up a finding that is there from the start.</summary>
    public void Start(UnitsReason reason, Finding finding) =>
        _findings.Add((_claims.Dataset.Measures.KeyOf(reason.Measure), _claims.Dataset.Categories.KeyOf(reason.Category)), LiveFinding.Of(finding));

    /// <summary>What a compared claim changes that comes or goes; null where that is nothing.</summary>
    public (LiveFinding? Before, LiveFinding? After)? Change(int claim, bool isAdded)
    {
        if (_rule is null || KeyOf(claim) is not { } key)
        {
            return null;
        }

        // The numbers of claims are part of the finding: they have changed.
        var isMixed = Count(key, claim, isAdded ? 1 : -1) > 1;
        _findings.Remove(key, out var before);
        if (isMixed)
        {
            _findings.Add(key, new LiveUnitsFinding(_rule, key.Measure, key.Category, _claims.Version, _runs));
        }

        return before is null && !isMixed ? null : (before, _findings.GetValueOrDefault(key));
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

        var dimension = MixedUnits.Comparable(_claims.Rows.DimensionOf(claim));
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
