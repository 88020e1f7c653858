namespace ConflictModel;

/// <content>Copies that grow, for the library's own use. <see cref="ClaimsOf"/> and <see cref="ScopeTexts"/> stay those of the dataset that was copied.</content>
internal sealed partial class DatasetKeys
{
    private int _scopeCount;
    private KeyFinder? _finder;

    public DatasetKeys Growing(EntityTables tables)
    {
        // Of the scopes that are there now.
        _ = ScopeTexts;
        var copy = (DatasetKeys)MemberwiseClone();
        copy._scopeCount = Scopes.Length;
        copy._finder = new(tables) { Periods = new(Periods), Attributions = new(Attributions) };
        return copy;
    }

    /// <summary>Adds a claim of a scope that is there.</summary>
    public void Append(int key, Claim claim, int scope)
    {
        var keys = _finder!.KeysOf(claim, scope);
        _ofClaim = _ofClaim.EnsureCapacity(key + 1);
        _ofClaim[key] = keys;
        if (keys.Period >= 0)
        {
            Periods = Periods.EnsureCapacity(keys.Period + 1);
            Periods[keys.Period] ??= claim.Scope.Period!;
        }

        if (keys.Attribution >= 0)
        {
            Attributions = Attributions.EnsureCapacity(keys.Attribution + 1);
            Attributions[keys.Attribution] ??= claim.Attribution;
        }
    }

    /// <summary>Adds a scope, and gives its key.</summary>
    public int AppendScope(in ScopeKey key, Scope scope)
    {
        Scopes = Scopes.EnsureCapacity(_scopeCount + 1);
        ScopeKeys = ScopeKeys.EnsureCapacity(_scopeCount + 1);
        Traits = Traits.EnsureCapacity(_scopeCount + 1);
        Scopes[_scopeCount] = scope;
        ScopeKeys[_scopeCount] = key;
        Traits[_scopeCount] = new(_tables.Measures[key.Measure], key.Mode);
        return _scopeCount++;
    }

    /// <summary>The key of a scope of the dataset's entities, whether or not a claim is about it.</summary>
    public ScopeKey KeyOf(Scope scope) => _finder!.KeyOf(scope);
}
