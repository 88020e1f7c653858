namespace ConflictModel.Tests;

public sealed class SampleTests
{
    private static ConflictDataset Sample { get; } = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

    [Theory]
    [InlineData("budanov", "Kyrylo Budanov", "Kyrylo Budanow", "Budanov", "kyrylo budanow")]
    [InlineData("lee-sung-kwon", "Lee Sung-kwon", "Lee Song-kwon")]
    [InlineData("kim-jong-un", "Kim Jong Un", "Kim Jong-un", "Kim Jong In")]
    public void An_actor_is_found_under_every_spelling(string id, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            Assert.Equal(id, Assert.Single(Sample.Actors.Named(spelling)).Id.Value);
        }
    }

    [Fact]
    public void A_misprint_is_found_but_never_shown()
    {
        var kim = Sample.Actors[new EntityId<Actor>("kim-jong-un")];

        Assert.Equal("Kim Jong Un", kim.ToString());
        Assert.Equal("Kim Jong Un", kim.Names.In("de"));
        Assert.Equal(["Kim Jong In"], kim.Names.Where(name => name.IsMisprint).Select(name => name.Text));
    }

    [Fact]
    public void Nothing_is_found_under_a_part_of_a_name_or_under_none()
    {
        Assert.Empty(Sample.Actors.Named("Kim"));
        Assert.Empty(Sample.Actors.Named(""));
    }

    [Fact]
    public void Reports_stand_by_date_and_those_without_one_last()
    {
        var dates = Sample.ReportsByDate.Select(report => report.Date?.ToString() ?? "none").ToList();

        Assert.Equal(5, dates.Count);
        Assert.Contains("none", dates);
        Assert.Equal(dates.Where(date => date != "none").Order().Concat(dates.Where(date => date == "none")), dates);
    }

    [Fact]
    public void Every_claim_knows_where_it_stands()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("samples/dprk-russia/dataset.json"));

        foreach (var claim in Sample.Claims)
        {
            var location = Sample.LocationOf(claim.Id)!;
            Assert.Contains($"\"id\": \"{claim.Id}\"", lines[location.Line - 1], StringComparison.Ordinal);
            Assert.StartsWith("$.claims[", location.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Units_and_equipment_are_actors_and_categories_too()
    {
        Assert.NotEmpty(Sample.Units);
        Assert.NotEmpty(Sample.Equipment);
        Assert.All(Sample.Units, unit => Assert.Same(unit, Sample.Actors[unit.Id]));
        Assert.All(Sample.Equipment, type => Assert.Same(type, Sample.Categories[type.Id]));
    }
}
