using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One rule in one run: collects its findings and exceptions.</summary>
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

    /// <summary>Runs the rule over the dataset.</summary>
    public void Run(RuleMaterial material)
    {
        rule.Run(this, material);
        if (rule.Searched is null)
        {
            control.Advance(Frame.Dataset.Claims.Count);
        }
    }

    /// <summary>Runs the rule over the findings of the others.</summary>
    public void Review(AcknowledgementMatches matches, Func<string, bool> isComplete) => rule.Review(this, matches, isComplete);

    /// <summary>Calls a rule at each of many items, on all cores where there are enough; what it reports is put in order.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="atATime">The batch size of a thread.</param>
    /// <param name="check">Looks at one, in the run that it gets.</param>
    public void Each(int count, int atATime, Action<RuleRun, int> check)
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

    /// <summary>Calls the rule; an exception becomes a fault.</summary>
    public void Guarded(Action check, EquatableList<Scope> scopes)
    {
        CancellationToken.ThrowIfCancellationRequested();
        try
        {
            check();
        }
        catch (OperationCanceledException) when (CancellationToken.IsCancellationRequested)
        {
            // Whatever was awaited, it is this run that was cancelled.
            throw new OperationCanceledException(CancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            _faults.Add(new(Rule, scopes, exception));
        }
    }
}
