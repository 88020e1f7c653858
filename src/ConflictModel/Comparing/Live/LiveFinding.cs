namespace ConflictModel;

/// <summary>A finding of a live comparer: known by its rule and place, and made when it is asked for.</summary>
internal abstract class LiveFinding(RuleDescriptor rule)
{
    public RuleDescriptor Rule { get; } = rule;

    public abstract EquatableList<Scope> Scopes { get; }

    public abstract Finding Value { get; }

    /// <summary>A finding that is there already.</summary>
    public static LiveFinding Of(Finding finding) => new Made(finding);

    private sealed class Made(Finding finding) : LiveFinding(finding.Rule)
    {
        public override EquatableList<Scope> Scopes => Value.Scopes;

        public override Finding Value { get; } = finding;
    }
}
