using ConflictModel.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>What holds of every reconciliation, on random datasets.</summary>
public sealed class ReconcilerProperties
{
    private static readonly EquatableList<ReconciliationRule> OneByOne =
    [
        new LargestCamp(), new LargestCamp(CampTies.Narrowest), new Envelope(), new MostReliable(AdmiraltyReliability.E), new MostRecent(), new Median(), new ConservativeMinimum(),
        new LowBestHigh(), new ConfirmedFloor(new EntityId<Source>("s0")), new ConfirmedFloor(), new Crh(1), new Catd(1),
    ];

    [Fact]
    public void Every_range_meets_that_of_a_camp()
    {
        var decided = 0;
        ForEachRule((result, rule) =>
        {
            foreach (var figure in result.Figures)
            {
                if (figure.Range is { } range)
                {
                    decided++;

                    // Low, best and high are what words are taken to mean; camps are what they allow, and a camp may have nothing but the outermost of that in common.
                    Assert.Contains(rule is LowBestHigh ? PossibleOf(result, figure) : CampsOf(PossibleOf(result, figure)), camp => camp.Intersects(range));
                    Assert.True(figure.Best is not { } best || range.Contains(best));
                }
            }
        });
        Assert.True(decided > 1000, $"{decided} figures were decided.");
    }

    [Fact]
    public void Each_claim_supports_allows_or_dissents_and_is_in_one_figure()
    {
        ForEachRule((result, _) =>
        {
            Assert.All(result.Figures, figure =>
            {
                Assert.Equal(figure.IsDecided ? figure.Claims : [], figure.Supporting.Concat(figure.Compatible).Concat(figure.Dissenting).Order());
                Assert.Equal(figure.IsDecided, figure.Confidence is not null);
            });
            var all = result.Figures.SelectMany(figure => figure.Claims.Concat(figure.NotConsidered).Concat(figure.Superseded)).ToList();
            Assert.Equal(all.Count, all.Distinct().Count());
            Assert.Equal(result.Dataset.Claims.Count - result.Statistics.NotConsidered.Sum(count => count.Claims) - result.Statistics.SupersededClaims, result.Statistics.ConsideredClaims);
        });
    }

    [Fact]
    public void The_order_of_claims_and_entities_says_nothing() =>
        Check.One(Properties.Runs(300), Prop.ForAll(RandomDatasets.Arbitrary, Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, seed) =>
        {
            var options = OptionsOf(seed);
            var expected = ReconciledText.Of(new Reconciler(options).Reconcile(ConflictDataset.Create(contents)));
            Assert.Equal(expected, ReconciledText.Of(new Reconciler(options).Reconcile(ConflictDataset.Create(RandomDatasets.Shuffled(contents, new(seed))))));
        }));

    [Fact]
    public void Reconciling_a_comparison_is_reconciling_its_dataset() =>
        Check.One(Properties.Runs(100), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var dataset = ConflictDataset.Create(contents);
            Assert.Equal(ReconciledText.Of(new Reconciler().Reconcile(dataset)), ReconciledText.Of(new Reconciler().Reconcile(new ClaimComparer().Compare(dataset))));
        }));

    [Fact]
    public void A_claim_that_says_what_the_result_says_moves_it_no_further_away()
    {
        var (added, kept) = (0, 0);
        Check.One(Properties.Runs(300), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var before = new Reconciler().Reconcile(ConflictDataset.Create(contents));
            foreach (var figure in before.Figures)
            {
                if (FigureOf(figure.Range) is not { } said || figure.Dimension != Dimension.Persons)
                {
                    continue;
                }

                var dataset = ConflictDataset.Create(WithClaim(contents, figure, said));
                var after = new Reconciler().Reconcile(dataset).Figures.Single(other => other.Claims.Contains(new EntityId<Claim>("added")));
                added++;
                kept += after.Range == figure.Range ? 1 : 0;
                Assert.True(figure.Range!.Value.Contains(after.Range!.Value), $"{figure} became {after}\n{OracleTests.Described(dataset)}");
            }
        }));
        Assert.True(added > 500 && kept > added / 2, $"{added} claims were added, {kept} ranges stayed.");
    }

    [Fact]
    public void A_claim_that_another_origin_repeats_widens_nothing()
    {
        var repeated = 0;
        Check.One(Properties.Runs(200), Prop.ForAll(RandomDatasets.Arbitrary, Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, seed) =>
        {
            var reconciler = new Reconciler(new() { Rules = [new Envelope()] });
            foreach (var figure in reconciler.Reconcile(ConflictDataset.Create(contents)).Figures)
            {
                var claim = contents.Claims.Single(claim => claim.Id == figure.Claims[seed % figure.Claims.Count]);
                var report = contents.Reports.Single(report => report.Id == claim.Report);
                var dataset = ConflictDataset.Create(contents with
                {
                    Sources = contents.Sources.Add(new() { Id = new("new-source"), Names = LocalizedNames.Of("New source") }),
                    Reports = contents.Reports.Add(report with { Id = new("new-report"), Publisher = new EntityId<Source>("new-source") }),
                    Claims = contents.Claims.Add(claim with { Id = new("added"), Report = new("new-report"), Attribution = Attribution.None, Corrects = null }),
                });
                if (reconciler.Reconcile(dataset).Figures.SingleOrDefault(other => other.Scope == figure.Scope && other.Stated == figure.Stated && other.Dimension == figure.Dimension) is { } after
                    && after.Claims.Contains(new EntityId<Claim>("added")))
                {
                    repeated++;
                    Assert.True(figure.Range!.Value.Contains(after.Range!.Value), $"{figure} became {after}");
                }
            }
        }));
        Assert.True(repeated > 300, $"{repeated} claims were repeated.");
    }

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        ForEachRule((result, _) =>
        {
            var record = result.ToRecord();
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ReconciledText.Of(record)));
            var read = ReconciliationRecord.Load(stream);
            Assert.Equal(record, read);
            Assert.Equal(ReconciledText.Of(record), ReconciledText.Of(read));
        });
    }

    [Fact]
    public void What_is_left_out_is_as_if_it_had_never_been_said()
    {
        var changed = 0;
        Check.One(Properties.Runs(100), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var result = new Reconciler().Reconcile(ConflictDataset.Create(contents));
            foreach (var claim in contents.Claims.Where(claim => !contents.Claims.Any(other => other.Corrects == claim.Id)))
            {
                var fewer = new Reconciler().Reconcile(ConflictDataset.Create(contents with { Claims = contents.Claims.Where(other => other != claim).ToEquatableList() }));
                var whatIf = result.Without(claim.Id);
                changed += whatIf.Changes.Count;
                Assert.All(whatIf.Changes, change => Assert.Equal(change.After, fewer.Figures.FirstOrDefault(figure => figure.Scope == change.Before.Scope && figure.Stated == change.Before.Stated && figure.Dimension == change.Before.Dimension)));
                Assert.All(result.Figures.Where(figure => !whatIf.Changes.Any(change => change.Before == figure)), figure => Assert.Contains(fewer.Figures, other => other.Scope == figure.Scope && other.Range == figure.Range));
                Assert.Equal([claim.Id], whatIf.LeftOut);
            }
        }));
        Assert.True(changed > 300, $"{changed} figures changed.");
    }

    private static void ForEachRule(Action<ReconciliationResult, ReconciliationRule> check)
    {
        Check.One(Properties.Runs(100), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var dataset = ConflictDataset.Create(Graded(contents));
            foreach (var rule in OneByOne)
            {
                var result = new Reconciler(new() { Rules = [rule] }).Reconcile(dataset);
                Assert.True(result.IsComplete, string.Join('\n', result.Faults));
                check(result, rule);
            }
        }));
    }

    private static ReconciliationOptions OptionsOf(int seed) => new()
    {
        Rules = [OneByOne[seed % OneByOne.Count], new Envelope() is var envelope && OneByOne[seed % OneByOne.Count].Descriptor.Id == "envelope" ? new Median() : envelope],
        IndependenceLevel = (IndependenceLevel)(seed % 2),
    };

    private static DatasetContents Graded(DatasetContents contents) => contents with
    {
        Sources = contents.Sources.Select((source, i) => i % 3 == 0 ? source : source with { Reliability = (AdmiraltyReliability)i }).ToEquatableList(),
    };

    private static List<QuantityRange> PossibleOf(ReconciliationResult result, ReconciledFigure figure)
    {
        var comparison = new ClaimComparer().Compare(result.Dataset);
        return [.. figure.Claims.Select(claim => comparison.ReadingOf(claim).Estimate.Possible)];
    }

    private static IEnumerable<QuantityRange> CampsOf(List<QuantityRange> ranges) => Engine.Camps.Of([.. Enumerable.Range(0, ranges.Count)], i => ranges[i]).Select(camp => camp.Common);

    // In words that mean just this range, whatever the policy.
    private static Figure? FigureOf(QuantityRange? range) => range is not { HasLow: true, IncludesLow: true } values ? null
        : !values.HasHigh ? Figure.AtLeast(values.Low)
        : values.IsExact ? Figure.Exactly(values.Low)
        : values.IncludesHigh ? Figure.Between(values.Low, values.High)
        : null;

    private static DatasetContents WithClaim(DatasetContents contents, ReconciledFigure figure, Figure said) => contents with
    {
        Sources = contents.Sources.Add(new() { Id = new("new-source"), Names = LocalizedNames.Of("New source") }),
        Reports = contents.Reports.Add(new() { Id = new("new-report"), Publisher = new EntityId<Source>("new-source"), Date = figure.Stated }),
        Claims = contents.Claims.Add(new()
        {
            Id = new("added"),
            Report = new("new-report"),
            Scope = figure.Scope,
            Quantity = new() { Figure = said, Unit = new("persons") },
        }),
    };
}
