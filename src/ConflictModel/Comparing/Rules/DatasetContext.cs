namespace ConflictModel;

/// <summary>What a <see cref="DatasetRule"/> sees.</summary>
public sealed class DatasetContext : RuleContext
{
    internal DatasetContext(RuleRun run)
        : base(run)
    {
    }

    private protected override EquatableList<Scope> Scopes => [];
}
