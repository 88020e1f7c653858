using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Finds the claims of one origin that have one number: of one day, or about one period.</summary>
internal static class SharedNumbers
{
    /// <summary>The groups of claims, of two or more, that have their origin, number, dimension and date of statement in common.</summary>
    public static List<List<int>> Groups(ClaimRows rows)
    {
        var groups = new Dictionary<(int Origin, decimal Number, EntityId<Dimension> Dimension, int Stated), List<int>>();
        foreach (var claim in rows.Numbers.PossiblyShared())
        {
            var key = (rows.Origins[claim].Number, rows.Numbers[claim]!.Value, rows.DimensionOf(claim), rows.Times.StatementOf(claim).Key);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(claim);
        }

        return [.. groups.Values.Where(group => group.Count > 1)];
    }

    /// <summary>Whether some report has the number in both scopes: then it tells the two apart.</summary>
    public static bool AreToldApart(ConflictDataset dataset, List<int> first, List<int> second)
    {
        var reports = first.Select(claim => dataset.Claims[claim].Report).ToHashSet();
        return second.Exists(claim => reports.Contains(dataset.Claims[claim].Report));
    }

    /// <summary>Reports that one number of one origin stands in two scopes.</summary>
    public static void ReportShared(this DatasetContext context, List<int> first, List<int> second, ScopeCoordinate coordinate)
    {
        var frame = context.Run.Frame;
        var (a, b) = (Lead(first), Lead(second));
        var keys = frame.Dataset.Keys;
        var (scopeA, scopeB) = (keys.Scopes[keys.ScopeOf(a)], keys.Scopes[keys.ScopeOf(b)]);
        if (string.CompareOrdinal(scopeA.ToString(), scopeB.ToString()) > 0)
        {
            (a, b, scopeA, scopeB) = (b, a, scopeB, scopeA);
        }

        var reason = new SharedNumberReason
        {
            Number = frame.Rows.Numbers[a]!.Value,
            First = frame.Dataset.Claims[a].Id,
            Second = frame.Dataset.Claims[b].Id,
            Coordinate = coordinate,
            Origins = frame.OriginsOf(a),
        };
        var stated = ClaimTimes.StatementDate(frame.Dataset, frame.Dataset.Claims[a]);
        context.Run.Report(reason, [scopeA, scopeB], first.Concat(second), Invariant($"{string.Join(' ', reason.Origins)} {reason.Number} {stated}"));

        int Lead(List<int> claims) => claims.MinBy(claim => frame.Dataset.Claims[claim].Id);
    }

    /// <summary>The scopes of a group that differ in one coordinate alone, those that are alike but for it together; each with its claims.</summary>
    /// <param name="frame">The comparison.</param>
    /// <param name="group">The claims.</param>
    /// <param name="without">Makes one key of the keys of scopes that differ only there.</param>
    public static IEnumerable<List<(int Scope, List<int> Claims)>> Differing(ComparisonFrame frame, List<int> group, Func<ScopeKey, ScopeKey> without)
    {
        var keys = frame.Dataset.Keys;
        return group
            .GroupBy(keys.ScopeOf)
            .GroupBy(scope => without(keys.ScopeKeys[scope.Key]))
            .Select(alike => alike.Select(scope => (scope.Key, scope.ToList())).ToList())
            .Where(alike => alike.Count > 1);
    }
}
