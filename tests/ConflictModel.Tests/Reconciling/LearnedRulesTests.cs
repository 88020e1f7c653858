using ConflictModel.Rules;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>CRH and CATD: the formulas of their papers, on numbers small enough to follow by hand.</summary>
public sealed class LearnedRulesTests
{
    /// <summary>Quantiles as the tables of statistics print them (Abramowitz and Stegun, table 26.8, and its usual extensions).</summary>
    [Theory]
    [InlineData(0.025, 1, 0.000982069)]
    [InlineData(0.025, 2, 0.0506356)]
    [InlineData(0.025, 5, 0.831212)]
    [InlineData(0.025, 10, 3.24697)]
    [InlineData(0.025, 30, 16.7908)]
    [InlineData(0.025, 100, 74.2219)]
    [InlineData(0.95, 1, 3.84146)]
    [InlineData(0.95, 10, 18.3070)]
    [InlineData(0.5, 2, 1.386294361)]
    [InlineData(0.99, 100, 135.807)]
    [InlineData(0.005, 3, 0.0717218)]
    public void The_quantile_of_chi_squared_is_that_of_the_tables(double probability, int degrees, double expected) =>
        Assert.InRange(ChiSquared.Quantile(probability, degrees), expected * (1 - 5e-6), expected * (1 + 5e-6));

    [Fact]
    public void The_quantile_undoes_the_distribution_function()
    {
        foreach (var degrees in new[] { 1, 2, 3, 7, 50, 400, 5000 })
        {
            foreach (var probability in new[] { 0.001, 0.025, 0.3, 0.5, 0.9, 0.999 })
            {
                Assert.Equal(probability, ChiSquared.Probability(ChiSquared.Quantile(probability, degrees), degrees), 1e-10);
            }
        }
    }

    /// <summary>With two degrees of freedom the distribution is exponential: 1 - exp(-x/2).</summary>
    [Fact]
    public void With_two_degrees_of_freedom_it_is_exponential()
    {
        for (var x = 0.1; x < 40; x += 0.7)
        {
            Assert.Equal(1 - Math.Exp(-x / 2), ChiSquared.Probability(x, 2), 1e-13);
        }
    }

    /// <summary>Three origins, of which a and b agree on one figure and c is off by a standard deviation and more: the weights are the negative logarithms of the shares in the mean losses.</summary>
    [Fact]
    public void Crh_weighs_by_the_negative_logarithm_of_the_share_in_all_losses()
    {
        var result = Learn(new Crh(2), ["a 10 20 31", "b 10 22 30", "c 40 20 30"]);

        // The medians: 10, 20, 30. Losses: a 1/s3, b 2/s2, c 30/s1, each over three figures.
        var (s1, s2, s3) = (Deviation(10, 10, 40), Deviation(20, 22, 20), Deviation(31, 30, 30));
        var losses = new[] { 1 / s3 / 3, 2 / s2 / 3, 30 / s1 / 3 };
        var expected = losses.Select(loss => -Math.Log(loss / losses.Sum())).ToArray();
        var weights = Crh.WeightsOf(result.Table);
        Assert.All(weights.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
        Assert.Equal([10m, 20m, 30m], result.Figures.Select(figure => figure.Best!.Value));
    }

    [Fact]
    public void Crh_follows_one_origin_that_was_right_elsewhere_against_two_that_were_not()
    {
        var says = new[] { "good 10 20 30 40 55", "fair 10 20 30 40", "wild 90 3 300 7 70", "worse 1 200 3 400 71" };

        Assert.Equal(55, Learn(new Crh(4), says).Figures[^1].Best);
        Assert.Equal(70, Learn(new Median(), says).Figures[^1].Best);
    }

    [Fact]
    public void Catd_divides_the_quantile_by_the_squared_errors()
    {
        var result = Learn(new Catd(2), ["a 10 20 30 40", "b 12 19 31 44", "c 40 25 32 45", "d 11 21"]);
        var table = result.Table;
        var weights = Catd.WeightsOf(table, 0.05);

        // Where the turns stand still, truths are the weighted means, and weights are what the paper's formula makes of their errors.
        var truths = table.Figures.Select(figure => figure.Said.Sum(said => weights[said.Row] * said.Number) / figure.Said.Sum(said => weights[said.Row])).ToArray();
        for (var row = 0; row < weights.Length; row++)
        {
            var errors = table.Figures.Select((figure, i) => figure.Said.Where(said => said.Row == row).Sum(said => Math.Pow((said.Number - truths[i]) / figure.Deviation, 2))).Sum();
            Assert.Equal(ChiSquared.Quantile(0.025, table.Counts()[row]) / Math.Max(errors, table.Counts()[row] * 1e-6), weights[row], weights[row] * 1e-6);
        }

        Assert.True(weights[3] < weights[0] * 10, "An origin that seldom speaks is not trusted for that.");
        Assert.All(result.Figures, figure => Assert.True(decimal.IsInteger(figure.Best!.Value)));
    }

    [Theory]
    [InlineData("crh")]
    [InlineData("catd")]
    public void An_origin_that_says_too_little_is_refused_with_the_reason(string rule)
    {
        var figures = Learn(rule == "crh" ? new Crh(3) : new Catd(3), ["a 10 20 30 40", "b 11 20 31 40", "new - - - 44"]).Figures;

        Assert.All(figures.Take(3), figure => Assert.True(figure.IsDecided));
        Assert.False(figures[3].IsDecided);
        Assert.Equal("The origin of exactly 44 according to new (new-3) speaks of 1 figure that others also speak of; 3 are required to judge it.", figures[3].Trace.Single().Reason);
    }

    [Fact]
    public void A_rule_that_has_not_learned_says_so()
    {
        var faultless = new Reconciler(new() { Rules = [new ConfirmedFloor([new EntityId<Source>("nobody")], [new Crh(1)]), new Asks(new Crh(1))] }).Reconcile(Said.Dataset(new Said("=1"), new Said("=2")));

        Assert.StartsWith("Nothing was learned", faultless.Figures.Single().Trace[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void All_in_agreement_weigh_the_same() =>
        Assert.Equal([1, 1], Crh.WeightsOf(Learn(new Crh(1), ["a 10 20", "b 10 20"]).Table));

    private static (EquatableList<ReconciledFigure> Figures, LearningTable Table) Learn(ReconciliationRule rule, string[] says)
    {
        var claims = says.SelectMany(line => line.Split(' ')[1..].Select((number, figure) => (By: line.Split(' ')[0], Number: number, Figure: figure))).Where(said => said.Number != "-").ToList();
        var dataset = ConflictDataset.Create(new()
        {
            Places = Enumerable.Range(0, 9).Select(i => new Place { Id = new(Invariant($"p{i}")), Names = LocalizedNames.Of(Invariant($"P{i}")) }).ToEquatableList(),
            Sources = claims.Select(said => said.By).Distinct().Select(id => new Source { Id = new(id), Names = LocalizedNames.Of(id) }).ToEquatableList(),
            Reports = claims.Select(said => new Report { Id = new(Invariant($"{said.By}-{said.Figure}")) }).ToEquatableList(),
            Claims = claims.Select(said => new Claim
            {
                Id = new(Invariant($"{said.By}-{said.Figure}")),
                Report = new(Invariant($"{said.By}-{said.Figure}")),
                Attribution = Attribution.To(new EntityId<Source>(said.By)),
                Scope = new() { Measure = new("present"), Place = new(Invariant($"p{said.Figure}")), Period = UncertainPeriod.Parse("2024-10") },
                Quantity = new() { Figure = Figure.Parse($"={said.Number}"), Unit = new("persons") },
            }).ToEquatableList(),
        });
        var keeper = new Keeper();
        var result = new Reconciler(new() { Rules = [keeper, rule] }).Reconcile(dataset);
        Assert.True(result.IsComplete, string.Join('\n', result.Faults));
        return (result.Figures.Select(figure => figure with { Trace = [figure.Trace[1]] }).ToEquatableList(), keeper.Table!);
    }

    private static double Deviation(params double[] numbers) => Math.Sqrt(numbers.Average(number => Math.Pow(number - numbers.Average(), 2)));

    // Passes on what there is to be learned.
    private sealed class Keeper() : ReconciliationRule(new() { Id = "keeper", Title = "Keeps the table", Help = "For tests." })
    {
        public LearningTable? Table { get; private set; }

        public override ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence)
        {
            Table = LearningTable.Of(evidence);
            return this;
        }

        public override Ruling Reconcile(ScopeEvidence evidence) => Ruling.Pass("It only looks.");
    }

    private sealed class Asks(ReconciliationRule other) : ReconciliationRule(new() { Id = "asks", Title = "Asks another", Help = "For tests." })
    {
        public override Ruling Reconcile(ScopeEvidence evidence) => other.Reconcile(evidence);
    }
}
