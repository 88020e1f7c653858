using System.Text.Json;

namespace ConflictModel.Tests;

/// <summary>The table of axes is whole: each is a coordinate, a property, a member of the format and a word of the pages, and is compared, written and read as all are.</summary>
public sealed class ScopeAxisTests
{
    private static readonly DatasetContents World = new()
    {
        Actors = [new() { Id = new("x"), Names = LocalizedNames.Of("X") }, new() { Id = new("y"), Names = LocalizedNames.Of("Y") }],
        Categories = [new() { Id = new("x"), Names = LocalizedNames.Of("X") }, new() { Id = new("y"), Names = LocalizedNames.Of("Y") }],
        Places = [new() { Id = new("x"), Names = LocalizedNames.Of("X") }, new() { Id = new("y"), Names = LocalizedNames.Of("Y") }],
        Events = [new() { Id = new("x"), Names = LocalizedNames.Of("X") }, new() { Id = new("y"), Names = LocalizedNames.Of("Y") }],
        Reports = [new() { Id = new("r") }],
    };

    public static TheoryData<string> Names() => [.. ScopeAxis.All.Select(axis => axis.Name)];

    [Fact]
    public void The_axes_are_all_coordinates_but_measure_period_and_mode_each_at_its_slot()
    {
        Assert.Equal(Enum.GetValues<ScopeCoordinate>().Except([ScopeCoordinate.Measure, ScopeCoordinate.Period, ScopeCoordinate.Mode]), ScopeAxis.All.Select(axis => axis.Coordinate));
        Assert.Equal(Enumerable.Range(0, ScopeAxis.Count), ScopeAxis.All.Select(axis => axis.Slot));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_a_property_of_scopes_and_one_of_drafts(string name)
    {
        var axis = ScopeAxis.Named(name);
        var coordinate = typeof(Coordinate<>).MakeGenericType(axis.Entity);
        var ofScope = typeof(Scope).GetProperty(axis.Coordinate.ToString())!;
        var ofDraft = typeof(ClaimDraft).GetProperty(axis.Coordinate.ToString())!;
        var scope = new Scope { Measure = new("killed") };
        var value = new DraftValue("x", axis.Path, 1);
        var draft = new ClaimDraft { Location = new() { Path = "$" } };

        Assert.Equal(coordinate, ofScope.PropertyType);
        ofScope.SetValue(scope, Activator.CreateInstance(coordinate, "x"));
        ofDraft.SetValue(draft, value);

        Assert.Equal(ScopeAxis.All.Select(other => other == axis ? "x" : null), ScopeAxis.All.Select(other => scope[other]));
        Assert.Equal("x", ofScope.GetValue(scope)!.ToString());
        var ofAxes = draft.Axes;
        Assert.Equal(ScopeAxis.All.Select(other => other == axis ? value : default), ((ReadOnlySpan<DraftValue>)ofAxes).ToArray());
        Assert.Equal(value, ofDraft.GetValue(draft));
        Assert.Equal($"measure: killed, {name}: x", scope.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scopes_that_differ_in_one_are_incomparable_by_it_and_say_the_names_in_both_languages(string name)
    {
        var axis = ScopeAxis.Named(name);
        var dataset = ConflictDataset.Create(World with { Claims = [Claim("a", axis, "x"), Claim("b", axis, "y")] });

        var pair = new ClaimComparer().Compare(dataset.Claims[0], dataset.Claims[1], dataset);
        var reason = Assert.IsType<IncomparableReason>(pair.Reason);

        Assert.Equal((axis.Coordinate, "x", "y"), (reason.Coordinate, reason.First, reason.Second));
        Assert.EndsWith(": X and Y.", pair.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(" (X und Y).", pair.Describe(SentenceLanguage.German), StringComparison.Ordinal);
        Assert.NotEqual(dataset.Claims[0].Scope, dataset.Claims[1].Scope);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scope_that_leaves_one_out_is_only_possibly_within_one_that_names_it(string name)
    {
        var axis = ScopeAxis.Named(name);

        Assert.Equal(Certainty.Possible, OrderOf(null, "x"));
        Assert.Equal(Certainty.Possible, OrderOf("x", null));
        Assert.Equal(Certainty.Certain, OrderOf("x", "any"));
        Assert.Equal(Certainty.No, OrderOf("any", "x"));
        Assert.Equal(Certainty.No, OrderOf("x", "y"));

        Certainty OrderOf(string? narrower, string? wider)
        {
            var dataset = ConflictDataset.Create(World with { Claims = [Claim("a", axis, narrower), Claim("b", axis, wider)] });
            return new ConflictModel.Engine.ScopeOrder(dataset.Keys).IsWithin(dataset.Keys.ScopeKeys[0], dataset.Keys.ScopeKeys[1]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_written_and_read_in_a_document_and_in_a_file_of_claims(string name)
    {
        var axis = ScopeAxis.Named(name);
        var dataset = ConflictDataset.Create(World with { Claims = [Claim("a", axis, "x"), Claim("b", axis, "any"), Claim("c", axis, null)] });
        using var folder = new TempFolder();
        dataset.Save(folder.Path, "claims.jsonl");

        Assert.Equal(dataset.Contents, DatasetText.Read(DatasetText.Text(dataset)).GetDatasetOrThrow().Contents);
        Assert.Equal(dataset.Contents, ConflictDataset.Load(folder.Path).Contents);
        Assert.Contains($"\"{name}\":\"x\"", File.ReadAllText(Path.Combine(folder.Path, "claims.jsonl")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_one_names_that_is_not_there_is_told_with_its_path(string name)
    {
        var axis = ScopeAxis.Named(name);
        var problem = Assert.Single(ConflictDataset.TryCreate(World with { Claims = [Claim("a", axis, "z")] }).Problems);

        Assert.Equal($"$.claims[0].{axis.Path}: The dataset has no {EntityKind.Of(axis).Word} 'z'.", problem.ToString());
    }

    [Fact]
    public void The_schema_and_the_pages_list_the_coordinates_in_their_order()
    {
        using var schema = JsonDocument.Parse(DatasetFormat.OpenJsonSchema());
        var names = Enum.GetValues<ScopeCoordinate>().Select(Words<ScopeCoordinate>.Of).ToList();

        Assert.Equal(names, schema.RootElement.GetProperty("$defs").GetProperty("scope").GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Contains($"; {Listed(ScopeAxis.All.Select(axis => axis.Name))}: ids, or `any`;", Page("format"), StringComparison.Ordinal);
        Assert.Contains($"`coordinate`: {Listed(DisjointSet.CoordinateWords.SkipLast(1))} or `{DisjointSet.CoordinateWords[^1]}`", Page("format"), StringComparison.Ordinal);
        Assert.Contains($"`scope` has the members of the dataset format: {Listed(names)}.", Page("importing"), StringComparison.Ordinal);

        static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

        static string Page(string name) => File.ReadAllText(RepositoryRoot.Combine($"docs/{name}.md"));
    }

    private static Claim Claim(string id, ScopeAxis axis, string? text)
    {
        var texts = default(ScopeTexts);
        texts[axis.Slot] = text;
        return new()
        {
            Id = new(id), Report = new("r"), Scope = Scope.OfChecked(new("killed"), texts, period: null, Mode.Actual), Quantity = Quantity.Parse("=10 persons"),
        };
    }
}
