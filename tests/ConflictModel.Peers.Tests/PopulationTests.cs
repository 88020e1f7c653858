using System.Globalization;
using ConflictModel.Rules;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Populations of cities as edited by many contributors of an encyclopaedia, and what the census says (J. Pasternack, D. Roth, COLING 2010). Of 184 city-years that several contributors give, the plain median is within 1% of the census for 123.
/// </summary>
public sealed class PopulationTests
{
    private const string Claims = "td-population/population-new-new.txt";
    private const string Expected = "td-population/expected-baseline.csv";

    [PeerFact(Expected)]
    public void The_default_rules_and_learned_reliability_come_closer_to_the_census_than_the_plain_median()
    {
        var truths = PeerData.Rows(Expected).ToDictionary(row => row["entity_year"], row => (Truth: Number(row["truth"]), Median: Number(row["median"])), StringComparer.Ordinal);
        var (dataset, cities) = Dataset(truths.Keys);

        Assert.Equal(184, truths.Count);
        Assert.Equal(123, truths.Values.Count(row => IsNear(row.Median, row.Truth)));
        Assert.Equal(123, Near(new PlainMedian()));
        Assert.Equal(153, Near([.. ReconciliationRules.Default]));
        Assert.Equal(152, Near([ReconciliationRules.Crh, .. ReconciliationRules.Default]));
        Assert.Equal(151, Near([ReconciliationRules.Catd, .. ReconciliationRules.Default]));

        // Without refusing those who say little, too: what long tails cost.
        Assert.Equal(151, Near(new Crh(minimumFigures: 1)));
        Assert.Equal(142, Near(new Catd(minimumFigures: 1)));

        int Near(params EquatableList<ReconciliationRule> rules)
        {
            var result = new Reconciler(new() { Rules = rules }).Reconcile(dataset);
            Assert.True(result.IsComplete);
            return result.Figures.Count(figure => truths.TryGetValue(cities[figure.Scope.Place.Id!.Value], out var row) && figure.Best is { } best && IsNear(best, row.Truth));
        }
    }

    // All city-years, so that there is something to learn from those of which nobody knows the truth.
    private static (ConflictDataset Dataset, Dictionary<EntityId<Place>, string> Cities) Dataset(IReadOnlyCollection<string> wanted)
    {
        var places = new Dictionary<string, EntityId<Place>>(StringComparer.Ordinal);
        var sources = new Dictionary<string, EntityId<Source>>(StringComparer.Ordinal);
        var claims = new List<Claim>();
        foreach (var row in File.ReadLines(PeerData.PathOf(Claims)!).Select(line => line.Split('\t')).Where(row => row.Length == 4))
        {
            claims.Add(new()
            {
                Id = new($"k{claims.Count}"),
                Report = new("encyclopaedia"),
                Attribution = Attribution.To(IdOf(sources, row[1], "s")),
                Scope = new() { Measure = new("population"), Place = IdOf(places, row[0], "p"), Period = UncertainPeriod.Parse(row[3]) },
                Quantity = new() { Figure = Figure.Stated(Number(row[2])), Unit = new("persons") },
            });
        }

        Assert.All(wanted, city => Assert.Contains(city, places.Keys));
        var dataset = ConflictDataset.Create(new()
        {
            Measures = [new() { Id = new("population"), Names = LocalizedNames.Of("population"), Kind = MeasureKind.Level }],
            Places = places.Values.Select(id => new Place { Id = id, Names = LocalizedNames.Of(id.Value) }).ToEquatableList(),
            Sources = sources.Values.Select(id => new Source { Id = id, Names = LocalizedNames.Of(id.Value) }).ToEquatableList(),
            Reports = [new() { Id = new("encyclopaedia") }],
            Claims = claims.ToEquatableList(),
        });
        return (dataset, places.ToDictionary(entry => entry.Value, entry => entry.Key));
    }

    private static EntityId<T> IdOf<T>(Dictionary<string, EntityId<T>> ids, string name, string prefix)
    {
        if (!ids.TryGetValue(name, out var id))
        {
            ids.Add(name, id = new($"{prefix}{ids.Count}"));
        }

        return id;
    }

    private static bool IsNear(decimal number, decimal truth) => Math.Abs(number - truth) <= 0.01m * truth;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The baseline: the middle of all numbers, and between two middle ones their mean.</summary>
    private sealed class PlainMedian() : ReconciliationRule(new() { Id = "plain-median", Title = "The plain median", Help = "The baseline." })
    {
        public override Ruling Reconcile(ScopeEvidence evidence)
        {
            var numbers = evidence.Claims.Select(claim => claim.Estimate.Best!.Value).Order().ToList();
            return Ruling.Decide(QuantityRange.AtLeast(0), (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2, "The middle.");
        }
    }
}
