using System.Text;

namespace ConflictModel.Tests;

/// <summary>Drafts that an importer makes: built, checked and located as those of files.</summary>
public sealed class DraftsInCodeTests
{
    private static readonly DatasetDraft Log = new()
    {
        File = "desk.log",
        Places = [new() { Location = At(1), Id = new("valley", "id", 1), Names = [new() { Text = new("Long Valley", "names.en", 1), Language = "en" }] }],
        Reports = [new() { Location = At(1), Id = new("log", "id", 1) }],
        Claims = [Claim(2, "valley", "~40")],
    };

    [Fact]
    public void A_draft_that_is_made_in_code_is_a_dataset()
    {
        var dataset = Log.Build().GetDatasetOrThrow();

        Assert.Equal("measure: killed, place: valley", dataset.Claims[0].Scope.ToString());
        Assert.Equal("desk.log:2: $[2]", dataset.LocationOf(dataset.Claims[0].Id)!.ToString().Replace("$.claims[0]", "$[2]", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_told_with_its_line()
    {
        var draft = Log with { Claims = [.. Log.Claims, Claim(3, "valley", "many or so"), Claim(4, "hill", "=4")] };

        Assert.Equal(
            ["desk.log:3: $[3].figure", "desk.log:4: $[4].scope.place"],
            draft.Build().Problems.Select(problem => problem.Location.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_problem_of_the_importer_keeps_the_draft_from_being_a_dataset()
    {
        var problem = new DatasetProblem { Kind = DatasetProblemKind.Syntax, Location = At(7), Message = "The line must have four parts." };

        Assert.Equal([problem], (Log with { Problems = [problem] }).Build().Problems);
    }

    [Fact]
    public void A_claim_is_added_to_the_draft_of_a_file()
    {
        using var folder = new TempFolder();
        ConflictDataset.Create(Log.Build().GetDatasetOrThrow().Contents).Save(folder.Path, "claims.jsonl");
        var read = DatasetDraft.Read(folder.Path);

        var dataset = (read with { Claims = read.Claims.Add(Claim(9, "valley", "=41")) }).Build().GetDatasetOrThrow();

        Assert.Equal(["line-2", "line-9"], dataset.Claims.Select(claim => claim.Id.Value));
        Assert.Equal(read, DatasetDraft.Read(folder.Path));
        Assert.NotEqual(read, read with { Claims = [] });
    }

    [Fact]
    public void A_value_has_a_place_and_a_line()
    {
        Assert.Throws<ArgumentNullException>(() => new DraftValue(null!, "figure"));
        Assert.Throws<ArgumentNullException>(() => new DraftValue("1", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DraftValue("1", "figure", -1));
        Assert.Equal(0, new DraftValue("1", "figure").Line);
    }

    [Fact]
    public void Each_coordinate_of_a_draft_and_of_a_scope_is_read_by_its_name()
    {
        var empty = new ClaimDraft { Location = At(1) };
        var coordinates = Enum.GetValues<ScopeCoordinate>();
        foreach (var coordinate in coordinates)
        {
            var value = new DraftValue("x", "scope", 1);

            Assert.Equal(coordinates.Select(other => other == coordinate ? value : default), coordinates.Select(other => empty.With(coordinate, value)[other]));
        }

        var scope = new Scope { Measure = new("killed"), Place = Coordinate<Place>.Any, Period = UncertainPeriod.Parse("2024"), Mode = Mode.Planned };
        Assert.Equal(["killed", null, null, null, null, "any", null, "2024", "planned"], coordinates.Select(coordinate => scope[coordinate]));
        Assert.Null(new Scope { Measure = new("killed") }[ScopeCoordinate.Mode]);
        Assert.Throws<ArgumentOutOfRangeException>(() => scope[(ScopeCoordinate)99]);
        Assert.Throws<ArgumentOutOfRangeException>(() => empty[(ScopeCoordinate)99]);
    }

    [Fact]
    public void A_list_is_read_from_within_another_document()
    {
        var draft = Read("places", """
            [
              { "id": "a", "names": { "en": "A" } },
              { "id": "B" , "name": "B" }
            ]
            """);

        Assert.Equal(["a", "B"], draft.Places.Select(place => place.Id.Text));
        Assert.Equal(12, draft.Places[0].Location.Line);
        Assert.Equal(
            ["settings.json:13: $.places[1].name", "settings.json:13: $.places[1].names"],
            draft.Problems.Select(problem => problem.Location.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("places", "[", "settings.json:11: $")]
    [InlineData("places", "{}", "settings.json:11: $.places")]
    [InlineData("claims", "[{}] 1", "settings.json:11: $")]
    [InlineData("acknowledgements", "", "settings.json:11: $")]
    public void What_is_no_list_is_a_problem_at_its_line(string list, string json, string location) =>
        Assert.Contains(Read(list, json).Problems, problem => problem.Location.ToString() == location);

    [Theory]
    [InlineData("title")]
    [InlineData("format")]
    [InlineData("planets")]
    public void A_document_has_just_its_lists(string list) =>
        Assert.StartsWith($"'{list}' is not a list of a dataset; it must be one of actors, units, ", Assert.Throws<ArgumentException>(() => Read(list, "[]")).Message, StringComparison.Ordinal);

    private static DatasetDraft Read(string list, string json) => DatasetDraft.ReadList(list, Encoding.UTF8.GetBytes(json), "settings.json", 11);

    private static DatasetLocation At(int line) => new() { File = "desk.log", Line = line, Path = FormattableString.Invariant($"$[{line}]") };

    private static ClaimDraft Claim(int line, string place, string figure) => new()
    {
        Location = At(line),
        Id = new(FormattableString.Invariant($"line-{line}"), "id", line),
        Report = new("log", "report", line),
        Measure = new("killed", "scope.measure", line),
        Place = new(place, "scope.place", line),
        Figure = new(figure, "figure", line),
        Unit = new("persons", "unit", line),
    };
}
