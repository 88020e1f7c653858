using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One rule in one run: gathers what it reports, and what it throws.</summary>
internal sealed class RuleRun(ComparisonFrame frame, ComparisonRule rule, RunControl control)
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFault> _faults = [];

    public ComparisonFrame Frame { get; } = frame;

    public RuleDescriptor Rule => rule.Descriptor;

    public Severity Severity { get; } = frame.Options.Rules.SeverityOf(rule.Descriptor.Id);

    public CancellationToken CancellationToken { get; } = control.CancellationToken;

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<RuleFault> Faults => _faults;

    public void Report(Finding finding) => _findings.Add(finding);

    /// <summary>Calls the rule at everything that its kind looks at.</summary>
    public void Run(IReadOnlyList<(int Narrower, int Wider, Certainty Order)> nested)
    {
        switch (rule)
        {
            case ClaimRule claimRule:
                for (var i = 0; i < Frame.Dataset.Claims.Count; i++)
                {
                    if (!Frame.IsOwn(Frame.Dataset.Keys.ScopeOf(i)) || !claimRule.MayFind(Frame, i))
                    {
                        continue;
                    }

                    var context = new ClaimContext(this, i);
                    Guarded(() => claimRule.Check(context), [context.Claim.Scope.WithoutPeriod()]);
                }

                break;
            case ScopeRule scopeRule:
                for (var i = 0; i < Frame.Dataset.Keys.Scopes.Length; i++)
                {
                    if (!Frame.IsOwn(i) || !scopeRule.MayFind(Frame, i))
                    {
                        continue;
                    }

                    var context = new ScopeContext(this, i);
                    Guarded(() => scopeRule.Check(context), [context.Scope]);
                }

                break;
            case NestedScopesRule nestedRule:
                foreach (var (narrower, wider, order) in nested)
                {
                    var context = new NestedScopesContext(this, narrower, wider, order);
                    Guarded(() => nestedRule.Check(context), [context.Narrower, context.Wider]);
                }

                break;
            case DatasetRule datasetRule:
                Guarded(() => datasetRule.Check(new DatasetContext(this)), []);
                break;
        }

        control.Advance(Frame.Dataset.Claims.Count);
    }

    private void Guarded(Action check, EquatableList<Scope> scopes)
    {
        CancellationToken.ThrowIfCancellationRequested();
        try
        {
            check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            _faults.Add(new(Rule, scopes, exception));
        }
    }
}
