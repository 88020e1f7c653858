namespace ConflictModel.Benchmarks.Scale;

/// <summary>What a user would otherwise write: claims grouped by three names, and a double loop that lists the pairs whose windows meet and whose ranges do not.</summary>
internal static class GroupByAndDoubleLoop
{
    public static List<(FlatClaim First, FlatClaim Second)> Pairs(FlatClaim[] claims)
    {
        var pairs = new List<(FlatClaim, FlatClaim)>();
        foreach (var group in claims.GroupBy(claim => new Key(claim.Measure, claim.Actor, claim.Place)))
        {
            var members = group.ToList();
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                {
                    var (a, b) = (members[i], members[j]);
                    if (a.Start <= b.End && b.Start <= a.End && (a.Low > b.High || b.Low > a.High))
                    {
                        pairs.Add((a, b));
                    }
                }
            }
        }

        return pairs;
    }

    private sealed record Key(string Measure, string Actor, string Place);
}
