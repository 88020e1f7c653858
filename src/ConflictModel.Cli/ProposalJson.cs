using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>Proposed claims as a JSON document, for programs. Positions count the UTF-16 code units of the text.</summary>
internal static class ProposalJson
{
    private const string Format = "conflictmodel-reading/1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, ReadResult result)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", result.Language.Code);
        if (result.Text.IsExtracted)
        {
            json.WriteString("extractedText", result.Text.Text);
        }

        json.WriteStartArray("proposals");
        foreach (var proposal in result.Proposals)
        {
            Write(json, proposal);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ProposedClaim proposal)
    {
        var figure = proposal.Figure;
        json.WriteStartObject();
        json.WriteString("figure", figure.Figure.ToString());
        Optional(json, "alternative", figure.Alternative?.ToString());
        Optional(json, "unit", proposal.Unit?.ToString());
        Optional(json, "of", figure.Whole?.ToString());
        json.WriteNumber("start", figure.Start);
        json.WriteNumber("end", figure.End);
        Optional(json, "noun", figure.Noun);
        if (figure.IsAdditional)
        {
            json.WriteBoolean("additional", true);
        }

        Optional(json, "modality", figure.Modality);
        Part(json, "likelihood", proposal.Likelihood);
        Part(json, "measure", proposal.Measure);
        Part(json, "category", proposal.Category);
        Part(json, "actor", proposal.Actor);
        Part(json, "counterparty", proposal.Counterparty);
        Part(json, "responsible", proposal.Responsible);
        Part(json, "place", proposal.Place);
        Part(json, "period", proposal.Period);
        Part(json, "mode", proposal.Mode);
        Sources(json, "attribution", proposal.Attribution);
        Part(json, "stated", proposal.Stated);
        json.WriteString("quote", proposal.Quote);
        json.WriteStartArray("missing");
        foreach (var member in proposal.Missing)
        {
            json.WriteStringValue(member);
        }

        json.WriteEndArray();
        json.WriteNumber("confidence", proposal.Confidence);
        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, string name, EquatableList<ProposedSource> sources)
    {
        json.WriteStartArray(name);
        foreach (var source in sources)
        {
            json.WriteStartObject();
            Members(json, source.Source);
            if (source.Cites.Count > 0)
            {
                Sources(json, "cites", source.Cites);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Part(Utf8JsonWriter json, string name, ProposedPart? part)
    {
        if (part is not null)
        {
            json.WriteStartObject(name);
            Members(json, part);
            json.WriteEndObject();
        }
    }

    private static void Members(Utf8JsonWriter json, ProposedPart part)
    {
        Optional(json, "value", part.Value);
        json.WriteString("text", part.Text);
        json.WriteNumber("start", part.Start);
        json.WriteNumber("end", part.End);
    }
}
