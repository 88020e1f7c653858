namespace ConflictModel;

/// <summary>The claims about a whole and about its declared parts, where nothing but the parted coordinate differs.</summary>
/// <param name="Whole">The scope of the whole, by key.</param>
/// <param name="Parts">The scope of each part, by key, in the order of the set; below 0 where no claim is about it.</param>
internal sealed record PartedScopes(int Whole, int[] Parts)
{
    /// <summary>Every whole of a set that has claims.</summary>
    public static IEnumerable<PartedScopes> Of(ConflictDataset dataset, DisjointSet set, IReadOnlyDictionary<ScopeKey, int> scopes)
    {
        var (whole, parts) = KeysOf(dataset, set);
        foreach (var (key, scope) in scopes)
        {
            if (Get(key, set.Coordinate) == whole)
            {
                yield return new(scope, [.. parts.Select(part => scopes.TryGetValue(With(key, set.Coordinate, part), out var found) ? found : -1)]);
            }
        }
    }

    public static (int Whole, int[] Parts) KeysOf(ConflictDataset dataset, DisjointSet set)
    {
        return set switch
        {
            DisjointSet<Measure> measures => Keys(dataset.Measures, measures),
            DisjointSet<Category> categories => Keys(dataset.Categories, categories),
            DisjointSet<Actor> actors => Keys(dataset.Actors, actors),
            DisjointSet<Place> places => Keys(dataset.Places, places),
            DisjointSet<ConflictEvent> events => Keys(dataset.Events, events),
            _ => throw new NotSupportedException($"The disjoint set '{set.Id}' is of no known kind."),
        };

        static (int, int[]) Keys<T>(EntityTable<T> table, DisjointSet<T> of)
            where T : IIdentified<T> => (table.KeyOf(of.Whole), [.. of.Parts.Select(table.KeyOf)]);
    }

    public static int Get(in ScopeKey key, ScopeCoordinate coordinate) => coordinate switch
    {
        ScopeCoordinate.Measure => key.Measure,
        ScopeCoordinate.Category => key.Category,
        ScopeCoordinate.Actor => key.Actor,
        ScopeCoordinate.Place => key.Place,
        _ => key.Event,
    };

    public static ScopeKey With(in ScopeKey key, ScopeCoordinate coordinate, int value) => coordinate switch
    {
        ScopeCoordinate.Measure => key with { Measure = value },
        ScopeCoordinate.Category => key with { Category = value },
        ScopeCoordinate.Actor => key with { Actor = value },
        ScopeCoordinate.Place => key with { Place = value },
        _ => key with { Event = value },
    };
}
