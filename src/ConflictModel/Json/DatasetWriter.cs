using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Writes a dataset as one document: members in the order of the format, defaults left out, the same bytes for the same dataset.</summary>
internal static class DatasetWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // A dataset is read by people in many scripts; it is no HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ConflictDataset dataset, string path) => WholeFile.Write(DatasetFile.DocumentOf(path), stream => Write(dataset, stream));

    public static void Write(ConflictDataset dataset, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(dataset, json);
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(ConflictDataset dataset, Utf8JsonWriter json)
    {
        var contents = dataset.Contents;
        json.WriteStartObject();
        json.WriteString("format", DatasetFormat.Name);
        json.WriteOptional("title", contents.Title);
        json.WriteOptional("description", contents.Description);
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
        json.WriteList("claims", contents.Claims, ClaimWriter.Write);
        json.WriteList("disjointSets", contents.DisjointSets, ClaimWriter.Write);
        json.WriteList("acknowledgements", contents.Acknowledgements, ClaimWriter.Write);
        json.WriteEndObject();
    }
}
