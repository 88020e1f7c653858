using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Finds the claims of one origin that have one number: of one day, or about one period.</summary>
internal static class SharedNumbers
{
    /// <summary>The number that a claim prints, in base units; null where it prints none, or several.</summary>
    public static decimal? NumberOf(ComparisonFrame frame, int claim) => NumberOf(frame.Dataset, claim);

    /// <summary>The same, of a claim of a dataset.</summary>
    public static decimal? NumberOf(ConflictDataset dataset, int claim)
    {
        var record = dataset.Claims[claim];
        return record.Stance == Stance.Affirms && record.Quantity.Figure is { Hedge: not Hedge.OrderOfMagnitude, Number: > 0 and { } number }
            ? dataset.MeasurementUnits[record.Quantity.Unit].ToBaseUnits(QuantityRange.Exactly(number)).Low
            : null;
    }

    /// <summary>The groups of claims, of two or more, that have their origin, number, dimension and date of statement in common.</summary>
    public static IEnumerable<List<int>> Groups(ComparisonFrame frame)
    {
        var rows = frame.Rows;
        var groups = new Dictionary<(int Origin, decimal Number, EntityId<Dimension> Dimension, int Stated), List<int>>();
        for (var claim = 0; claim < frame.Dataset.Claims.Count; claim++)
        {
            var origin = rows.Origins[claim].Number;
            var stated = rows.Times.Statements[claim].Key;
            if (stated < 0 || !rows.IsCompared(claim) || origin < 0 || NumberOf(frame, claim) is not { } number)
            {
                continue;
            }

            var key = (origin, number, rows.Dimensions[claim], stated);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(claim);
        }

        return groups.Values.Where(group => group.Count > 1);
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
            Number = NumberOf(frame, a)!.Value,
            First = frame.Dataset.Claims[a].Id,
            Second = frame.Dataset.Claims[b].Id,
            Coordinate = coordinate,
            Origins = frame.OriginsOf(a),
        };
        var stated = ClaimTimes.StatementDate(frame.Dataset, frame.Dataset.Claims[a]);
        context.Run.Report(reason, [scopeA, scopeB], first.Concat(second), Invariant($"{string.Join(' ', reason.Origins)} {reason.Number} {stated}"));

        int Lead(List<int> claims) => claims.MinBy(claim => frame.Dataset.Claims[claim].Id);
    }

    /// <summary>The claims of a group by scope, those of one scope together.</summary>
    public static List<(int Scope, List<int> Claims)> ByScope(ComparisonFrame frame, List<int> group) =>
        [.. group.GroupBy(frame.Dataset.Keys.ScopeOf).Select(scope => (scope.Key, scope.ToList()))];
}
