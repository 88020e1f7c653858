namespace ConflictModel;

/// <summary>The claims about a whole and about its declared parts, where nothing but the parted coordinate differs.</summary>
/// <param name="Whole">The scope of the whole, by key.</param>
/// <param name="Parts">The scope of each part, by key, in the order of the set; below 0 if no claim is about it.</param>
internal sealed record PartedScopes(int Whole, int[] Parts)
{
    /// <summary>Every whole of a set that has claims.</summary>
    public static IEnumerable<PartedScopes> Of(ConflictDataset dataset, DisjointSet set, IReadOnlyDictionary<ScopeKey, int> scopes)
    {
        var (whole, parts) = KeysOf(dataset, set);
        foreach (var (key, scope) in scopes)
        {
            if (key.At(set.Coordinate) == whole)
            {
                yield return new(
                    scope,
                    [.. parts.Select(part => scopes.TryGetValue(At(dataset.Keys, set.Coordinate, key, part), out var found) ? found : -1)]);
            }
        }
    }

    /// <summary>The scope of a part, or of the whole, from that of another.</summary>
    public static ScopeKey At(KeyColumns keys, ScopeCoordinate coordinate, in ScopeKey scope, int value) =>
        coordinate == ScopeCoordinate.Event
        ? keys.EventPlaces.On(value, scope)
        : keys.EventPlaces.Fill(scope.With(coordinate, value));

    public static (int Whole, int[] Parts) KeysOf(ConflictDataset dataset, DisjointSet set)
    {
        var table = dataset.Tables[DisjointSet.KindOf(set.Coordinate)!];
        return (table.KeyOf(set.WholeSlug), [.. set.PartSlugs.Select(table.KeyOf)]);
    }
}
