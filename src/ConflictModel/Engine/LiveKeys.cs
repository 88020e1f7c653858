namespace ConflictModel.Engine;

/// <summary>The keys of claims that are added to a dataset, and of their scopes, after those of the dataset.</summary>
internal sealed class LiveKeys : KeyColumns
{
    private readonly EntityTables _tables;
    private readonly KeyFinder _finder;
    private readonly Appended<ClaimKeys> _ofClaim = new();
    private readonly Appended<Scope> _scopes = new();
    private readonly Appended<ScopeKey> _scopeKeys = new();
    private readonly Appended<ScopeTraits> _traits = new();

    public LiveKeys(ConflictDataset basis)
        : base(basis.Keys)
    {
        var keys = basis.Keys;
        _tables = basis.Tables;
        _finder = new(_tables) { Periods = new(keys.Periods), Attributions = new(keys.Attributions) };
        Scopes = new(keys.Scopes, _scopes);
        OfClaim = OfClaim.With(_ofClaim);
        OfScope = OfScope.With(_scopeKeys);
        TraitsOfScope = TraitsOfScope.With(_traits);
    }

    /// <summary>The scopes without their periods.</summary>
    public Overlay<Scope> Scopes { get; }

    public Overlay<ScopeKey> ScopeKeys => OfScope;

    /// <summary>The key of a scope of the dataset's entities, whether or not a claim is about it.</summary>
    public ScopeKey KeyOf(Scope scope) => EventPlaces.Fill(_finder.KeyOf(scope));

    /// <summary>What a claim refers to; new periods and attributions get the next keys.</summary>
    public ClaimKeys Find(Claim claim, int scope) => _finder.KeysOf(claim, scope);

    /// <summary>Appends the keys of the next claim.</summary>
    public void Append(in ClaimKeys keys) => _ofClaim.Add(keys);

    /// <summary>Appends a scope, and gives its key.</summary>
    public int AppendScope(in ScopeKey key)
    {
        _scopes.Add(_finder.ScopeOf(key));
        _scopeKeys.Add(key);
        _traits.Add(new(_tables.Measures[key.Measure], key.Mode));
        return OfScope.Count - 1;
    }
}
