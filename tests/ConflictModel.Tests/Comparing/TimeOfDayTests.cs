namespace ConflictModel.Tests;

/// <summary>One instant is one time, however it is written; statements of one day are told by the clock.</summary>
public sealed class TimeOfDayTests
{
    private static readonly DatasetContents World = new()
    {
        Sources = [Desk("a"), Desk("b")],
        Reports =
        [
            Report("a-morning", "a", "2023-07-09T08:00:00Z"), Report("a-evening", "a", "2023-07-09T19:30:00Z"),
            Report("a-evening-local", "a", "2023-07-09T21:30:00+02:00"), Report("a-night-local", "a", "2023-07-10T01:00:00+02:00"),
            Report("a-later", "a", "2023-08"), Report("b-later", "b", "2023-08"),
        ],
    };

    [Theory]
    [InlineData("killed")]
    [InlineData("present")]
    public void One_instant_written_with_two_offsets_is_one_time(string measure)
    {
        var result = Compare(
            Claim("x", "=4", "a-later", measure, "2023-07-09T23:15:00Z"),
            Claim("y", "=11", "b-later", measure, "2023-07-10T01:15:00+02:00"));

        var finding = Assert.Single(result.Findings);
        Assert.Equal("CM1001", finding.Rule.Id);
        Assert.Equal(2, finding.Camps.Count);
        Assert.Contains("on 9 July 2023 at 23:15 UTC", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("am 10. Juli 2023 um 01:15 UTC+02:00", finding.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_one_figure_for_print()
    {
        var figure = Assert.Single(new Reconciler().Reconcile(Dataset(
            Claim("x", "=4", "a-later", "present", "2023-07-09T23:15:00Z"),
            Claim("y", "=11", "b-later", "present", "2023-07-10T01:15:00+02:00"))).Figures);

        Assert.Equal("2023-07-09T23:15:00Z", figure.Scope.Period?.ToString());
        Assert.Equal(2, figure.Claims.Count);
    }

    [Fact]
    public void One_statement_in_two_offsets_is_one_statement() =>
        Assert.Equal(Lineage.SameStatement, Pair(Claim("x", "=4", "a-evening"), Claim("y", "=4", "a-evening-local")).Lineage);

    [Theory]
    [InlineData("x", "y")]
    [InlineData("y", "x")]
    public void Two_counts_of_a_day_by_one_desk_are_told_in_the_order_of_the_clock(string morning, string evening)
    {
        var result = Compare(Claim(morning, "=50", "a-morning"), Claim(evening, "=20", "a-evening-local"));

        var finding = Assert.Single(result.Of("CM3003"));
        Assert.Equal((morning, evening), finding.Reason is RevisionReason reason ? (reason.Earlier.Value, reason.Later.Value) : default);
        Assert.Contains("on 9 July 2023 at 08:00 UTC", finding.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("plausibly 50, then 20.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_an_instant_is_that_of_utc() =>
        Assert.Single(Compare(Claim("x", "=50", "a-evening"), Claim("y", "=20", "a-night-local")).Of("CM3003"));

    [Fact]
    public void A_later_hour_updates_an_earlier_one() =>
        Assert.Equal(ClaimRelation.Updated, Pair(Claim("x", "40..60", "a-morning"), Claim("y", "=55", "a-evening")).Relation);

    [Fact]
    public void The_last_statement_is_the_last_by_the_clock()
    {
        var options = new ReconciliationOptions { Rules = [ReconciliationRules.MostRecent] };

        Assert.Equal(20, Assert.Single(new Reconciler(options).Reconcile(Dataset(Claim("x", "=50", "a-morning"), Claim("y", "=20", "a-evening-local"))).Figures).Best);
    }

    [Fact]
    public void Reports_of_one_day_stand_in_the_order_of_the_clock() => Assert.Equal(
        ["a-morning", "a-evening", "a-evening-local", "a-night-local", "a-later", "b-later"],
        Dataset().ReportsByDate.Select(report => report.Id.Value));

    private static ComparisonResult Compare(params Claim[] claims) => new ClaimComparer().Compare(Dataset(claims));

    private static PairComparison Pair(Claim first, Claim second) => new ClaimComparer().Compare(first, second, Dataset(first, second));

    private static ConflictDataset Dataset(params Claim[] claims) => ConflictDataset.Create(World with { Claims = claims.ToEquatableList() });

    private static Source Desk(string id) => new() { Id = new(id), Names = LocalizedNames.Of($"Desk {id}") };

    private static Report Report(string id, string publisher, string date) => new() { Id = new(id), Publisher = new EntityId<Source>(publisher), Date = UncertainDate.Parse(date) };

    private static Claim Claim(string id, string figure, string report, string measure = "killed", string? period = null) => new()
    {
        Id = new(id),
        Report = new(report),
        Scope = new() { Measure = new(measure), Category = new("persons"), Period = period is null ? null : UncertainPeriod.Parse(period) },
        Quantity = new() { Figure = Figure.Parse(figure), Unit = new("persons") },
    };
}
