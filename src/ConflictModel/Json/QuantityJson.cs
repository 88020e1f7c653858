namespace ConflictModel.Json;

/// <summary>Quantities in JSON: two members, of a claim or by themselves.</summary>
internal static class QuantityJson
{
    public static readonly Member<ClaimParts, Quantity> Figure = new(
        "figure",
        parts => ref parts.Figure,
        quantity => quantity.Figure == ConflictModel.Figure.Unquantified ? null : quantity.Figure.ToString());

    public static readonly Member<ClaimParts, Quantity> Unit = new(
        "unit",
        parts => ref parts.Unit,
        quantity => quantity.Unit.Value,
        isRequired: true);

    public static readonly RecordTable<ClaimParts, Quantity> Table = new("a quantity", Figure, Unit);

    public static Quantity? Read(ref DraftJsonReader json, DraftValues values)
    {
        var parts = Table.Read(ref json, new());
        return DraftClaims.Quantity(values, new() { Figure = parts.Figure, Unit = parts.Unit });
    }
}
