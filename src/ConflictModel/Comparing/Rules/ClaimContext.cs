namespace ConflictModel;

/// <summary>The context of a <see cref="ClaimRule"/>.</summary>
public sealed class ClaimContext : RuleContext
{
    internal ClaimContext(RuleRun run, int claim)
        : base(run) => Claim = run.Frame.Dataset.Claims[claim];

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    private protected override EquatableList<Scope> Scopes => [Dataset.Completed(Claim.Scope).WithoutPeriod()];
}
