namespace ConflictModel;

/// <summary>Asks the rules for every figure of a dataset.</summary>
internal sealed class ReconciliationRun
{
    // The batch size of a thread, in scopes.
    private const int Chunk = 256;

    private readonly ReconciliationFrame _frame;
    private readonly HashSet<int>? _leftOut;
    private readonly List<RuleFault> _faults = [];
    private readonly List<(string Id, ReconciliationRule? Rule)> _rules = [];
    private readonly CancellationToken _cancellationToken;
    private readonly Func<ReconciliationStep, string> _askAgain;

    private ReconciliationRun(ReconciliationFrame frame, HashSet<int>? leftOut, CancellationToken cancellationToken)
    {
        _frame = frame;
        _leftOut = leftOut;
        _cancellationToken = cancellationToken;
        _askAgain = AskAgain;
        foreach (var rule in frame.Options.Rules)
        {
            _rules.Add((rule.Descriptor.Id, Learned(rule)));
        }
    }

    /// <summary>Reconciles a dataset, some of its claims left out.</summary>
    public static ReconciliationResult Of(ReconciliationFrame frame, HashSet<int>? leftOut, CancellationToken cancellationToken)
    {
        var run = new ReconciliationRun(frame, leftOut, cancellationToken);
        var scopes = frame.Dataset.Keys.ScopesByText();
        var chunks = new Part[(scopes.Length + Chunk - 1) / Chunk];
        Parallel.For(
            0, chunks.Length, new() { CancellationToken = cancellationToken }, () => new EvidenceMaker(frame, leftOut), (chunk, _, maker) =>
        {
            var part = new Part();
            foreach (var scope in scopes.AsSpan((chunk * Chunk)..Math.Min(scopes.Length, (chunk + 1) * Chunk)))
            {
                foreach (var group in maker.GroupsOf(scope))
                {
                    part.Figures.Add(run.Figure(maker.EvidenceOf(group), part.Faults));
                    part.Groups.Add(group);
                }
            }

            chunks[chunk] = part;
            return maker;
        }, _ => { });
        return new(
            frame,
            leftOut,
            new([.. chunks.SelectMany(part => part.Figures)]),
            [.. chunks.SelectMany(part => part.Groups)],
            run._faults.Concat(chunks.SelectMany(part => part.Faults)).ToEquatableList());
    }

    /// <summary>The figures of some groups alone, by rules that have learned from what is not left out.</summary>
    public static List<ReconciledFigure> Of(ReconciliationFrame frame, HashSet<int> leftOut, int scope)
    {
        var run = new ReconciliationRun(frame, leftOut, CancellationToken.None);
        var maker = new EvidenceMaker(frame, leftOut);
        return [.. maker.GroupsOf(scope).Select(group => run.Figure(maker.EvidenceOf(group), []))];
    }

    private ReconciliationRule? Learned(ReconciliationRule rule)
    {
        try
        {
            return rule.LearnFrom(Everything()) ?? throw new InvalidOperationException("LearnFrom returned null; it must return a rule.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellationToken.IsCancellationRequested)
        {
            _faults.Add(new(rule.Descriptor, [], exception));
            return null;
        }
    }

    private IEnumerable<ScopeEvidence> Everything()
    {
        var maker = new EvidenceMaker(_frame, _leftOut);
        foreach (var scope in _frame.Dataset.Keys.ScopesByText())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (var group in maker.GroupsOf(scope))
            {
                yield return maker.EvidenceOf(group);
            }
        }
    }

    private ReconciledFigure Figure(ScopeEvidence evidence, List<RuleFault> faults)
    {
        var passed = EquatableList<ReconciliationStep>.Empty;
        foreach (var (id, rule) in _rules)
        {
            if (rule is null)
            {
                continue;
            }

            var (step, ruling) = Ask(rule, evidence, faults);
            if (ruling is { Outcome: RulingOutcome.Decided or RulingOutcome.Deferred })
            {
                return FigureMaker.Make(evidence, ruling, id, passed.Add(step));
            }

            passed = passed.Add(step);
        }

        return FigureMaker.Make(evidence, null, null, passed);
    }

    private (ReconciliationStep Step, Ruling? Ruling) Ask(ReconciliationRule rule, ScopeEvidence evidence, List<RuleFault> faults)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var ruling = rule.Reconcile(evidence)
                ?? throw new InvalidOperationException("Reconcile returned null; it must return a ruling.");
            return (
                ruling.HasReason
                    ? new(rule.Descriptor.Id, ruling.Outcome, ruling.Reason)
                    : new(rule.Descriptor.Id, ruling.Outcome, evidence.Group, _askAgain),
                ruling);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellationToken.IsCancellationRequested)
        {
            faults.Add(new(rule.Descriptor, [evidence.Scope], exception));
            return (
                new(rule.Descriptor.Id, RulingOutcome.Failed, $"The rule failed: {exception.GetType().Name}: {exception.Message}"), null);
        }
    }

    // A large dataset has a million reasons, of which few are read, and what they are built from is far larger than they are: so a built-in
    // rule, which answers alike, is asked again.
    private string AskAgain(ReconciliationStep step)
    {
        var rule = _rules.Find(known => known.Id == step.Rule).Rule!;
        return rule.Reconcile(new EvidenceMaker(_frame, _leftOut).EvidenceOf(step.Group!)).Reason;
    }

    private sealed class Part
    {
        public List<ReconciledFigure> Figures { get; } = [];

        public List<EvidenceGroup> Groups { get; } = [];

        public List<RuleFault> Faults { get; } = [];
    }
}
