namespace ConflictModel;

/// <summary>The context of a <see cref="DatasetRule"/>.</summary>
public sealed class DatasetContext : RuleContext
{
    internal DatasetContext(RuleRun run)
        : base(run)
    {
    }

    private protected override EquatableList<Scope> Scopes => [];
}
