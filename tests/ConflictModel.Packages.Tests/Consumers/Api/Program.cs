using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

var dataset = await ConflictDataset.LoadAsync("samples/dprk-russia");

var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) =>
{
    // A parameter that is parsed is a string to the API explorer; its own type stands in the handler.
    var type = context.JsonPropertyInfo is null && context.JsonTypeInfo.Type == typeof(string)
        ? context.ParameterDescription?.ParameterDescriptor.ParameterType ?? typeof(string)
        : context.JsonTypeInfo.Type;
    if (ModelJsonSchema.Of(type) is { } model)
    {
        ModelOpenApi.Fill(schema, model);
    }

    return Task.CompletedTask;
}));

var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    ExceptionHandler = async context =>
    {
        var fault = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        var json = fault.InnerException as JsonException;
        await Results.Problem(
            title: "The request cannot be read.",
            detail: json?.Message ?? fault.Message,
            statusCode: (fault as BadHttpRequestException)?.StatusCode ?? 500,
            extensions: json is null ? null : new Dictionary<string, object?> { ["path"] = json.Path }).ExecuteAsync(context);
    },
    SuppressDiagnosticsCallback = _ => true,
});
app.MapOpenApi();
app.MapPost("/claims", (Claim claim) => claim);
app.MapPost("/lists", (EquatableList<Claim> claims) => claims);
app.MapPost("/checks", (Check check) => check);
app.MapPost("/findings", (Claim claim) =>
{
    var result = new ClaimComparer().Compare(ConflictDataset.Create(dataset.Contents with { Claims = dataset.Contents.Claims.Add(claim) }));
    return result.Findings.Where(finding => finding.Witnesses.Any(witness => witness.Claim.Id == claim.Id));
});
app.MapPost("/datasets", async (HttpRequest request, CancellationToken ended) =>
    (await ConflictDataset.LoadAsync(request.BodyReader, cancellationToken: ended)).Claims.Count);
app.MapGet("/datasets", async (HttpResponse response, CancellationToken ended) =>
{
    response.ContentType = "application/json";
    await dataset.SaveAsync(response.BodyWriter, cancellationToken: ended);
});
app.MapGet(
    "/places/{place}",
    (EntityId<Place> place, Figure figure, UncertainDate? on) => new Dictionary<EntityId<Place>, Answer> { [place] = new(figure, on, Stance.DeniesEvent) });
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
const string Claim = """
    { "id": "c1", "report": "schattenallianz", "attribution": ["nis", { "source": "hur", "verb": "estimates" }],
      "scope": { "measure": "present", "category": "soldiers", "actor": "dprk", "place": "russia", "period": "2024-10" },
      "unit": "persons", "figure": "~50,000", "quote": "„Rund“ 50.000" }
    """;

var claim = await Post("/claims", Claim);
Console.WriteLine(claim);
Console.WriteLine($"The same bytes: {await Post("/claims", claim) == claim}");
var list = await Post("/lists", $"[{claim},{claim}]");
Console.WriteLine($"The same bytes of a list: {await Post("/lists", list) == list}");
var check = await Post("/checks", $$"""{ "claim": {{claim}}, "policy": { "name": "desk", "settlingDays": 3 }, "counts": { "russia": "5..7" } }""");
Console.WriteLine($"The same bytes of a type that has them: {await Post("/checks", check) == check}");
Console.WriteLine(check[check.IndexOf("\"policy\"", StringComparison.Ordinal)..]);

foreach (var finding in JsonNode.Parse(await Post("/findings", claim))!.AsArray())
{
    Console.WriteLine($"{finding!["rule"]} {finding["severity"]}: {finding["reason"]!["code"]}, {finding["witnesses"]!.AsArray().Count} witnesses, {finding["sentence"]}");
}

await Fails("/claims", Claim.Replace("~50,000", "ca. 50000"));
await Fails("/claims", Claim.Replace("\"russia\"", "\"Russia\"").Replace("\"unit\"", "\"units\""));
await Fails("/checks", $$"""{ "claim": {{Claim.Replace("\"dprk\"", "null")}}, "policy": {}, "counts": {} }""");
await Fails("/checks", $$"""{ "claim": {{claim}}, "policy": { "settlingDays": -1 }, "counts": {} }""");
await Fails("/lists", $"[{claim},{claim.Replace("2024-10", "October")}]");
await Fails("/claims", "{");

Console.WriteLine(await client.GetStringAsync("/places/kursk-oblast?figure=~1500&on=2024-10-18~"));
Console.WriteLine(await client.GetStringAsync($"/places/russia?figure={Uri.EscapeDataString(">=100")}"));
Console.WriteLine((int)(await client.GetAsync("/places/Kursk?figure=5")).StatusCode);

var whole = await client.GetByteArrayAsync("/datasets");
using var body = new ByteArrayContent(whole);
var count = await (await client.PostAsync("/datasets", body)).Content.ReadAsStringAsync();
Console.WriteLine($"{whole.Length > 10_000} {count == dataset.Claims.Count.ToString()}");

var openApi = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
foreach (var parameter in openApi["paths"]!["/places/{place}"]!["get"]!["parameters"]!.AsArray())
{
    Describe($"{parameter!["name"]}", parameter["schema"]!);
}

foreach (var (name, schema) in Resolved(openApi["paths"]!["/checks"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!)["properties"]!.AsObject())
{
    Describe(name, schema!);
}

var claimSchema = Resolved(openApi["paths"]!["/claims"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!);
Describe("scope.place", claimSchema["properties"]!["scope"]!["properties"]!["place"]!);
Describe("stance", claimSchema["properties"]!["stance"]!);

await app.StopAsync();

void Describe(string name, JsonNode schema)
{
    schema = Resolved(schema);
    Console.WriteLine($"{name}: {schema["type"]?.ToJsonString()}, example {schema["examples"]?[0] ?? "none"}, {(schema["pattern"] is null ? "no pattern" : "a pattern")}, {schema["enum"]?.AsArray().Count ?? 0} words");
}

JsonNode Resolved(JsonNode schema) => schema["$ref"] is { } reference
    ? openApi["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!
    : schema;

async Task<string> Post(string path, string text)
{
    using var response = await Send(path, text);
    var answer = await response.Content.ReadAsStringAsync();
    return response.IsSuccessStatusCode ? answer : throw new InvalidOperationException(answer);
}

async Task Fails(string path, string text)
{
    using var response = await Send(path, text);
    var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    Console.WriteLine($"{(int)response.StatusCode} {response.Content.Headers.ContentType!.MediaType} at {problem["path"]}");
    Console.WriteLine($"  {((string)problem["detail"]!).Replace("\n", "\n  ")}");
}

Task<HttpResponseMessage> Send(string path, string text) =>
    client.PostAsync(path, new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));

internal sealed record Check(Claim Claim, RevisionPolicy Policy, Dictionary<EntityId<Place>, Figure> Counts);

internal sealed record Answer(Figure Figure, UncertainDate? On, Stance Stance);

/// <summary>Puts the schemas of the library into those of an OpenAPI document.</summary>
internal static class ModelOpenApi
{
    public static void Fill(OpenApiSchema schema, JsonNode model)
    {
        schema.Type = TypeOf(model["type"]);
        schema.Description = (string?)model["description"];
        schema.Pattern = (string?)model["pattern"];
        schema.Examples = model["examples"]?.AsArray().Select(example => example!.DeepClone()).ToList();
        schema.Enum = model["enum"]?.AsArray().OfType<JsonNode>().Select(word => word.DeepClone()).ToList();
        schema.Properties = model["properties"]?.AsObject().ToDictionary(member => member.Key, member => Of(member.Value!));
        schema.Required = model["required"]?.AsArray().Select(name => (string)name!).ToHashSet();
        schema.Items = model["items"] is { } items ? Of(items) : null;
        schema.OneOf = model["oneOf"]?.AsArray().Select(form => Of(form!)).ToList();
    }

    private static IOpenApiSchema Of(JsonNode model)
    {
        var schema = new OpenApiSchema();
        Fill(schema, model);
        return schema;
    }

    private static JsonSchemaType? TypeOf(JsonNode? type) => type switch
    {
        JsonArray names => names.Aggregate(default(JsonSchemaType), (types, name) => types | TypeOf(name)!.Value),
        null => null,
        _ => Enum.Parse<JsonSchemaType>((string)type!, ignoreCase: true),
    };
}
