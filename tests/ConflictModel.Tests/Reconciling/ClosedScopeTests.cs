using ConflictModel.Rules;

namespace ConflictModel.Tests;

/// <summary>What is concluded of an incident that is over, whose counts are of one thing whenever they were made.</summary>
public sealed class ClosedScopeTests
{
    [Fact]
    public void A_first_count_that_settled_ones_outgrew_leaves_the_range_to_them()
    {
        var toll = new TollDataset().Add("a", "16", "mayor", "2024-03-05").Add("b", "17", "president", "2024-03-14").Add("c", "=40", "ngo", "2024-03-19");

        var figure = FigureOf(toll);
        Assert.Equal(("envelope", "[17, 40]", 17m), (figure.Rule, figure.Range.ToString(), figure.Best));
        Assert.Equal(["a", "b", "c"], figure.Supporting.Select(claim => claim.Value));
        Assert.Empty(figure.Superseded);
        Assert.Equal(["2024-03-05: 16 persons (a)", "2024-03-14: 17 persons (b)", "2024-03-19: =40 persons (c)"], HistoryOf(figure));
    }

    [Fact]
    public void No_rule_that_takes_the_lowest_figure_takes_one_that_was_outgrown()
    {
        var toll = new TollDataset().Add("a", "16", "mayor", "2024-03-05").Add("b", "17", "president", "2024-03-14").Add("c", "=40", "ngo", "2024-03-19");

        Assert.Equal(17, FigureOf(toll, new ConservativeMinimum()).Best);
        Assert.Equal("[17, 40]", FigureOf(toll, new LowBestHigh()).Range.ToString());
        Assert.Equal(17, FigureOf(toll, new Median()).Best);
        Assert.Equal("[40, 40]", FigureOf(toll, new MostRecent()).Range.ToString());
    }

    [Fact]
    public void A_count_that_grows_gives_the_later_number_or_more()
    {
        var figure = FigureOf(new TollDataset().Add("a", "39", "agency", "2024-03-05").Add("b", "52", "ngo", "2024-03-07"));

        Assert.Equal(("largest-camp", "[52, +inf)", 52m, 2), (figure.Rule, figure.Range.ToString(), figure.Best, figure.IndependentOrigins));
        Assert.Empty(figure.Superseded);
    }

    [Fact]
    public void An_estimate_of_the_total_agrees_with_the_counts_below_it() => Assert.Equal(
        100, FigureOf(new TollDataset().Add("a", "39", "agency", "2024-03-05").Add("c", "~100", "ministry", "2024-03-06").Add("b", "52", "ngo", "2024-03-07")).Best);

    [Fact]
    public void A_later_claim_of_one_origin_supersedes_an_earlier_one_and_leaves_it_to_the_history()
    {
        var figure = FigureOf(new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", "471", "ministry", "2024-03-06"));

        Assert.Equal(("[471, +inf)", 471m), (figure.Range.ToString(), figure.Best));
        Assert.Equal(["b"], figure.Claims.Select(claim => claim.Value));
        Assert.Equal(["a"], figure.Superseded.Select(claim => claim.Value));
        Assert.Equal(["2024-03-05: 500 persons (a), superseded by b", "2024-03-06: 471 persons (b)"], HistoryOf(figure));
    }

    [Fact]
    public void Each_claim_is_superseded_by_the_next_one_of_its_origin() => Assert.Equal(
        ["2024-03-05: 39 persons (c), superseded by a", "2024-03-06: 52 persons (a), superseded by b", "2024-03-08: 50 persons (b)"],
        HistoryOf(FigureOf(new TollDataset().Add("c", "39", "agency", "2024-03-05").Add("a", "52", "agency", "2024-03-06").Add("b", "50", "agency", "2024-03-08"))));

    [Theory]
    [InlineData(">=450")]
    [InlineData(">450")]
    [InlineData("~>=450")]
    public void A_floor_never_supersedes_an_estimate_and_is_superseded_by_one(string floor)
    {
        Assert.Empty(FigureOf(new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", floor, "ministry", "2024-03-06")).Superseded);
        Assert.NotEmpty(FigureOf(new TollDataset().Add("a", floor, "ministry", "2024-03-05").Add("b", "500", "ministry", "2024-03-06")).Superseded);
        Assert.NotEmpty(FigureOf(new TollDataset().Add("a", ">=400", "ministry", "2024-03-05").Add("b", floor, "ministry", "2024-03-06")).Superseded);
    }

    [Theory]
    [InlineData("mayor", "2024-03-05", "president", "2024-03-06")]
    [InlineData("agency", "2024-03-05", "ngo", "2024-03-06")]
    [InlineData("agency", "2024-03-05", "agency", "2024-03-05")]
    [InlineData("agency", "2024-03-05", "agency", "2024-03")]
    public void Nothing_supersedes_that_is_of_another_origin_or_not_certainly_later(string first, string firstDate, string second, string secondDate)
    {
        var figure = FigureOf(new TollDataset().Add("a", "12", first, firstDate).Add("b", "14", second, secondDate));

        Assert.Empty(figure.Superseded);
        Assert.Equal(["a", "b"], figure.Claims.Select(claim => claim.Value));
    }

    [Fact]
    public void A_date_that_a_claim_has_from_its_report_is_a_latest_bound_and_supersedes_nothing()
    {
        var contents = new TollDataset().Add("a", "12", "agency", "2024-03-05").Add("b", "14", "agency", "2024-03-06").Build().Contents;
        var relayed = contents.Claims.Select(claim => claim.Id.Value == "b" ? claim with { Attribution = Attribution.To(new AttributionStep { Source = new("agency") }) } : claim);

        Assert.Empty(new Reconciler().Reconcile(ConflictDataset.Create(contents with { Claims = [.. relayed] })).Figures.Single().Superseded);
    }

    [Fact]
    public void The_event_its_day_and_its_time_until_the_report_are_one_figure()
    {
        var contents = new TollDataset().Add("a", "12", "agency", "2024-03-05").Add("b", "14", "ngo", "2024-03-06").Add("c", "15", "president", "2024-03-07").Add("d", "15", "mayor", "2024-03-07").Build().Contents;
        string?[] periods = ["2024-03-05", null, "../2024-03-06", "2024-03-05/2024-03-05"];
        var dated = contents.Claims.Select((claim, i) => claim with { Scope = claim.Scope with { Period = periods[i] is { } period ? UncertainPeriod.Parse(period) : null } });

        Assert.Equal(4, new Reconciler().Reconcile(ConflictDataset.Create(contents with { Claims = [.. dated] })).Figures.Single().Claims.Count);
    }

    [Fact]
    public void Counts_of_a_month_that_is_over_are_superseded_and_counts_that_run_are_not()
    {
        Assert.Equal("[1150, 1150]", FigureOf(new TollDataset().Add("a", "1234", "agency", "2024-04-02", period: "2024-03").Add("b", "=1150", "agency", "2024-05-02", period: "2024-03")).Range.ToString());
        Assert.Empty(FigureOf(new TollDataset().Add("a", "1234", "agency", "2024-03-10", period: "2024-03").Add("b", "1450", "agency", "2024-03-20", period: "2024-03")).History);
    }

    [Fact]
    public void What_an_origin_took_back_is_in_the_history()
    {
        var contents = new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", "471", "ministry", "2024-03-06", corrects: "a").Build().Contents;
        var corrected = contents.Claims.Select(claim => claim.Id.Value == "a" ? claim with { Standing = Standing.Corrected } : claim);

        var figure = new Reconciler().Reconcile(ConflictDataset.Create(contents with { Claims = [.. corrected] })).Figures.Single();
        Assert.Equal(["a"], figure.NotConsidered.Select(claim => claim.Value));
        Assert.Equal(["2024-03-05: 500 persons (a), superseded by b", "2024-03-06: 471 persons (b)"], HistoryOf(figure));
    }

    [Fact]
    public void A_denial_is_told_as_one() => Assert.Equal(
        ["2024-03-05: none (a), superseded by b", "2024-03-06: 12 persons (b)"],
        HistoryOf(FigureOf(new TollDataset().Add("a", "?", "ministry", "2024-03-05", stance: Stance.DeniesEvent).Add("b", "12", "ministry", "2024-03-06"))));

    [Fact]
    public void How_counts_grow_is_for_the_policy_to_say_and_the_record_names_it()
    {
        var options = new ReconciliationOptions { Comparison = new() { RevisionPolicy = new() { Name = "settled at once", Version = 3, SettlingDays = 0 } } };
        var result = new Reconciler(options).Reconcile(new TollDataset().Add("a", "12", "agency", "2024-03-06").Build());

        Assert.Equal("[12, 12]", result.Figures.Single().Range.ToString());
        Assert.Equal("settled at once 3", result.ToRecord().RevisionPolicy);
    }

    [Fact]
    public void A_record_keeps_what_is_superseded_and_the_history()
    {
        var record = new Reconciler().Reconcile(new TollDataset()
            .Add("a", "?", "ministry", "2024-03-05", stance: Stance.DeniesEvent).Add("b", "471", "ministry", "2024-03-06").Add("c", "12", "ngo", "2024-03-06").Build()).ToRecord();
        using var stream = new MemoryStream();
        record.Save(stream);
        stream.Position = 0;

        var read = ReconciliationRecord.Load(stream);
        Assert.Equal(3, read.Figures.Single().History.Count);
        Assert.Equal(record, read);
    }

    [Fact]
    public void Without_the_later_claim_the_superseded_one_counts_again()
    {
        var result = new Reconciler().Reconcile(new TollDataset().Add("a", "500", "ministry", "2024-03-05").Add("b", "471", "ministry", "2024-03-06").Build());

        Assert.Equal(500, result.Without(new EntityId<Claim>("b")).Changes.Single().After!.Best);
        Assert.Empty(result.Without(new EntityId<Claim>("a")).Changes);
        Assert.Equal((1, 1), (result.Statistics.ConsideredClaims, result.Statistics.SupersededClaims));
    }

    [Fact]
    public void Superseded_claims_change_no_figure()
    {
        ReconciliationRule[] rules = [new LargestCamp(), new Envelope(), new MostRecent(), new Median(), new ConservativeMinimum(), new LowBestHigh()];
        string[] origins = ["agency", "ngo", "mayor", "president", "ministry"];
        string[] figures = ["12", "30", "~50", "=45", ">=40", ">20", "20..60", "^70", "dozens", "300"];
        var random = new Random(2024);
        var superseded = 0;
        for (var run = 0; run < 200; run++)
        {
            var said = Enumerable.Range(0, random.Next(2, 9))
                .Select(i => (Id: $"c{i}", Figure: figures[random.Next(figures.Length)], By: origins[random.Next(origins.Length)], Day: random.Next(5, 20)))
                .ToList();

            // Of one origin, of a later day, and no floor above an estimate.
            var later = said.Where(one => said.Exists(other => other.By == one.By && other.Day > one.Day && (!IsFloor(other.Figure) || IsFloor(one.Figure)))).ToList();
            superseded += later.Count;
            foreach (var rule in rules)
            {
                var figure = FigureOf(TollOf(said), rule);
                Assert.Equal(later.Select(one => one.Id), figure.Superseded.Select(claim => claim.Value));
                Assert.Equal(FigureOf(TollOf(said.Except(later)), rule), figure with { Superseded = [], History = figure.History.Where(known => known.SupersededBy is null).ToEquatableList() is { Count: > 1 } left ? left : [] });
            }
        }

        Assert.True(superseded > 100, $"{superseded} claims were superseded.");

        static bool IsFloor(string figure) => figure is ">=40" or ">20" or "dozens";

        static TollDataset TollOf(IEnumerable<(string Id, string Figure, string By, int Day)> said) =>
            said.Aggregate(new TollDataset(), (toll, claim) => toll.Add(claim.Id, claim.Figure, claim.By, FormattableString.Invariant($"2024-03-{claim.Day:00}")));
    }

    private static ReconciledFigure FigureOf(TollDataset toll, params ReconciliationRule[] rules) =>
        new Reconciler(rules.Length == 0 ? null : new() { Rules = [.. rules] }).Reconcile(toll.Build()).Figures.Single();

    private static IEnumerable<string> HistoryOf(ReconciledFigure figure) => figure.History.Select(known => known.ToString());
}
