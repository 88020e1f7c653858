using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Groups of claims by a hash, of which the last is kept: the complement of its key where all claims of the group are of one scope.</summary>
internal static class GroupsOfScopes
{
    /// <summary>Adds a claim to a group, and gives the one that was its last; below 0 where it is the first.</summary>
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
