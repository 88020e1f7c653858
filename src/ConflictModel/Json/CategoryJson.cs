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

    public static readonly RecordTable<CategoryParts, Category> EquipmentTable = new(
        "an equipment type",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(Kind),
        Members.Parents(category => category.Parents),
        new(
            "designations",
            parts => ref parts.Designations,
            (json, name, category) => json.WriteTexts(name, category.Equipment?.Designations ?? [])),
        new("calibre", parts => ref parts.Calibre, category => category.Equipment?.Calibre),
        new("role", parts => ref parts.Role, category => category.Equipment?.Role),
        Members.Note(category => category.Note));

    public static CategoryDraft Read(ref DraftJsonReader json) => Read(ref json, Table, isEquipment: false);

    public static CategoryDraft ReadEquipment(ref DraftJsonReader json) => Read(ref json, EquipmentTable, isEquipment: true);

    private static CategoryDraft Read(ref DraftJsonReader json, RecordTable<CategoryParts, Category> table, bool isEquipment)
    {
        var location = json.Here();
        var parts = table.Read(ref json, new());
        return parts.Onto(new CategoryDraft
        {
            Location = location,
            IsEquipment = isEquipment,
            Designations = parts.Designations,
            Calibre = parts.Calibre,
            Role = parts.Role,
        });
    }

    private static string? Kind(Category category) =>
        category.Kind == CategoryKind.Unspecified ? null : Words<CategoryKind>.Of(category.Kind);
}

/// <summary>What was read of a category.</summary>
internal sealed class CategoryParts : NamedParts
{
    public EquatableList<DraftValue> Designations = [];
    public DraftValue Calibre;
    public DraftValue Role;
}
