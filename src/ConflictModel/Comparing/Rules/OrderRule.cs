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

    /// <summary>In what the pairs differ that the rule finds.</summary>
    internal OrderFamily Family { get; }

    /// <summary>What the pairs come to that the rule finds.</summary>
    internal Verdict Verdict { get; }

    internal sealed override OrderFamily? Searched => Family;

    /// <summary>Whether it also reports violations that a correction explains.</summary>
    internal virtual bool ReportsExplained => false;

    /// <summary>Reports these.</summary>
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
