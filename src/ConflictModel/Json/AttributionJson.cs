using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Attributions in JSON: a list of steps, each a source's id or an object.</summary>
internal static class AttributionJson
{
    public static readonly RecordTable<StepParts, AttributionStep> StepTable = new(
        "a step of an attribution",
        new("source", parts => ref parts.Source, step => step.Source.Value, isRequired: true),
        new("verb", parts => ref parts.Verb, step => step.Verb == AttributionVerb.Says ? null : Words<AttributionVerb>.Of(step.Verb)),
        new("date", parts => ref parts.Date, step => step.Date?.ToString()),
        new("cites", (ref json, path, parts) => parts.Cites = Read(ref json, path), (json, name, step) => Write(json, name, step.Cites)));

    public static EquatableList<AttributionStepDraft> Read(ref DraftJsonReader json, string path)
    {
        if (!json.BeginList(path))
        {
            return [];
        }

        var steps = new List<AttributionStepDraft>();
        for (var i = 0; json.NextItem(); i++)
        {
            if (ReadStep(ref json, Invariant($"{path}[{i}]")) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps.ToEquatableList();
    }

    /// <summary>Reads an attribution by itself.</summary>
    public static Attribution? ReadAlone(ref DraftJsonReader json, DraftValues values) =>
        DraftClaims.Attribution(values, new(), Read(ref json, ""));

    /// <summary>Reads a step by itself.</summary>
    public static AttributionStep? ReadStep(ref DraftJsonReader json, DraftValues values) =>
        ReadStep(ref json, "") is { } step ? DraftClaims.Attribution(values, new(), [step])?.Steps.FirstOrDefault() : null;

    public static void Write(Utf8JsonWriter json, string name, Attribution attribution) => json.WriteList(name, attribution.Steps, Write);

    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartArray();
        foreach (var step in attribution.Steps)
        {
            Write(json, step);
        }

        json.WriteEndArray();
    }

    private static AttributionStepDraft? ReadStep(ref DraftJsonReader json, string at)
    {
        if (json.IsText)
        {
            return new() { Source = json.Text(at) };
        }

        if (!json.BeginObject(at, "a source's id or an object with source, verb, date and cites"))
        {
            return null;
        }

        var step = StepTable.Read(ref json, new(), at);
        return new() { Source = step.Source, Verb = step.Verb, Date = step.Date, Cites = step.Cites };
    }

    // A source alone, where there is no more to say.
    public static void Write(Utf8JsonWriter json, AttributionStep step)
    {
        if (step is { Verb: AttributionVerb.Says, Date: null, Cites.IsEmpty: true })
        {
            json.WriteStringValue(step.Source.Value);
        }
        else
        {
            StepTable.Write(json, step);
        }
    }
}

/// <summary>The values that were read of a step of an attribution.</summary>
internal sealed class StepParts
{
    public DraftValue Source;
    public DraftValue Verb;
    public DraftValue Date;
    public EquatableList<AttributionStepDraft> Cites = [];
}
