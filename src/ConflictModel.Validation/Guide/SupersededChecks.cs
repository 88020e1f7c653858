namespace ConflictModel.Validation;

/// <summary>
/// Pages that give two disjoint figures of one source for the same thing as of the same time: if a page updates its
/// figure, the newer one corrects the older.
/// </summary>
internal static class SupersededChecks
{
    public static void Check(DatasetContents contents, HedgePolicy policy, FailureList failures)
    {
        // Of millions of claims few are about the same thing: only those with equal hashes are grouped, and most differ in the members that
        // are cheap to hash.
        var nearlySame = WithEqualHashes(contents.Claims, HashOfMain);
        var same = WithEqualHashes(nearlySame, SameStatement.Comparer.GetHashCode);
        foreach (var group in same
            .Where(claim => claim is { Standing: Standing.Current, Stance: Stance.Affirms })
            .GroupBy(claim => claim, SameStatement.Comparer))
        {
            Check([.. group], policy, failures);
        }
    }

    private static int HashOfMain(Claim claim)
    {
        var scope = claim.Scope;
        return HashCode.Combine(claim.Report, scope.Measure, scope.Actor, scope.Place, scope.Event);
    }

    private static List<Claim> WithEqualHashes(IReadOnlyList<Claim> claims, Func<Claim, int> hashOf)
    {
        var hashes = new int[claims.Count];
        var seen = new HashSet<int>(claims.Count);
        var repeated = new HashSet<int>();
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hashOf(claims[i]);
            if (!seen.Add(hashes[i]))
            {
                repeated.Add(hashes[i]);
            }
        }

        return repeated.Count == 0 ? [] : [.. claims.Where((_, i) => repeated.Contains(hashes[i]))];
    }

    private static void Check(List<Claim> claims, HedgePolicy policy, FailureList failures)
    {
        var corrected = claims.Select(claim => claim.Corrects).ToHashSet();
        var standing = claims.Where(claim => !corrected.Contains(claim.Id))
            .Select(claim => (Claim: claim, Range: policy.Interpret(claim.Quantity.Figure).Plausible)).ToList();
        foreach (var (claim, range) in standing.Skip(1))
        {
            if (!range.Intersects(standing[0].Range))
            {
                failures.Add(
                    ValidationCodes.NoCorrection,
                    claim,
                    "figure",
                    claim.Quantity,
                    ("First", standing[0].Claim.Id),
                    ("FirstFigure", standing[0].Claim.Quantity.Figure),
                    ("Second", claim.Id),
                    ("SecondFigure", claim.Quantity.Figure));
                return;
            }
        }
    }
}
