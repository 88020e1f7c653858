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

/// <summary>What was read of a disjoint set.</summary>
internal sealed class DisjointSetParts
{
    public DraftValue Id;
    public DraftValue Coordinate;
    public DraftValue Whole;
    public EquatableList<DraftValue> Parts = [];
    public DraftValue Exhaustive;
}
