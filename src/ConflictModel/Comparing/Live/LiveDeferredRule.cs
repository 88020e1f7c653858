namespace ConflictModel;

/// <summary>
/// Follows a rule whose findings may depend on every claim: it is run over the whole dataset, once for each state that is read.
/// </summary>
internal sealed class LiveDeferredRule(ComparisonRule rule, LiveState live) : LiveRule(rule, live)
{
    private ComparisonResult? _result;

    public override IEnumerable<Finding> Findings => Result.Findings;

    public override IReadOnlyList<RuleFault> Faults => Result.Faults;

    private ComparisonResult Result => _result ??= Live.RunOverAll(Rule);

    public override void Start(List<Finding> findings, List<RuleFault> faults)
    {
    }

    public override void Change(LiveChange change) => _result = null;
}
