namespace ConflictModel.Engine;

/// <summary>Determines the family of a violating pair.</summary>
internal static class OrderFamilies
{
    private static readonly OrderFamily[] OfCounts = [OrderFamily.SameScope, OrderFamily.Fall];
    private static readonly OrderFamily[] OfLevels = [OrderFamily.SameScope];
    private static readonly OrderFamily[] OfParts = [OrderFamily.PartOfWhole];
    private static readonly OrderFamily[] OfBounds = [OrderFamily.BoundingMeasure];

    /// <summary>
    /// The families that the search looks for between two scopes. Those of one statement, one origin and one period, and denials, the rules
    /// on attribution find by themselves.
    /// </summary>
    public static OrderFamily[] Between(DatasetKeys keys, int narrower, int wider, bool isFlow) => narrower == wider
        ? isFlow ? OfCounts : OfLevels
        : keys.ScopeKeys[narrower].Measure == keys.ScopeKeys[wider].Measure ? OfParts : OfBounds;

    /// <summary>Determines whether pairs of a family are of one scope.</summary>
    public static bool IsWithinScope(OrderFamily family) => family is OrderFamily.SameScope or OrderFamily.Fall;

    /// <summary>Determines whether all pairs of a family are certainly of one origin.</summary>
    public static bool IsOfOneOrigin(OrderFamily family) => family == OrderFamily.Fall;

    /// <summary>The family of a pair whose scopes are ordered.</summary>
    public static OrderFamily Of(ClaimRows rows, int narrower, int wider, Verdict verdict)
    {
        var keys = rows.Dataset.Keys;
        var (a, b) = (keys.ScopeOf(narrower), keys.ScopeOf(wider));
        if (a != b)
        {
            return keys.ScopeKeys[a].Measure == keys.ScopeKeys[b].Measure ? OrderFamily.PartOfWhole : OrderFamily.BoundingMeasure;
        }

        return rows.SameScopeFamily(narrower, wider, verdict);
    }
}
