using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One rule in one run: gathers what it reports, and what it throws.</summary>
internal sealed class RuleRun(ComparisonFrame frame, ComparisonRule rule, RunControl control)
{
    // What a thread takes at a time.
    private const int ClaimsAtATime = 8192;
    private const int ScopesAtATime = 1024;

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
                Each(Frame.Dataset.Claims.Count, ClaimsAtATime, (run, claim) =>
                {
                    if (Frame.IsOwn(Frame.Dataset.Keys.ScopeOf(claim)) && claimRule.MayFind(Frame, claim))
                    {
                        run.Check(claimRule, claim);
                    }
                });
                break;
            case ScopeRule scopeRule:
                Each(Frame.Dataset.Keys.Scopes.Length, ScopesAtATime, (run, scope) =>
                {
                    if (Frame.IsOwn(scope) && scopeRule.MayFind(Frame, scope))
                    {
                        run.Check(scopeRule, scope);
                    }
                });
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

    private void Check(ClaimRule claimRule, int claim)
    {
        var context = new ClaimContext(this, claim);
        Guarded(() => claimRule.Check(context), [context.Claim.Scope.WithoutPeriod()]);
    }

    private void Check(ScopeRule scopeRule, int scope)
    {
        var context = new ScopeContext(this, scope);
        Guarded(() => scopeRule.Check(context), [context.Scope]);
    }

    // All cores call the rule, and what it reports is put in order.
    private void Each(int count, int atATime, Action<RuleRun, int> check)
    {
        if (count <= atATime)
        {
            Stretch(this, 0, count);
            return;
        }

        var parts = new RuleRun[(count + atATime - 1) / atATime];
        Parallel.For(0, parts.Length, control.Parallel, part =>
        {
            parts[part] = new(Frame, rule, control);
            Stretch(parts[part], part * atATime, Math.Min(count, (part + 1) * atATime));
        });
        foreach (var part in parts)
        {
            _findings.AddRange(part._findings);
            _faults.AddRange(part._faults);
        }

        void Stretch(RuleRun run, int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                check(run, i);
            }
        }
    }

    private void Guarded(Action check, EquatableList<Scope> scopes)
    {
        CancellationToken.ThrowIfCancellationRequested();
        try
        {
            check();
        }
        catch (OperationCanceledException) when (CancellationToken.IsCancellationRequested)
        {
            // Whatever was waited for: it is this run that was stopped.
            throw new OperationCanceledException(CancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            _faults.Add(new(Rule, scopes, exception));
        }
    }
}
