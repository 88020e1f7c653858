using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace ConflictModel.Examples.Tests;

#region A type
public sealed record Assessment(EntityId<ConflictEvent> Event, Figure Killed, UncertainDate? AsOf, Likelihood? Likelihood);
#endregion

#region A context
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(EquatableList<Claim>))]
internal sealed partial class DeskJson : JsonSerializerContext;
#endregion

/// <summary>The statements of <c>docs/json.md</c>, in its order.</summary>
internal static class JsonExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Round trip
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var assessment = new Assessment(new("market-strike"), Figure.AtLeast(16), UncertainDate.Parse("2024-03-01~"), Likelihood.VeryLikely);

        var json = JsonSerializer.Serialize(assessment, options);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize<Assessment>(json, options) == assessment);
        #endregion
        printed();

        #region Findings
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var finding = new ClaimComparer().Compare(dataset).Findings[0];

        using var written = JsonSerializer.SerializeToDocument(finding);
        Console.WriteLine(string.Join(", ", written.RootElement.EnumerateObject().Select(member => member.Name)));
        #endregion
        printed();

        #region Errors
        try
        {
            JsonSerializer.Deserialize<List<Claim>>("""
                [{ "id": "c1", "report": "r1", "scope": { "measure": "killed", "place": "Long Valley" }, "figure": "16+", "unit": "persons" }]
                """);
        }
        catch (JsonException exception)
        {
            Console.WriteLine(exception.Path);
            Console.WriteLine(exception.Message);
        }
        #endregion
        printed();

        #region With the context
        var claims = JsonSerializer.Serialize<EquatableList<Claim>>([.. dataset.Claims], DeskJson.Default.EquatableListClaim);
        Console.WriteLine(JsonSerializer.Deserialize(claims, DeskJson.Default.EquatableListClaim)!.Count);
        #endregion
        printed();

        #region Schema
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(options, typeof(Assessment), new() { TransformSchemaNode = ModelJsonSchema.Transform });
        Console.WriteLine(schema["properties"]!["asOf"]!["examples"]);
        #endregion
        printed();

        SaveAsync(dataset, "copy.json", CancellationToken.None).GetAwaiter().GetResult();
        printed();
        File.Delete("copy.json");
    });

    private static async Task SaveAsync(ConflictDataset dataset, string path, CancellationToken cancellationToken)
    {
        #region Without blocking
        await dataset.SaveAsync(path, cancellationToken: cancellationToken);

        var loaded = await ConflictDataset.LoadAsync(path, new Progress<DatasetProgress>(), cancellationToken);
        Console.WriteLine(loaded.Contents == dataset.Contents);
        #endregion
    }
}
