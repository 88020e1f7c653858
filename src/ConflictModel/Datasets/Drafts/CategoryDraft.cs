namespace ConflictModel;

/// <summary>A category or equipment type as written in a dataset file.</summary>
public sealed record CategoryDraft : NamedDraft
{
    /// <summary>Gets whether it is in the list of equipment types.</summary>
    public bool IsEquipment { get; init; }

    /// <summary>The designations of an equipment type.</summary>
    public EquatableList<DraftValue> Designations { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The calibre of an equipment type.</summary>
    public DraftValue Calibre { get; init; }

    /// <summary>The role of an equipment type.</summary>
    public DraftValue Role { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Category> Read() => DraftReading.Of(this, DraftRecords.Category);

    internal override string List => IsEquipment ? "equipment" : "categories";

    internal override IEnumerable<DraftValue> Values => [.. base.Values, .. Designations, Calibre, Role];
}
