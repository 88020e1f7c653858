using ConflictModel.Json;

namespace ConflictModel.Tests.Datasets;

/// <summary>Entries that code makes and adds to a draft.</summary>
public sealed class AddedDraftTests
{
    private static readonly EntityDraft[] Entries =
    [
        new ActorDraft { Id = new("northland"), Names = [Name("Northland")], Kind = new("state") },
        new ActorDraft { Id = new("first-brigade"), Names = [Name("First Brigade")], IsUnit = true, Parents = [new("northland")], Echelon = new("brigade") },
        new PlaceDraft { Id = new("town"), Names = [Name("Town")], Latitude = new("50.5"), Longitude = new("30") },
        new SourceDraft { Id = new("northland"), Actor = new("northland"), Unspecific = new("true") },
        new ReportDraft { Id = new("morning"), Date = new("2024-10-18") },
        new ClaimDraft
        {
            Id = new("few"), Report = new("morning"), Attribution = [new() { Source = new("northland") }], Measure = new("killed"), Category = new("soldiers"),
            Place = new("town"), Figure = new(">=100"), Unit = new("persons"),
        },
    ];

    [Fact]
    public void Entries_of_any_kind_make_a_dataset_that_is_written_and_read_alike()
    {
        var dataset = DatasetDraft.Empty.Add(Entries).Build().Dataset!;

        using var stream = new MemoryStream();
        dataset.Save(stream);
        stream.Position = 0;
        Assert.Equal(dataset.Contents.Claims, ConflictDataset.Load(stream).Contents.Claims);
        Assert.Equal(["northland", "first-brigade"], dataset.Contents.Actors.Select(actor => actor.Id.Value));
        Assert.Empty(DatasetDraft.Empty.Claims);
    }

    [Fact]
    public void Entries_have_the_place_at_which_they_are_added()
    {
        var draft = DatasetDraft.Empty.Add(Entries).Add(Claim("b"), Claim("c") with { Location = new() { File = "report.txt", Line = 7, Path = "$" } });

        Assert.Equal(["$.claims[0]", "$.claims[1]", "report.txt:7: $.claims[2]"], draft.Claims.Select(claim => claim.Location.ToString()));
        Assert.Equal(["$.actors[0]", "$.units[0]"], draft.Actors.Select(actor => actor.Location.Path));
    }

    [Fact]
    public void What_an_entry_lacks_is_a_problem()
    {
        var result = DatasetDraft.Empty.Add(Entries).Add(new ClaimDraft { Id = new("b") }, new MeasureDraft { Names = [Name("seen")] }).Build();

        Assert.Equal(
            ["$.claims[1].report", "$.claims[1].scope.measure", "$.claims[1].unit", "$.measures[0].id", "$.measures[0].kind"],
            result.Problems.Select(problem => problem.Location.Path));
        Assert.Equal("The member 'unit' is missing; an entry of 'claims' must have it.", result.Problems[2].Message);
        Assert.Null(result.Dataset);
    }

    [Fact]
    public void What_a_value_means_is_checked_with_the_value_and_the_entry_named()
    {
        var result = DatasetDraft.Empty.Add(Entries).Add(
            Claim("b") with { Figure = new("about 500") },
            new SourceDraft { Id = new("x"), Names = [Name("X")], Unspecific = new("yes") }).Build();

        Assert.Equal(["$.sources[1]", "$.claims[1]"], result.Problems.Select(problem => problem.Location.Path).OrderDescending(StringComparer.Ordinal));
        Assert.Contains(result.Problems, problem => problem.Message.Contains("'about 500'", StringComparison.Ordinal));
        Assert.Contains(result.Problems, problem => problem.Message == "'yes' is not a boolean; it must be true or false.");
    }

    [Fact]
    public void A_value_is_not_blank() => Assert.Throws<ArgumentException>(() => new DraftValue(" "));

    /// <summary>What a draft cannot be without is what its kind of object in JSON cannot be without.</summary>
    [Fact]
    public void Drafts_need_the_members_that_the_format_requires()
    {
        Same(new ActorDraft(), ActorJson.Table);
        Same(new ActorDraft { IsUnit = true }, ActorJson.UnitTable);
        Same(new CategoryDraft(), CategoryJson.Table);
        Same(new CategoryDraft { IsEquipment = true }, CategoryJson.EquipmentTable);
        Same(new PlaceDraft(), PlaceJson.Table);
        Same(new EventDraft(), EventJson.Table);
        Same(new MeasureDraft(), MeasureJson.Table);
        Same(new MeasurementUnitDraft(), MeasurementUnitJson.Table);
        Same(new SourceDraft { Actor = new("northland") }, SourceJson.Table);
        Same(new ReportDraft(), ReportJson.Table);
        Same(new DisjointSetDraft(), DisjointSetJson.Table);
        Same(new AcknowledgementDraft(), AcknowledgementJson.Table);
        Same(new ClaimDraft(), ClaimJson.Table);

        static void Same(EntityDraft draft, MemberTable table)
        {
            Assert.Contains(draft.List, DatasetJson.Table.Names);
            var needed = draft.Needed.Where(needed => !needed.Value.IsGiven).Select(needed => needed.Member.Split('.')[0]).Distinct();
            Assert.Equal(Enumerable.Range(0, table.Names.Length).Where(i => (table.Required & (1UL << i)) != 0).Select(i => table.Names[i]), needed);
        }
    }

    private static ClaimDraft Claim(string id) => new() { Id = new(id), Report = new("morning"), Measure = new("killed"), Unit = new("persons") };

    private static NameDraft Name(string text) => new() { Text = new(text), Language = "en" };
}
