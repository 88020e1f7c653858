namespace ConflictModel.Engine;

/// <summary>One pass over all scopes, and all pairs of scopes of which one is within the other, for every violation of the order.</summary>
internal static class OrderPass
{
    // Scopes a thread takes at a time: enough to be worth the taking, few enough that large scopes spread.
    private const int Chunk = 256;

    /// <summary>All violations, in an order that depends on the dataset alone.</summary>
    public static List<Violations> Run(
        ClaimRows rows, bool withinScopes, bool betweenScopes, RunControl control, long fewPairs = OrderSearch.FewPairs, bool[]? own = null)
    {
        if (!withinScopes && !betweenScopes)
        {
            control.Advance(rows.Dataset.Claims.Count);
            return [];
        }

        var scopes = rows.Dataset.Keys.Scopes.Length;
        var chunks = new List<Violations>[(scopes + Chunk - 1) / Chunk];
        var index = betweenScopes && ScopeIndex.MayNest(rows.Dataset.Keys) ? new ScopeIndex(rows) : null;
        Parallel.For(
            0,
            chunks.Length,
            control.Parallel,
            () => new OrderSearch(rows, fewPairs),
            (chunk, _, search) =>
            {
                var found = new List<Violations>();
                var claims = 0;
                var wider = new List<(int Scope, Certainty Order)>();
                for (var scope = chunk * Chunk; scope < Math.Min(scopes, (chunk + 1) * Chunk); scope++)
                {
                    claims += rows.Dataset.Keys.ClaimsOf(scope).Length;
                    if (own?[scope] == false)
                    {
                        continue;
                    }

                    if (withinScopes)
                    {
                        search.Search(scope, scope, Certainty.Certain, found);
                    }

                    wider.Clear();
                    index?.FindWider(scope, onlyViolable: true, wider);
                    foreach (var (other, order) in wider)
                    {
                        search.Search(scope, other, order, found);
                    }
                }

                chunks[chunk] = found;
                control.Advance(claims);
                return search;
            },
            _ => { });
        return [.. chunks.SelectMany(chunk => chunk)];
    }
}
