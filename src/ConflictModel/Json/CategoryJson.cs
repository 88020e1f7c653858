using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.CategoryParts, ConflictModel.Category>;

namespace ConflictModel.Json;

/// <summary>Categories and types of equipment in JSON.</summary>
internal static class CategoryJson
{
    public static readonly RecordTable<CategoryParts, Category> Table = new(
        "a category",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(category => category.Parents),
        Members.Note(category => category.Note));

    public static readonly RecordTable<CategoryParts, EquipmentType> DetailsTable = new(
        "the details of an equipment type",
        new("designations", parts => ref parts.Designations, (json, name, equipment) => json.WriteTexts(name, equipment.Designations)),
        new("calibre", parts => ref parts.Calibre, equipment => equipment.Calibre),
        new("role", parts => ref parts.Role, equipment => equipment.Role));

    public static readonly RecordTable<CategoryParts, Category> EquipmentTable = new(
        "an equipment type",
        [
            .. Detailed(),
            Members.Note(category => category.Note),
        ]);

    /// <summary>A category outside of a document, whose lists say which categories are types of equipment.</summary>
    public static readonly RecordTable<CategoryParts, Category> AloneTable = new(
        "a category by itself",
        [
            .. Detailed(),
            new(
                "equipment",
                (ref json, path, parts) => parts.IsEquipment = json.Boolean(path),
                (json, name, category) => json.WriteOptional(name, category.Equipment == Bare)),
            Members.Note(category => category.Note),
        ]);

    private static IEnumerable<Member<CategoryParts, Category>> Detailed() =>
    [
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(category => category.Parents),
        .. DetailsTable.In<Category>(category => category.Equipment),
    ];

    // A type of which nothing is known but that it is one: no other member shows it.
    private static EquipmentType Bare => new();

    public static CategoryDraft Read(ref DraftJsonReader json) => Read(ref json, Table, isEquipment: false);

    public static CategoryDraft ReadAlone(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = AloneTable.Read(ref json, new());
        var isEquipment = parts.IsEquipment.Text is "true" || parts.Designations.Count > 0 || parts.Calibre.IsGiven || parts.Role.IsGiven;
        return parts.ToDraft(location, isEquipment);
    }

    public static EquipmentType ReadDetails(ref DraftJsonReader json) =>
        DraftRecords.Equipment(DetailsTable.Read(ref json, new()).ToDraft(new() { Path = "$" }, isEquipment: true));

    public static CategoryDraft ReadEquipment(ref DraftJsonReader json) => Read(ref json, EquipmentTable, isEquipment: true);

    private static CategoryDraft Read(ref DraftJsonReader json, RecordTable<CategoryParts, Category> table, bool isEquipment)
    {
        var location = json.Here();
        var parts = table.Read(ref json, new());
        return parts.ToDraft(location, isEquipment);
    }

    private static string? Kind(Category category) =>
        category.Kind == CategoryKind.Unspecified ? null : Words<CategoryKind>.Of(category.Kind);
}

/// <summary>The values that were read of a category.</summary>
internal sealed class CategoryParts : NamedParts
{
    public EquatableList<DraftValue> Designations = [];
    public DraftValue Calibre;
    public DraftValue Role;

    /// <summary>Whether it says of itself that it is a type of equipment.</summary>
    public DraftValue IsEquipment { get; set; }

    public CategoryDraft ToDraft(DatasetLocation location, bool isEquipment) => Onto(new CategoryDraft
    {
        Location = location,
        IsEquipment = isEquipment,
        Designations = Designations,
        Calibre = Calibre,
        Role = Role,
    });
}
