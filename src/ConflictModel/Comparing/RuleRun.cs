using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One rule in one run: gathers what it reports, and what it throws.</summary>
internal sealed class RuleRun(ComparisonFrame frame, ComparisonRule rule, CancellationToken cancellationToken)
{
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFault> _faults = [];

    public ComparisonFrame Frame { get; } = frame;

    public RuleDescriptor Rule => rule.Descriptor;

    public Severity Severity { get; } = frame.Options.Rules.SeverityOf(rule.Descriptor.Id);

    public CancellationToken CancellationToken { get; } = cancellationToken;

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
                    var context = new ClaimContext(this, i);
                    Guarded(() => claimRule.Check(context), [context.Claim.Scope.WithoutPeriod()]);
                }

                break;
            case ScopeRule scopeRule:
                for (var i = 0; i < Frame.Dataset.Keys.Scopes.Length; i++)
                {
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
    }

    /// <summary>Reports the violations of one family and verdict between two scopes as one finding, if there are any.</summary>
    public void ReportViolations(int narrower, int wider, Certainty order, OrderFamily family, Verdict verdict)
    {
        var scan = new OrderScan(Frame.Rows, narrower, wider, order);
        var opponents = new SortedDictionary<int, (int Narrower, int Wider, decimal Gap)>(ClaimIdComparer());
        foreach (var (a, b, pairFamily, pairVerdict) in scan.Violations())
        {
            if (pairFamily == family && pairVerdict == verdict)
            {
                Strengthen(opponents, a, a, b, verdict);
                Strengthen(opponents, b, a, b, verdict);
            }
        }

        if (opponents.Count == 0)
        {
            return;
        }

        var witnesses = opponents.Select(entry => Witness(entry.Key, entry.Value.Narrower, entry.Value.Wider, verdict)).ToEquatableList();
        var worst = opponents.Values.MaxBy(pair => pair.Gap);
        var scopes = narrower == wider
            ? EquatableList.Create(Frame.Dataset.Keys.Scopes[narrower])
            : EquatableList.Create(Frame.Dataset.Keys.Scopes[narrower], Frame.Dataset.Keys.Scopes[wider]);
        Report(new Finding(
            Rule,
            Severity,
            scopes,
            witnesses,
            Frame.Pairs.BoundsOf(worst.Narrower, worst.Wider, verdict),
            Frame,
            family == OrderFamily.SameScope ? CampsOf(narrower, opponents.Keys, verdict) : [],
            () => scan.Violations().Where(pair => pair.Family == family && pair.Verdict == verdict).Select(pair => Frame.Pairs.Violation(pair.Narrower, pair.Wider, verdict))));
    }

    private void Strengthen(SortedDictionary<int, (int Narrower, int Wider, decimal Gap)> opponents, int claim, int narrower, int wider, Verdict verdict)
    {
        var (a, b) = (Frame.Rows.Estimates[narrower], Frame.Rows.Estimates[wider]);
        var gap = verdict == Verdict.Contradiction ? a.Possible.Low - b.Possible.High : a.Plausible.Low - b.Plausible.High;
        var opponent = claim == narrower ? wider : narrower;
        if (!opponents.TryGetValue(claim, out var known) || gap > known.Gap
            || (gap == known.Gap && Frame.Dataset.Claims[opponent].Id < Frame.Dataset.Claims[claim == known.Narrower ? known.Wider : known.Narrower].Id))
        {
            opponents[claim] = (narrower, wider, gap);
        }
    }

    private Witness Witness(int claim, int narrower, int wider, Verdict verdict) => new()
    {
        Claim = Frame.Dataset.Claims[claim],
        Opponent = Frame.Dataset.Claims[claim == narrower ? wider : narrower],
        Reason = Frame.Pairs.BoundsOf(narrower, wider, verdict),
    };

    // Camps stand against each other at one time: the claims of the scope with the period of some witness, where they fall apart.
    private EquatableList<Camp> CampsOf(int scope, IEnumerable<int> witnesses, Verdict verdict)
    {
        var rows = Frame.Rows;
        var moments = witnesses.Select(claim => rows.Times.Times[claim].Key).Where(key => key >= 0).Distinct().ToHashSet();
        var camps = new List<Camp>();
        var groups = Frame.Dataset.Keys.ClaimsOf(scope).ToArray()
            .Where(claim => rows.IsCompared(claim) && moments.Contains(rows.Times.Times[claim].Key))
            .GroupBy(claim => rows.Times.Times[claim].Key)
            .OrderBy(group => rows.Times.Times[group.First()].Days.Hull.First)
            .ThenBy(group => rows.Times.Periods[group.First()]?.ToString(), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var claims = group.OrderBy(claim => Frame.Dataset.Claims[claim].Id).ToList();
            var found = Camps.Of(claims, claim => verdict == Verdict.Contradiction ? rows.Estimates[claim].Possible : rows.Estimates[claim].Plausible);
            if (found.Count > 1)
            {
                camps.AddRange(found.Select(camp => new Camp
                {
                    Claims = camp.Claims.Select(claim => Frame.Dataset.Claims[claim]).OrderBy(claim => claim.Id).ToEquatableList(),
                    CommonRange = camp.Common,
                    IndependentOrigins = rows.Origins.CountIndependent(camp.Claims.ToArray()),
                    Period = rows.Times.Periods[camp.Claims[0]],
                }));
            }
        }

        return camps.ToEquatableList();
    }

    private Comparer<int> ClaimIdComparer() => Comparer<int>.Create((a, b) => Frame.Dataset.Claims[a].Id.CompareTo(Frame.Dataset.Claims[b].Id));

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
