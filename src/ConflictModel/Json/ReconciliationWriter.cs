using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Writes a reconciliation record: members in the order of the format, missing values left out, the same bytes for the same record.
/// </summary>
internal static class ReconciliationWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // Read by people in many scripts, and not embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ReconciliationRecord record, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, record);
        }

        stream.WriteByte((byte)'\n');
    }

    public static async Task WriteAsync(ReconciliationRecord record, Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        Write(record, memory);
        await stream.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), cancellationToken).ConfigureAwait(false);
    }

    public static void Write(Utf8JsonWriter json, ReconciliationRecord record)
    {
        json.WriteStartObject();
        json.WriteString("format", ReconciliationRecord.Format);
        json.WriteOptional("title", record.Title);
        json.WriteString("hedgePolicy", record.HedgePolicy);
        json.WriteString("simultaneityPolicy", record.SimultaneityPolicy);
        json.WriteString("revisionPolicy", record.RevisionPolicy);
        json.WriteString("independence", Words<IndependenceLevel>.Of(record.IndependenceLevel));
        json.WriteTexts("rules", record.Rules);
        json.WriteList("figures", record.Figures, Write);
        json.WriteTexts("faults", record.Faults);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReconciledFigure figure)
    {
        json.WriteStartObject();
        ScopeJson.Table.Write(json, "scope", new(figure.Scope, figure.Scope.Period));
        json.WriteOptional("stated", figure.Stated);
        json.WriteString("dimension", figure.Dimension.Value);
        if (figure.Range is { } range)
        {
            json.WriteRange("range", range);
            json.WriteOptionalNumber("best", figure.Best);
        }

        json.WriteOptional("status", figure.Status);
        json.WriteOptional("rule", figure.Rule);
        json.WriteOptional("confidence", figure.Confidence is { } confidence ? Words<ConfidenceLevel>.Of(confidence) : null);
        json.WriteNumber("independentOrigins", figure.IndependentOrigins);
        json.WriteTexts("claims", figure.Claims);
        json.WriteTexts("supporting", figure.Supporting);
        json.WriteTexts("compatible", figure.Compatible);
        json.WriteTexts("dissenting", figure.Dissenting);
        json.WriteTexts("notConsidered", figure.NotConsidered);
        json.WriteTexts("superseded", figure.Superseded);
        json.WriteList("history", figure.History, Write);
        json.WriteList("trace", figure.Trace, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReconciliationStep step)
    {
        json.WriteStartObject();
        json.WriteString("rule", step.Rule);
        json.WriteString("outcome", Words<RulingOutcome>.Of(step.Outcome));
        json.WriteString("reason", step.Reason);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, KnownFigure known)
    {
        json.WriteStartObject();
        json.WriteString("claim", known.Claim.Value);
        json.WriteOptional("stated", known.Stated);
        json.WriteOptional("stance", known.Stance == Stance.Affirms ? null : Words<Stance>.Of(known.Stance));
        json.WriteString("figure", known.Quantity.Figure.ToString());
        json.WriteString("unit", known.Quantity.Unit.Value);
        json.WriteOptional("supersededBy", known.SupersededBy?.Value);
        json.WriteEndObject();
    }
}
