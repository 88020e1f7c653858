using Members = ConflictModel.Json.NamedMembers<ConflictModel.Json.MeasureParts, ConflictModel.Measure>;

namespace ConflictModel.Json;

/// <summary>Measures in JSON.</summary>
internal static class MeasureJson
{
    public static readonly RecordTable<BoundParts, MeasureBound> BoundTable = new(
        "a bound",
        new("measure", parts => ref parts.Measure, bound => bound.Measure.Value, isRequired: true),
        new(
            "strength",
            parts => ref parts.Strength,
            bound => bound.Strength == BoundStrength.Always ? null : Words<BoundStrength>.Of(bound.Strength)));

    public static readonly RecordTable<MeasureParts, Measure> Table = new(
        "a measure",
        Members.Id,
        Members.Names,
        Members.Misprints,
        Members.Kind(measure => Words<MeasureKind>.Of(measure.Kind), isRequired: true),
        new(
            "reclassifiable",
            (ref json, path, parts) => parts.Reclassifiable = json.Boolean(path),
            (json, name, measure) => json.WriteOptional(name, measure.IsReclassifiable)),
        new("boundedBy", ReadBounds, (json, name, measure) => json.WriteList(name, measure.BoundedBy, BoundTable.Write)),
        Members.Note(measure => measure.Note));

    public static MeasureDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return parts.Onto(
            new MeasureDraft { Location = location, Reclassifiable = parts.Reclassifiable, BoundedBy = parts.Bounds.ToEquatableList() });
    }

    public static MeasureBound? ReadBound(ref DraftJsonReader json, DraftValues values)
    {
        var parts = BoundTable.Read(ref json, new());
        return DraftRecords.Bound(values, new(), new() { Measure = parts.Measure, Strength = parts.Strength });
    }

    private static void ReadBounds(ref DraftJsonReader json, string path, MeasureParts parts)
    {
        if (!json.BeginList(path))
        {
            return;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            var at = Invariant($"{path}[{i}]");
            if (json.BeginObject(at, "an object with measure and strength"))
            {
                var bound = BoundTable.Read(ref json, new(), at);
                parts.Bounds.Add(new() { Measure = bound.Measure, Strength = bound.Strength });
            }
        }
    }
}

/// <summary>The values that were read of a measure.</summary>
internal sealed class MeasureParts : NamedParts
{
    public DraftValue Reclassifiable;

    public List<MeasureBoundDraft> Bounds { get; } = [];
}

/// <summary>The values that were read of a bound.</summary>
internal sealed class BoundParts
{
    public DraftValue Measure;
    public DraftValue Strength;
}
