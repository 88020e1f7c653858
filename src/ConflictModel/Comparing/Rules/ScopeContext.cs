namespace ConflictModel;

/// <summary>The context of a <see cref="ScopeRule"/>.</summary>
public sealed class ScopeContext : RuleContext
{
    private readonly Late<EquatableList<Claim>> _claims = new();
    private readonly Late<EquatableList<Claim>> _excluded = new();

    internal ScopeContext(RuleRun run, int scope)
        : base(run)
    {
        Key = scope;
        Scope = run.Frame.Dataset.Keys.Scopes[scope];
    }

    /// <summary>The scope, without a period.</summary>
    public Scope Scope { get; }

    /// <summary>The claims of the scope that are compared, each with its own period, in the order of the dataset.</summary>
    public EquatableList<Claim> Claims => _claims.Of(this, static context => context.Run.Frame.ClaimsOf(context.Key));

    /// <summary>
    /// The claims of the scope that are not compared, such as those that deny a figure, in the order of the dataset;
    /// <see cref="RuleContext.ReadingOf"/> says why.
    /// </summary>
    public EquatableList<Claim> ExcludedClaims =>
        _excluded.Of(this, static context => context.Run.Frame.ClaimsOf(context.Key, areCompared: false));

    internal int Key { get; }

    private protected override EquatableList<Scope> Scopes => [Scope];
}
