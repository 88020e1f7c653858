using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>Proposed claims as a JSON document, for programs. Positions count the UTF-16 code units of the text.</summary>
internal static class ProposalJson
{
    private const string Format = "conflictmodel-reading/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, ReadingLanguage language, IReadOnlyList<ProposedClaim> proposals)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", language.Code);
        json.WriteStartArray("proposals");
        foreach (var proposal in proposals)
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
        Optional(json, "unit", figure.Unit?.Id.ToString());
        Optional(json, "of", figure.Whole?.ToString());
        json.WriteNumber("start", figure.Start);
        json.WriteNumber("end", figure.End);
        Optional(json, "noun", figure.Noun);
        if (figure.IsAdditional)
        {
            json.WriteBoolean("additional", true);
        }

        Optional(json, "modality", figure.Modality);
        Part(json, "measure", proposal.Measure);
        Part(json, "category", proposal.Category);
        Part(json, "actor", proposal.Actor);
        Part(json, "place", proposal.Place);
        json.WriteStartArray("attribution");
        foreach (var step in proposal.Attribution)
        {
            Part(json, null, step);
        }

        json.WriteEndArray();
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

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Part(Utf8JsonWriter json, string? name, ProposedPart? part)
    {
        if (part is null)
        {
            return;
        }

        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        Optional(json, "id", part.Id);
        json.WriteString("text", part.Text);
        json.WriteNumber("start", part.Start);
        json.WriteNumber("end", part.Start + part.Length);
        json.WriteEndObject();
    }
}
