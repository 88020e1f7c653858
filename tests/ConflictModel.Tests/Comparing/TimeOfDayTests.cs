namespace ConflictModel.Tests;

/// <summary>One instant is one time, however it is written; statements of one day are told by the clock.</summary>
public sealed class TimeOfDayTests
{
    private static readonly SimultaneityPolicy Berlin = new() { Name = "Berlin", TimeZone = NodaTime.DateTimeZoneProviders.Tzdb["Europe/Berlin"] };

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
        var result = Compare(Claim(morning, "=50", "a-morning", period: "../2023-07-09"), Claim(evening, "=20", "a-evening-local", period: "../2023-07-09"));

        var finding = Assert.Single(result.Of("CM3003"));
        Assert.Equal((morning, evening), finding.Reason is RevisionReason reason ? (reason.Earlier.Value, reason.Later.Value) : default);
        Assert.Contains("on 9 July 2023 at 08:00 UTC", finding.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("plausibly 50, then 20.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_an_instant_is_that_of_the_policys_zone()
    {
        // Half past eleven in the evening of 9 July, and half past one of 10 July in Berlin.
        var (day, night) = (Claim("x", "=50", "a-later", "present", "2023-07-09"), Claim("y", "=20", "a-later", "present", "2023-07-09T23:30:00Z"));

        Assert.NotEqual(ClaimRelation.Updated, Pair(day, night).Relation);
        Assert.Equal(ClaimRelation.Updated, Pair(day, night, new() { SimultaneityPolicy = Berlin }).Relation);
    }

    [Theory]
    [InlineData("x", "y")]
    [InlineData("y", "x")]
    public void A_count_so_far_that_falls_within_a_day_is_found(string morning, string evening)
    {
        var finding = Assert.Single(Compare(Claim(morning, "=50", "a-morning"), Claim(evening, "=20", "a-evening-local")).Findings);

        Assert.Equal("CM1003", finding.Rule.Id);
        Assert.Contains("up to 9 July 2023 at 08:00 UTC", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-morning", "a-evening")]
    [InlineData("a-evening", "a-morning")]
    public void A_count_so_far_that_grows_within_a_day_is_no_conflict(string first, string second)
    {
        var figure = new Dictionary<string, string>(StringComparer.Ordinal) { ["a-morning"] = "=30", ["a-evening"] = "=50" };

        Assert.Empty(Compare(Claim("x", figure[first], first), Claim("y", figure[second], second)).Findings);
        Assert.Equal(ClaimRelation.Updated, Pair(Claim("x", figure[first], first), Claim("y", figure[second], second)).Relation);
    }

    [Theory]
    [InlineData("../2023-07-09T08:00Z", "../2023-07-09T20:00Z", "=30", "=12", "CM1001")]
    [InlineData("../2023-07-09T08:00Z", "../2023-07-09T20:00Z", "=12", "=30", "CM2001")]
    [InlineData("../2023-07-09T20:00Z", "../2023-07-09T22:00+02:00", "=30", "=12", "CM1001")]
    [InlineData("../2023-07-09T20:00Z", "../2023-07-09", "=30", "=12", "CM1001")]
    [InlineData("../2023-07-09T20:00Z", "../2023-07-09", "=12", "=30", "CM2001")]
    [InlineData("2023-07-09T08:00Z/2023-07-09T12:00Z", "2023-07-09T08:00Z/2023-07-09T20:00Z", "=30", "=12", "CM1001")]
    [InlineData("2023-07-09T08:00Z/2023-07-09T12:00Z", "2023-07-09T12:00Z/2023-07-09T20:00Z", "=30", "=12", null)]
    [InlineData("2023-07-09T08:00Z/2023-07-09T12:00Z", "2023-07-09", "=30", "=12", "CM1001")]
    [InlineData("2023-07-09T08:00/2023-07-09T20:00", "2023-07-09T07:00/2023-07-09T20:30", "=30", "=12", "CM1001")]
    [InlineData("2023-07-09T08:00/2023-07-09T20:00", "2023-07-09T07:00Z/2023-07-09T20:30Z", "=30", "=12", "CM2001")]
    [InlineData("2023-07-09T00:00/2023-07-09T24:00", "2023-07-09", "=30", "=12", "CM1001")]
    public void Covered_stretches_are_compared_to_the_minute(string narrower, string wider, string low, string high, string? rule)
    {
        // A count so far that another origin gives a few hours later is possibly of the same time, as one of the next day is.
        foreach (var result in new[] { Compare(Claim("x", low, "a-later", period: narrower), Claim("y", high, "b-later", period: wider)), Compare(Claim("y", low, "a-later", period: narrower), Claim("x", high, "b-later", period: wider)) })
        {
            Assert.Equal(rule, result.Findings.SingleOrDefault(finding => finding.Rule.Id[2] is '1' or '2')?.Rule.Id);
        }
    }

    [Theory]
    [InlineData("2023-07-09T08:00Z", "2023-07-09T20:00Z", Certainty.No)]
    [InlineData("2023-07-09T08:00", "2023-07-09T20:00", Certainty.No)]
    [InlineData("2023-07-09T20:00Z", "2023-07-09T22:00+02:00", Certainty.Certain)]
    [InlineData("2023-07-09T20:00", "2023-07-09T20:00:00", Certainty.Certain)]
    [InlineData("2023-07-09T20:00", "2023-07-09T20:00Z", Certainty.Possible)]
    [InlineData("2023-07-09T20:00", "2023-07-10T07:59Z", Certainty.Possible)]
    [InlineData("2023-07-09T20:00", "2023-07-10T08:01Z", Certainty.No)]
    [InlineData("2023-07-09T20:00Z", "2023-07-09", Certainty.Possible)]
    [InlineData("2023-07-09T20:00Z", "2023-07-09T08:00Z/2023-07-09T20:00Z", Certainty.Certain)]
    [InlineData("2023-07-09T20:00Z", "2023-07-09T08:00Z/2023-07-09T19:59Z", Certainty.No)]
    [InlineData("2023-07-09T08:00Z/2023-07-09T12:00Z", "2023-07-09T12:00Z/2023-07-09T20:00Z", Certainty.No)]
    [InlineData("2023-07-09T08:00Z/2023-07-09T12:01Z", "2023-07-09T12:00Z/2023-07-09T20:00Z", Certainty.Certain)]
    public void Levels_of_a_day_share_a_moment_or_none(string first, string second, Certainty shared)
    {
        var (a, b) = (Claim("x", "=30", "a-later", "present", first), Claim("y", "=12", "a-later", "present", second));
        foreach (var (x, y) in new[] { (a, b), (b, a) })
        {
            var relation = Pair(x, y).Relation;
            Assert.Equal(shared, relation switch { ClaimRelation.Contradicts => Certainty.Certain, ClaimRelation.Updated or ClaimRelation.Incomparable => Certainty.No, _ => Certainty.Possible });
        }
    }

    [Theory]
    [InlineData("2024-03-05T10:00Z", "2024-03-05T18:00Z", "CM1001")]
    [InlineData("2024-03-05T18:00Z", "2024-03-05T10:00Z", null)]
    [InlineData("2024-03-05T10:00", "2024-03-05T18:00", "CM1001")]
    [InlineData("2024-03-05T18:00", "2024-03-05T10:00", null)]
    [InlineData("2024-03-05T10:00", "2024-03-05T18:00Z", "CM2001")]
    [InlineData("2024-03-05T18:00", "2024-03-05T10:00Z", "CM2001")]
    [InlineData("2024-03-06T23:00", "2024-03-05T10:00Z", null)]
    [InlineData("2024-03-05T10:00Z", "2024-03-06T23:00", "CM1001")]
    public void Counts_of_an_incident_are_known_in_the_order_of_the_clock(string ofHigher, string ofLower, string? rule)
    {
        // What is known only grows; of counts whose order is not known for certain, either may be the later.
        var toll = new TollDataset().Add("a", "52", "agency", ofHigher).Add("b", "39", "ngo", ofLower);

        Assert.Equal(rule is null ? [] : [rule], toll.Findings());
    }

    [Theory]
    [InlineData("2023-07-09T08:00Z", "../2023-07-09T20:00Z", true)]
    [InlineData("2023-07-09T20:00Z", "../2023-07-09T20:00Z", false)]
    [InlineData("2023-07-09", "../2023-07-09T20:00Z", false)]
    [InlineData("2023-07-09T20:00", "../2023-07-09T20:00Z", false)]
    [InlineData("2023-07-08T20:00", "../2023-07-09T20:00Z", true)]
    public void What_is_counted_up_to_an_hour_after_its_statement_is_out_of_time(string stated, string period, bool isFound)
    {
        var claim = Claim("x", "=30", "stated", period: period);
        var dataset = ConflictDataset.Create(World with { Reports = [Report("stated", "a", stated)], Claims = [claim] });

        Assert.Equal(isFound ? 1 : 0, new ClaimComparer().Compare(dataset).Of("CM4003").Count);
    }

    [Fact]
    public void A_later_hour_updates_an_earlier_one() =>
        Assert.Equal(ClaimRelation.Updated, Pair(Claim("x", "40..60", "a-morning"), Claim("y", "=55", "a-evening")).Relation);

    [Fact]
    public void The_last_statement_is_the_last_by_the_clock()
    {
        var options = new ReconciliationOptions { Rules = [ReconciliationRules.MostRecent] };

        Assert.Equal(20, Assert.Single(new Reconciler(options).Reconcile(Dataset(
            Claim("x", "=50", "a-morning", period: "../2023-07-09"), Claim("y", "=20", "a-evening-local", period: "../2023-07-09"))).Figures).Best);
    }

    [Fact]
    public void Reports_of_one_day_stand_in_the_order_of_the_clock() => Assert.Equal(
        ["a-morning", "a-evening", "a-evening-local", "a-night-local", "a-later", "b-later"],
        Dataset().ReportsByDate.Select(report => report.Id.Value));

    private static ComparisonResult Compare(params Claim[] claims) => new ClaimComparer().Compare(Dataset(claims));

    private static PairComparison Pair(Claim first, Claim second, ComparisonOptions? options = null) => new ClaimComparer(options ?? new()).Compare(first, second, Dataset(first, second));

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
