using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>The results that all rules of a run share.</summary>
/// <param name="Violations">The violations of the order, by family and verdict; only of the families that some rule reports.</param>
/// <param name="Nested">Every scope and each other one that it is certainly or possibly within, by key; empty if no rule looks at
/// them.</param>
internal sealed record RuleMaterial(
    ILookup<(OrderFamily Family, Verdict Verdict), Violations> Violations,
    IReadOnlyList<(int Narrower, int Wider, Certainty Order)> Nested)
{
    /// <summary>Empty, for rules that need none.</summary>
    public static RuleMaterial None { get; } = new(
        Array.Empty<Violations>().ToLookup(violations => (violations.Family, violations.Verdict)), []);

    /// <summary>Searches a dataset for what some rules need.</summary>
    public static RuleMaterial Of(ComparisonFrame frame, List<ComparisonRule> rules, RunControl control)
    {
        var within = rules.Exists(rule => rule.Searched is { } family && OrderFamilies.IsWithinScope(family));
        var between = rules.Exists(rule => rule.Searched is { } family && !OrderFamilies.IsWithinScope(family));
        var violations = OrderPass.Run(frame.Rows, within, between, control, own: frame.Own);
        return new(
            violations.ToLookup(violation => (violation.Family, violation.Verdict)),
            rules.Exists(rule => rule.NeedsNestedScopes) ? NestedScopes(frame, control.CancellationToken) : []);
    }

    private static List<(int Narrower, int Wider, Certainty Order)> NestedScopes(ComparisonFrame frame, CancellationToken cancellationToken)
    {
        var index = new ScopeIndex(frame.Rows);
        var nested = new List<(int, int, Certainty)>();
        var wider = new List<(int Scope, Certainty Order)>();
        for (var scope = 0; scope < frame.Dataset.Keys.Scopes.Length; scope++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!frame.IsOwn(scope))
            {
                continue;
            }

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
