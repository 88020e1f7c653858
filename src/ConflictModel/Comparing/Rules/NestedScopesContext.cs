namespace ConflictModel;

/// <summary>The context of a <see cref="NestedScopesRule"/>.</summary>
public sealed class NestedScopesContext : RuleContext
{
    internal NestedScopesContext(RuleRun run, int narrower, int wider, Certainty order)
        : base(run)
    {
        Order = order;
        Narrower = run.Frame.Dataset.Keys.Scopes[narrower];
        Wider = run.Frame.Dataset.Keys.Scopes[wider];
        NarrowerClaims = run.Frame.ClaimsOf(narrower);
        WiderClaims = run.Frame.ClaimsOf(wider);
    }

    /// <summary>The scope that is within the other, without a period.</summary>
    public Scope Narrower { get; }

    /// <summary>The scope that the other is within, without a period.</summary>
    public Scope Wider { get; }

    /// <summary>The certainty that one is within the other, ignoring their periods; never <see cref="Certainty.No"/>.</summary>
    public Certainty Order { get; }

    /// <summary>The claims of the narrower scope that are compared.</summary>
    public EquatableList<Claim> NarrowerClaims { get; }

    /// <summary>The claims of the wider scope that are compared.</summary>
    public EquatableList<Claim> WiderClaims { get; }

    private protected override EquatableList<Scope> Scopes => [Narrower, Wider];
}
