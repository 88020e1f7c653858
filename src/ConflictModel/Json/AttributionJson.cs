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
            var at = Invariant($"{path}[{i}]");
            if (json.IsText)
            {
                steps.Add(new() { Source = json.Text(at) });
            }
            else if (json.BeginObject(at, "a source's id or an object with source, verb, date and cites"))
            {
                var step = StepTable.Read(ref json, new(), at);
                steps.Add(new() { Source = step.Source, Verb = step.Verb, Date = step.Date, Cites = step.Cites });
            }
        }

        return steps.ToEquatableList();
    }

    public static void Write(Utf8JsonWriter json, string name, Attribution attribution) => json.WriteList(name, attribution.Steps, Write);

    // A source alone, where there is no more to say.
    private static void Write(Utf8JsonWriter json, AttributionStep step)
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
