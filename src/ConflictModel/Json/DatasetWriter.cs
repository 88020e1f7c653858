using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Writes a dataset as one document: members in the order of the format, defaults left out, the same bytes for the same dataset.</summary>
internal static class DatasetWriter
{
    // A dataset is read by people in many scripts; it is no HTML.
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder };

    /// <summary>Writes the document, and the claims beside it where there is to be a file of them.</summary>
    public static void Write(ConflictDataset dataset, string path, string? claimsFile)
    {
        path = DatasetFile.DocumentOf(path);
        if (claimsFile is null)
        {
            AtomicFile.Write(path, stream => Write(dataset, stream));
            return;
        }

        if (!DatasetFile.IsBeside(claimsFile, path))
        {
            throw new ArgumentException($"The file of claims is '{Shown.Text(claimsFile)}'; permitted is the name of another file beside the document, without folders.", nameof(claimsFile));
        }

        // The claims are put in place first, and last the document that names them: whoever reads it finds them.
        AtomicFile.Write(path, document =>
        {
            Write(dataset, document, claimsFile);
            document.Flush();
            ClaimLinesWriter.Write(dataset.Contents.Claims, Path.Combine(Path.GetDirectoryName(path) ?? "", claimsFile));
        });
    }

    public static void Write(ConflictDataset dataset, Stream stream, string? claimsFile = null)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(dataset, json, claimsFile);
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(ConflictDataset dataset, Utf8JsonWriter json, string? claimsFile)
    {
        var contents = dataset.Contents;
        json.WriteStartObject();
        json.WriteString("format", DatasetFormat.Name);
        json.WriteOptional("title", contents.Title);
        json.WriteOptional("description", contents.Description);
        json.WriteOptional("earliestDate", contents.EarliestDate);
        json.WriteList("actors", contents.Actors.Where(actor => actor.Unit is null), EntityWriter.Write);
        json.WriteList("units", contents.Actors.Where(actor => actor.Unit is not null), EntityWriter.Write);
        json.WriteList("categories", contents.Categories.Where(category => category.Equipment is null), EntityWriter.Write);
        json.WriteList("equipment", contents.Categories.Where(category => category.Equipment is not null), EntityWriter.Write);
        json.WriteList("places", contents.Places, EntityWriter.Write);
        json.WriteList("events", contents.Events, EntityWriter.Write);
        json.WriteList("measures", contents.Measures, EntityWriter.Write);
        json.WriteList("measurementUnits", contents.MeasurementUnits, EntityWriter.Write);
        json.WriteList("sources", contents.Sources, (writer, source) => EntityWriter.Write(writer, source, dataset));
        json.WriteList("reports", contents.Reports, EntityWriter.Write);
        if (claimsFile is null)
        {
            json.WriteList("claims", contents.Claims, ClaimWriter.Write);
        }
        else
        {
            json.WriteString("claimsFile", claimsFile);
        }

        json.WriteList("disjointSets", contents.DisjointSets, ClaimWriter.Write);
        json.WriteList("acknowledgements", contents.Acknowledgements, ClaimWriter.Write);
        json.WriteEndObject();
    }
}
