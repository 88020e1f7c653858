namespace ConflictModel.Engine;

/// <summary>One pass over all scopes, and all pairs of scopes of which one is within the other, for every violation of the order.</summary>
internal static class OrderPass
{
    // Scopes a thread takes at a time: enough to be worth the taking, few enough that large scopes spread.
    private const int Chunk = 256;

    /// <summary>All violations, in an order that depends on the dataset alone.</summary>
    public static List<Violations> Run(ClaimRows rows, bool withinScopes, bool betweenScopes, CancellationToken cancellationToken, long fewPairs = OrderSearch.FewPairs)
    {
        var scopes = rows.Dataset.Keys.Scopes.Length;
        var chunks = new List<Violations>[(scopes + Chunk - 1) / Chunk];
        var index = betweenScopes ? new ScopeIndex(rows) : null;
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(
            0,
            chunks.Length,
            options,
            () => new OrderSearch(rows, fewPairs),
            (chunk, _, search) =>
            {
                var found = new List<Violations>();
                var wider = new List<(int Scope, Certainty Order)>();
                for (var scope = chunk * Chunk; scope < Math.Min(scopes, (chunk + 1) * Chunk); scope++)
                {
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
                return search;
            },
            _ => { });
        return [.. chunks.SelectMany(chunk => chunk)];
    }
}
