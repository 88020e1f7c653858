using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// What a live comparer knows: the claims, and for each rule what follows it. A claim that comes or goes is shown to each rule, which says
/// what that affects.
/// </summary>
internal sealed class LiveState
{
    private static readonly RunControl Control = new(threads: 1);

    private readonly ClaimComparer _comparer;
    private readonly ComparisonFrame _basis;
    private readonly EquatableList<LiveRule> _rules;
    private readonly EquatableList<ILiveReviewer> _reviewers;
    private readonly Dictionary<Type, LiveIndex> _indexes = [];
    private readonly HashSet<EntityId<Claim>> _acknowledged;
    private readonly bool _searchesBetween;
    private ConflictDataset? _dataset;
    private EquatableList<Finding>? _findings;

    public LiveState(ClaimComparer comparer, ComparisonFrame basis, ComparisonResult result)
    {
        _comparer = comparer;
        _basis = basis;
        _dataset = basis.Dataset;
        _acknowledged = [.. basis.Dataset.Acknowledgements.SelectMany(acknowledgement => acknowledgement.Claims)];
        _searchesBetween = basis.Options.Rules.Any(rule => rule.Searched is { } family && !OrderFamilies.IsWithinScope(family));
        Claims = new(basis.Rows);
        Frames = new(basis, Claims);
        _rules = basis.Options.Rules.Select(rule => rule.Follow(this)).ToEquatableList();
        _reviewers = _rules.OfType<ILiveReviewer>().ToEquatableList();
        var (findings, faults) = (result.Findings.ToLookup(finding => finding.Rule.Id), result.Faults.ToLookup(fault => fault.Rule.Id));
        foreach (var rule in _rules)
        {
            rule.Start([.. findings[rule.Descriptor.Id]], [.. faults[rule.Descriptor.Id]]);
        }

        foreach (var reviewer in _reviewers.AsSpan())
        {
            reviewer.StartReview(result.Findings);
        }
    }

    public ComparisonOptions Options => _basis.Options;

    public ComparisonFrame Basis => _basis;

    public LiveClaims Claims { get; }

    public LiveFrames Frames { get; }

    public ConflictDataset Dataset =>
        _dataset ??= _basis.Dataset.With(Claims.All().Select(claim => Claims.Dataset.Claims[claim]).ToEquatableList());

    public EquatableList<Finding> Findings => _findings ??= FindingOrder.Sorted(_rules.SelectMany(rule => rule.Findings));

    public EquatableList<RuleFault> Faults => RuleFault.Sorted(_rules.SelectMany(rule => rule.Faults));

    /// <summary>Has a rule report in a frame; null where there is none.</summary>
    public static RuleRun? Run(ComparisonRule rule, ComparisonFrame? frame, Action<RuleRun> check)
    {
        if (frame is null)
        {
            return null;
        }

        var run = new RuleRun(frame, rule, Control);
        check(run);
        return run;
    }

    public IReadOnlyList<FindingChange> Add(Claim claim)
    {
        var scope = Claims.Dataset.Keys.KeyOf(claim.Scope);
        if (ClaimFit.Problem(Claims.Dataset, claim) is { } problem)
        {
            throw new ArgumentException($"The claim '{claim.Id}' cannot be added. {problem}", nameof(claim));
        }

        var key = Claims.Add(claim, scope);
        foreach (var index in _indexes.Values)
        {
            index.Add(key);
        }

        return Changed(new(this, key, ImpactOf(key), isAdded: true));
    }

    public IReadOnlyList<FindingChange> Withdraw(EntityId<Claim> id)
    {
        _ = Claims.Dataset.Claims[id];
        if (Claims.IsCorrected(id) || _acknowledged.Contains(id))
        {
            var reason = Claims.IsCorrected(id) ? "another claim corrects it" : "an acknowledgement lists it";
            throw new InvalidOperationException($"The claim '{id}' cannot be withdrawn, since {reason}.");
        }

        var key = Claims.Dataset.Claims.KeyOf(id);
        var impact = ImpactOf(key);
        Claims.Withdraw(key);
        return Changed(new(this, key, impact, isAdded: false));
    }

    /// <summary>What follows a rule; null where the rule is not one of the options.</summary>
    public LiveRule? Find(string ruleId) => _rules.FirstOrDefault(rule => rule.Descriptor.Id == ruleId);

    /// <summary>The findings of one rule over the whole dataset as it is now.</summary>
    public ComparisonResult RunOverAll(ComparisonRule rule) => _comparer.Compare(Dataset, [rule]);

    /// <summary>An index that rules share; made where it is asked for first.</summary>
    public T Index<T>(Func<LiveState, T> make)
        where T : LiveIndex
    {
        if (!_indexes.TryGetValue(typeof(T), out var index))
        {
            _indexes.Add(typeof(T), index = make(this));
        }

        return (T)index;
    }

    /// <summary>Whether some rule looks at the findings of another.</summary>
    public bool IsReviewed(ComparisonRule rule)
    {
        foreach (var reviewer in _reviewers.AsSpan())
        {
            if (reviewer.LooksAt(rule.Descriptor.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some rule looks at the findings of another about a scope.</summary>
    public bool IsReviewed(ComparisonRule rule, int scope)
    {
        foreach (var reviewer in _reviewers.AsSpan())
        {
            if (reviewer.LooksAt(rule.Descriptor.Id, scope))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Shows to those who look at findings that one is there now, and another no more.</summary>
    public void Replaced(Finding? before, Finding? after)
    {
        foreach (var reviewer in _reviewers.AsSpan())
        {
            reviewer.Replaced(before, after);
        }
    }

    public void FaultsChanged()
    {
        foreach (var reviewer in _reviewers.AsSpan())
        {
            reviewer.FaultsChanged();
        }
    }

    // While the claim is there. Claims that are not compared are nothing to the others' figures.
    private ClaimImpact? ImpactOf(int claim)
    {
        if (!Claims.Rows.IsCompared(claim))
        {
            return null;
        }

        var impact = new ClaimImpact(Claims, claim);
        if (_searchesBetween)
        {
            impact.LookBetween();
        }

        return impact;
    }

    private IReadOnlyList<FindingChange> Changed(LiveChange change)
    {
        (_dataset, _findings) = (null, null);
        foreach (var rule in _rules.AsSpan())
        {
            rule.Change(change);
        }

        foreach (var reviewer in _reviewers.AsSpan())
        {
            reviewer.Settle(change);
        }

        return change.Changes;
    }
}
