namespace ConflictModel;

/// <content>Copies that grow, for the library's own use. <see cref="ClaimsOf"/> and <see cref="ScopeRanks"/> stay those of the dataset that was copied.</content>
internal sealed partial class DatasetKeys
{
    private int _scopeCount;

    public DatasetKeys Growing()
    {
        // Of the scopes that are there now.
        _ = ScopeRanks;
        var copy = (DatasetKeys)MemberwiseClone();
        copy._scopeCount = Scopes.Length;
        return copy;
    }

    /// <summary>Adds a claim of a scope that is there.</summary>
    public void Append(int claim, int scope)
    {
        _scopeOfClaim = Grown.With(_scopeOfClaim, claim);
        _scopeOfClaim[claim] = scope;
    }

    /// <summary>Adds a scope, and gives its key.</summary>
    public int AppendScope(in ScopeKey key, Scope scope)
    {
        Scopes = Grown.With(Scopes, _scopeCount);
        ScopeKeys = Grown.With(ScopeKeys, _scopeCount);
        Scopes[_scopeCount] = scope;
        ScopeKeys[_scopeCount] = key;
        return _scopeCount++;
    }
}
