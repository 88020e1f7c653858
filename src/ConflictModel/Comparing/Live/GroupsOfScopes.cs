namespace ConflictModel;

/// <summary>
/// Groups of claims by a hash. The last claim of each group is stored: the complement of its key if all claims of the group have one scope.
/// </summary>
internal static class GroupsOfScopes
{
    /// <summary>Adds a claim to a group, and returns the claim that was its last before; below 0 if there was none.</summary>
    public static int Put(Dictionary<int, int> last, int hash, int claim, KeyColumns keys)
    {
        if (!last.TryGetValue(hash, out var kept))
        {
            last.Add(hash, ~claim);
            return -1;
        }

        var previous = kept < 0 ? ~kept : kept;
        var isOneScope = kept < 0 && keys.ScopeOf(previous) == keys.ScopeOf(claim);
        last[hash] = isOneScope ? ~claim : claim;
        return previous;
    }

    /// <summary>The last claim of a group.</summary>
    public static int LastOf(Dictionary<int, int> last, int hash) => last[hash] is var kept && kept < 0 ? ~kept : kept;
}
