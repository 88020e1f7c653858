using System.Runtime.CompilerServices;
using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>
/// Compares the claims of a dataset: which figures cannot both be true, which strain against each other, and why.
/// </summary>
/// <remarks>Immutable; safe for use by many threads. The same dataset and options give the same result, whatever the order of the claims.</remarks>
public sealed class ClaimComparer
{
    // A dataset's rows are made once for each comparer, and go with the dataset.
    private readonly ConditionalWeakTable<ConflictDataset, ComparisonFrame> _frames = [];

    /// <summary>Makes a comparer.</summary>
    /// <param name="options">The policies and rules; <see cref="ComparisonOptions.Default"/> unless given.</param>
    public ClaimComparer(ComparisonOptions? options = null) => Options = options ?? ComparisonOptions.Default;

    /// <summary>The policies and rules.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>Compares the claims of a dataset by every rule.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Findings, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public ComparisonResult Compare(ConflictDataset dataset, CancellationToken cancellationToken = default)
    {
        var frame = FrameOf(dataset);
        var orderRules = Options.Rules.OfType<OrderRule>().ToList();
        var violations = OrderPass.Run(
            frame.Rows,
            withinScopes: orderRules.Exists(rule => OrderFamilies.IsWithinScope(rule.Family)),
            betweenScopes: orderRules.Exists(rule => !OrderFamilies.IsWithinScope(rule.Family)),
            cancellationToken);
        var found = violations.ToLookup(violation => (violation.Family, violation.Verdict));
        var nested = Options.Rules.Any(rule => rule is NestedScopesRule) ? NestedScopes(frame, cancellationToken) : [];
        var runs = new List<RuleRun>(Options.Rules.Count);
        foreach (var rule in Options.Rules)
        {
            var run = new RuleRun(frame, rule, cancellationToken);
            if (rule is OrderRule orderRule)
            {
                foreach (var violation in found[(orderRule.Family, orderRule.Verdict)])
                {
                    run.Report(new Finding(rule.Descriptor, run.Severity, violation, frame));
                }

                if (rule is FallingFigure)
                {
                    ExplainedFalls.Report(run);
                }
            }
            else
            {
                run.Run(nested);
            }

            runs.Add(run);
        }

        return new(frame, runs);
    }

    /// <summary>Says what two claims of a dataset are to each other, and why; also where there is no conflict.</summary>
    /// <param name="first">One claim.</param>
    /// <param name="second">The other claim.</param>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The relation, lineage, agreement and reason.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's, or the two are the same.</exception>
    public PairComparison Compare(Claim first, Claim second, ConflictDataset dataset) => FrameOf(dataset).Compare(Guard.NotNull(first), Guard.NotNull(second));

    internal ComparisonFrame FrameOf(ConflictDataset dataset) => _frames.GetValue(Guard.NotNull(dataset), key => new(key, Options));

    private static List<(int Narrower, int Wider, Certainty Order)> NestedScopes(ComparisonFrame frame, CancellationToken cancellationToken)
    {
        var index = new ScopeIndex(frame.Rows);
        var nested = new List<(int, int, Certainty)>();
        var wider = new List<(int Scope, Certainty Order)>();
        for (var scope = 0; scope < frame.Dataset.Keys.Scopes.Length; scope++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            wider.Clear();
            index.FindWider(scope, onlyViolable: false, wider);
            foreach (var (other, order) in wider)
            {
                nested.Add((scope, other, order));
            }
        }

        return nested;
    }
}
