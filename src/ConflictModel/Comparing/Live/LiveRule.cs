namespace ConflictModel;

/// <summary>
/// Follows one rule of a live comparer: knows what the rule finds now, says what a claim that comes or goes affects, and has the rule look
/// at that again.
/// </summary>
internal abstract class LiveRule(ComparisonRule rule, LiveState live)
{
    private readonly FindingBag _findings = new();
    private readonly List<RuleFault> _faults = [];

    public RuleDescriptor Descriptor => Rule.Descriptor;

    public bool IsDeferred => Rule.IsDeferred;

    public virtual IEnumerable<Finding> Findings => _findings.All;

    public virtual IReadOnlyList<RuleFault> Faults => _faults;

    protected ComparisonRule Rule { get; } = rule;

    protected LiveState Live { get; } = live;

    /// <summary>Takes up what the rule found at the start, and where it failed.</summary>
    public virtual void Start(List<Finding> findings, List<RuleFault> faults)
    {
        findings.ForEach(_findings.Add);
        _faults.AddRange(faults);
    }

    /// <summary>A claim has come or gone.</summary>
    public abstract void Change(LiveChange change);

    /// <summary>Has the rule look again at what the claim affects, without the claim and with it.</summary>
    /// <param name="change">The claim.</param>
    /// <param name="surroundings">The claims that what the rule finds there depends on.</param>
    /// <param name="check">Has the rule report, in a run over these claims, what may depend on the claim.</param>
    protected void RunAgain(LiveChange change, LiveSurroundings surroundings, Action<RuleRun> check)
    {
        var (without, with) = (LiveState.Run(Rule, surroundings.Without, check), LiveState.Run(Rule, surroundings.With, check));
        var (before, after) = change.IsAdded ? (without, with) : (with, without);
        Replace(before?.Faults ?? [], after?.Faults ?? []);
        var (gone, come) = (before?.Findings ?? [], after?.Findings ?? []);
        foreach (var (was, now) in _findings.Replace(gone, come))
        {
            change.Record(was, now);
        }

        foreach (var finding in gone)
        {
            Live.Replaced(finding, null);
        }

        foreach (var finding in come)
        {
            Live.Replaced(null, finding);
        }
    }

    /// <summary>
    /// Replaces a finding by one that the rule certainly reports now, with the claim among its witnesses. It is computed when it is read.
    /// </summary>
    /// <param name="change">The claim.</param>
    /// <param name="scope">The scope of the finding.</param>
    /// <param name="key">The key of the finding; the rule reports no other finding with it.</param>
    /// <param name="isMeant">Determines which claims of the scope the finding depends on.</param>
    /// <param name="check">Runs the rule over these claims.</param>
    protected void Put(LiveChange change, int scope, string key, Func<int, bool> isMeant, Action<RuleRun> check)
    {
        var (claims, version) = (Live.Claims, Live.Claims.Version);
        EquatableList<Scope> scopes = [claims.Dataset.Keys.Scopes[scope]];
        var own = claims.Dataset.Keys.ScopeKeys[scope];
        var fingerprint = Finding.FingerprintOf(Descriptor.Id, scopes, key);
        var after = new LiveRunFinding(
            Rule, scopes, fingerprint, () => Live.Frames.Of(claims.ClaimsOf(scope, version).Where(isMeant), other => other == own), check);
        var before = _findings.Put(fingerprint, after);
        change.Record(before, after);
        if (Live.IsReviewed(Rule, scope))
        {
            Live.Replaced(before?.Value, after.Value);
        }
    }

    private void Replace(IReadOnlyList<RuleFault> before, IReadOnlyList<RuleFault> after)
    {
        foreach (var fault in before)
        {
            if (_faults.FindIndex(fault.IsSameAs) is var index and >= 0)
            {
                _faults.RemoveAt(index);
            }
        }

        _faults.AddRange(after);
        if (before.Count + after.Count > 0)
        {
            Live.FaultsChanged();
        }
    }
}
