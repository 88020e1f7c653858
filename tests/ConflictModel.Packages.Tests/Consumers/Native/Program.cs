using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictModel;

var dataset = await ConflictDataset.LoadAsync("samples/dprk-russia");
var result = new ClaimComparer().Compare(dataset);
var figures = new Reconciler().Reconcile(result);
Console.WriteLine($"{result.Findings.Count} findings, {figures.Figures.Count} figures");

var desk = new Desk
{
    Claims = [.. dataset.Claims],
    Actors = [.. dataset.Actors],
    Parts = [new DisjointSet<Place> { Id = new("parts"), Whole = new("russia"), Parts = [new("kursk"), new("bryansk")] }],
    Counts = new() { [new("russia")] = Figure.Parse("~1500"), [new("kursk")] = Figure.Parse("5..7") },
    Sources = [new("nis"), new("hur")],
    Stance = Stance.DeniesEvent,
    Likelihood = Likelihood.VeryLikely,
    Ticket = new("t-1"),
    Policy = HedgePolicy.Literal,
    Figures = figures.ToRecord(),
};
var text = JsonSerializer.Serialize(desk, DeskJson.Default.Desk);
var read = JsonSerializer.Deserialize(text, DeskJson.Default.Desk)!;
Console.WriteLine($"{text.Length > 10_000} {read.Claims == desk.Claims} {read.Actors == desk.Actors} {read.Parts == desk.Parts} {read.Policy == desk.Policy} {read.Figures == desk.Figures}");
Console.WriteLine($"{JsonSerializer.Serialize(read, DeskJson.Default.Desk) == text} {read.Counts[new("kursk")]} {read.Stance} {read.Likelihood} {read.Ticket}");
Console.WriteLine(JsonSerializer.Serialize(result, DeskJson.Default.ComparisonResult));
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(JsonSerializer.Serialize(dataset, DeskJson.Default.ConflictDataset), DeskJson.Default.ConflictDataset)!, DeskJson.Default.ConflictDataset).Length > 10_000);
Console.WriteLine(ModelJsonSchema.Of(typeof(Claim))!.ToJsonString());
try
{
    JsonSerializer.Deserialize("""{ "Claims": [{ "id": "C" }] }""", DeskJson.Default.Desk);
}
catch (JsonException exception)
{
    Console.WriteLine(exception.Message);
}

internal sealed class Ticket;

internal sealed record Desk
{
    public required EquatableList<Claim> Claims { get; init; }

    public required EquatableList<Actor> Actors { get; init; }

    public required EquatableList<DisjointSet> Parts { get; init; }

    public required Dictionary<EntityId<Place>, Figure> Counts { get; init; }

    public required EquatableList<EntityId<Source>> Sources { get; init; }

    public Stance Stance { get; init; }

    public Likelihood? Likelihood { get; init; }

    public EntityId<Ticket> Ticket { get; init; }

    public required HedgePolicy Policy { get; init; }

    public required ReconciliationRecord Figures { get; init; }
}

[JsonSerializable(typeof(Desk))]
[JsonSerializable(typeof(ComparisonResult))]
[JsonSerializable(typeof(ConflictDataset))]
internal sealed partial class DeskJson : JsonSerializerContext;
