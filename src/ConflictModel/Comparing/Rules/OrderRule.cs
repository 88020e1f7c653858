using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>A built-in rule on the order of scopes: the engine searches all of them at once, much faster than scope by scope.</summary>
/// <remarks>
/// Only the library has such rules; a custom rule derives from <see cref="ScopeRule"/> or <see cref="NestedScopesRule"/>.
/// </remarks>
public abstract class OrderRule : ComparisonRule
{
    private protected OrderRule(string id)
        : this(OrderRuleTable.Of(id))
    {
    }

    private OrderRule(OrderRuleTable.Row row)
        : base(row.Descriptor)
    {
        Family = row.Family;
        Verdict = row.Verdict;
    }

    /// <summary>The family of pairs that the rule reports.</summary>
    internal OrderFamily Family { get; }

    /// <summary>The verdict of the pairs that the rule reports.</summary>
    internal Verdict Verdict { get; }

    internal sealed override OrderFamily? Searched => Family;

    /// <summary>Gets whether it also reports violations that a correction explains.</summary>
    internal virtual bool ReportsExplained => false;

    /// <summary>Reports the explained violations.</summary>
    internal virtual void ReportExplained(RuleRun run)
    {
    }

    internal sealed override void Run(RuleRun run, RuleMaterial material)
    {
        foreach (var violations in material.Violations[(Family, Verdict)])
        {
            run.Report(new Finding(Descriptor, run.Severity, violations, run.Frame));
        }

        ReportExplained(run);
    }

    internal sealed override LiveRule Follow(LiveState live) => new LiveOrderRule(this, live);
}
