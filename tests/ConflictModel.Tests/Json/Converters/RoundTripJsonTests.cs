using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Tests;

/// <summary>Whatever the options, a value or record of the model comes back from JSON as it was, and is written as in a dataset document.</summary>
public sealed class RoundTripJsonTests
{
    public static TheoryData<string> Options => JsonOptions.Names;

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_value_and_record_comes_back_as_it_was(string name) => RandomRecords.Each(Everything, value =>
    {
        var options = JsonOptions.All[name];
        var text = JsonSerializer.Serialize(value, options);
        var read = JsonSerializer.Deserialize<EverythingInOne>(text, options)!;

        Assert.Equal(value.ByPlace, read.ByPlace);
        Assert.Equal(value with { ByPlace = read.ByPlace }, read);
        Assert.Equal(text, JsonSerializer.Serialize(read, options));
    });

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_record_by_itself_comes_back_as_it_was(string name) => RandomRecords.Each(records => records.Contents(), contents =>
    {
        var options = JsonOptions.All[name];

        Assert.Equal(contents, JsonSerializer.Deserialize<DatasetContents>(JsonSerializer.Serialize(contents, options), options));
        Assert.All(contents.Claims, claim => CheckRoundTrip(claim, options));
        Assert.All(contents.Claims, claim => CheckRoundTrip(claim.Scope, options));
        Assert.All(contents.Actors, actor => CheckRoundTrip(actor, options));
        Assert.All(contents.Categories, category => CheckRoundTrip(category, options));
        Assert.All(contents.Sources, source => CheckRoundTrip(source, options));
        Assert.All(contents.DisjointSets, set => CheckRoundTrip(set, options));
        CheckRoundTrip(contents.Claims, options);
    });

    [Theory]
    [MemberData(nameof(Options))]
    public void A_dataset_comes_back_with_its_contents(string name)
    {
        var dataset = ConflictDataset.Create(FullContents.Create());
        var options = JsonOptions.All[name];

        Assert.Equal(dataset.Contents, JsonSerializer.Deserialize<ConflictDataset>(JsonSerializer.Serialize(dataset, options), options)!.Contents);
    }

    [Fact]
    public void A_record_is_written_as_in_a_document() => RandomRecords.Each(records => records.Contents(), contents => CheckDocument(contents));

    [Fact]
    public void Each_of_every_word_is_written_as_in_a_document() => CheckDocument(FullContents.Create());

    [Fact]
    public void A_dataset_is_written_as_it_is_saved()
    {
        var dataset = ConflictDataset.Create(FullContents.Create());
        var options = new JsonSerializerOptions(JsonOptions.OfTheFormat) { WriteIndented = true, NewLine = "\n" };

        Assert.Equal(DatasetText.Text(dataset), JsonSerializer.Serialize(dataset, options) + "\n");
        Assert.Equal(DatasetText.Text(dataset), JsonSerializer.Serialize(dataset.Contents, options) + "\n");
    }

    private static void CheckRoundTrip<T>(T value, JsonSerializerOptions options)
    {
        var text = JsonSerializer.Serialize(value, options);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(text, options));
    }

    private static void CheckDocument(DatasetContents contents)
    {
        var document = JsonSerializer.SerializeToNode(contents, JsonOptions.OfTheFormat)!.AsObject();

        Check("actors", contents.Actors.Where(actor => actor.Unit is null));
        Check("units", contents.Actors.Where(actor => actor.Unit is not null), unit => unit.Unit == new MilitaryUnit());
        Check("categories", contents.Categories.Where(category => category.Equipment is null));
        Check("equipment", contents.Categories.Where(category => category.Equipment is not null), type => type.Equipment == new EquipmentType());
        Check("places", contents.Places);
        Check("events", contents.Events);
        Check("measures", contents.Measures);
        Check("measurementUnits", contents.MeasurementUnits);
        Check("sources", contents.Sources, source => source.Actor is not null);
        Check("reports", contents.Reports);
        Check("claims", contents.Claims);
        Check("disjointSets", contents.DisjointSets);
        Check("acknowledgements", contents.Acknowledgements);
        foreach (var (claim, node) in contents.Claims.Zip(document["claims"]?.AsArray() ?? []))
        {
            Same(claim.Id, node!["id"]);
            Same(claim.Scope, node["scope"]);
            Same(claim.Attribution.IsEmpty ? null : claim.Attribution, node["attribution"]);
            Same(claim.Scope.Period, node["scope"]!["period"]);
            Same(claim.Quantity.Unit, node["unit"]);
            Same(claim.Likelihood, node["likelihood"]);
            Same(claim.Credibility, node["credibility"]);
        }

        foreach (var (place, node) in contents.Places.Zip(document["places"]?.AsArray() ?? []))
        {
            Same(place.Position, node!["position"]);
            Same(place.Parents.Count == 0 ? null : place.Parents, node["parents"]);
            if (!place.Names.Any(spelling => spelling.IsMisprint))
            {
                Same(place.Names, node["names"]);
            }
        }

        void Check<T>(string list, IEnumerable<T> records, Func<T, bool>? isKnownByItsList = null)
        {
            var nodes = document[list]?.AsArray() ?? [];
            var all = records.ToList();
            Assert.Equal(all.Count, nodes.Count);
            foreach (var (record, node) in all.Zip(nodes).Where(pair => isKnownByItsList?.Invoke(pair.First) != true))
            {
                Same(record, node);
            }
        }

        static void Same<T>(T value, JsonNode? node) => Assert.Equal(node?.ToJsonString(JsonOptions.OfTheFormat) ?? "null", JsonSerializer.Serialize(value, JsonOptions.OfTheFormat));
    }

    private static EverythingInOne Everything(RandomRecords records) => new()
    {
        Nobody = null,
        ByPlace = records.IdsOf<Place>().ToDictionary(id => id, _ => records.Figure()),
        Stances = records.Some(records.Word<Stance>),
        Likelihood = records.Word<Likelihood>(),
        ClaimId = records.Id<Claim>(),
        Place = records.Coordinate<Place>(),
        Figure = records.Figure(),
        Date = records.Date(),
        Period = records.Period(),
        Rating = new(records.Word<AdmiraltyReliability>(), records.Word<AdmiraltyCredibility>()),
        Quantity = records.Quantity(),
        Scope = records.Scope(),
        Attribution = records.Attribution(),
        Step = records.Step(new("voice")),
        Name = records.Name(),
        Names = records.Names(),
        Claim = records.Claim(),
        Actor = records.Actor(),
        Unit = records.Unit(),
        Category = records.Category(),
        Equipment = records.Equipment(),
        ThePlace = records.Place(),
        Position = records.Position(),
        Event = records.Event(),
        Measure = records.Measure(),
        Bound = records.Bound(),
        MeasurementUnit = records.MeasurementUnit(),
        Source = records.Source(),
        Report = records.Report(),
        Set = records.Set<Actor>(),
        Places = records.Set<Place>(),
        Acknowledgement = records.Acknowledgement(),
        Claims = records.Some(records.Claim),
        Sources = records.IdsOf<Source>(),
        Texts = ["a", "b"],
    };
}
