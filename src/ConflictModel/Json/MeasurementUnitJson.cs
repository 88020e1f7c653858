using System.Text.Json;
using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.MeasurementUnitParts, ConflictModel.MeasurementUnit>;

namespace ConflictModel.Json;

/// <summary>Measurement units in JSON.</summary>
internal static class MeasurementUnitJson
{
    public static readonly RecordTable<MeasurementUnitParts, MeasurementUnit> Table = new(
        "a measurement unit",
        Members.Id,
        Members.Names,
        Members.Misprints,
        new("dimension", parts => ref parts.Dimension, unit => unit.Dimension.Value, isRequired: true),
        new("factor", (ref json, path, parts) => parts.Factor = json.Number(path), WriteFactor),
        Members.Note(unit => unit.Note));

    public static MeasurementUnitDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return parts.Onto(new MeasurementUnitDraft { Location = location, Dimension = parts.Dimension, Factor = parts.Factor });
    }

    private static void WriteFactor(Utf8JsonWriter json, string name, MeasurementUnit unit)
    {
        if (unit.Factor != 1)
        {
            json.WriteNumber(name, unit.Factor);
        }
    }
}

/// <summary>The values that were read of a measurement unit.</summary>
internal sealed class MeasurementUnitParts : NamedParts
{
    public DraftValue Dimension;
    public DraftValue Factor;
}
