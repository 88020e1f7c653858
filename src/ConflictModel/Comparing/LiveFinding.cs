namespace ConflictModel;

/// <summary>A finding of a live comparer: known by its rule and scopes, and made when it is asked for.</summary>
internal sealed class LiveFinding
{
    private Func<Finding>? _make;

    public LiveFinding(RuleDescriptor rule, EquatableList<Scope> scopes, Func<Finding> make)
    {
        Rule = rule;
        Scopes = scopes;
        _make = make;
    }

    public LiveFinding(Finding finding)
    {
        Rule = finding.Rule;
        Scopes = finding.Scopes;
        Value = finding;
    }

    public RuleDescriptor Rule { get; }

    public EquatableList<Scope> Scopes { get; }

    public Finding Value
    {
        get
        {
            if (field is null)
            {
                (field, _make) = (_make!(), null);
            }

            return field;
        }

        private init;
    }
}
