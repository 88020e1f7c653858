namespace ConflictModel.Json;

/// <summary>Disjoint sets in JSON.</summary>
internal static class DisjointSetJson
{
    public static readonly RecordTable<DisjointSetParts, DisjointSet> Table = new(
        "a disjoint set",
        new("id", parts => ref parts.Id, set => set.Id.Value, isRequired: true),
        new("coordinate", parts => ref parts.Coordinate, set => Words<ScopeCoordinate>.Of(set.Coordinate), isRequired: true),
        new("whole", parts => ref parts.Whole, set => set.WholeSlug, isRequired: true),
        new("parts", parts => ref parts.Parts, (json, name, set) => json.WriteTexts(name, set.PartSlugs), isRequired: true),
        new(
            "exhaustive",
            (ref json, path, parts) => parts.Exhaustive = json.Boolean(path),
            (json, name, set) => json.WriteOptional(name, set.IsExhaustive)));

    /// <summary>Reads a set of one kind of entities by itself; a set of others is a problem.</summary>
    public static DisjointSet<T>? ReadOf<T>(ref DraftJsonReader json, DraftValues values)
    {
        var draft = Read(ref json);
        var set = DraftRecords.DisjointSet(values, draft);
        if (set is not null and not DisjointSet<T>)
        {
            var expected = Words<ScopeCoordinate>.Of(new DisjointSet<T> { Id = set.Id, Whole = new("whole"), Parts = [] }.Coordinate);
            values.Problem(draft.LocationOf(draft.Coordinate), $"The coordinate is '{draft.Coordinate}'; it must be '{expected}'.");
        }

        return set as DisjointSet<T>;
    }

    public static DisjointSetDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return new()
        {
            Location = location,
            Id = parts.Id,
            Coordinate = parts.Coordinate,
            Whole = parts.Whole,
            Parts = parts.Parts,
            Exhaustive = parts.Exhaustive,
        };
    }
}

/// <summary>The values that were read of a disjoint set.</summary>
internal sealed class DisjointSetParts
{
    public DraftValue Id;
    public DraftValue Coordinate;
    public DraftValue Whole;
    public EquatableList<DraftValue> Parts = [];
    public DraftValue Exhaustive;
}
