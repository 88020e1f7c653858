using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>What a <see cref="ScopeRule"/> sees.</summary>
public sealed class ScopeContext : RuleContext
{
    private readonly int _scope;

    internal ScopeContext(RuleRun run, int scope)
        : base(run)
    {
        _scope = scope;
        Scope = run.Frame.Dataset.Keys.Scopes[scope];
        Claims = run.Frame.ComparedClaimsOf(scope);
    }

    /// <summary>The scope, without a period.</summary>
    public Scope Scope { get; }

    /// <summary>The claims of the scope that are compared, each with its own period, in the order of the dataset.</summary>
    public EquatableList<Claim> Claims { get; }

    internal int Key => _scope;

    private protected override EquatableList<Scope> Scopes => [Scope];

    internal void ReportViolations(OrderFamily family, Verdict verdict) => Run.ReportViolations(_scope, _scope, Certainty.Certain, family, verdict);
}
