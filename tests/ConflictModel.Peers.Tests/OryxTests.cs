namespace ConflictModel.Peers.Tests;

/// <summary>
/// Losses that Oryx has confirmed by photographs. What they say of Russia's losses is a minimum (<c>&gt;=</c> of <c>lost</c>), and as such they are held against the General Staff;
/// what they say of Oryx's own list is an exact count (<c>=</c> of <c>visually-confirmed</c>, which <c>lost</c> bounds). A minimum never falls: "at least 79" and "at least 78" agree. A count does.
/// </summary>
public sealed class OryxTests
{
    private const string Folder = "oryx/";
    private const string Counts = Folder + "daily_count.csv";
    private const string SameDays = Folder + "expected-gs-vs-oryx.csv";
    private const string Confirmed = "visually-confirmed";

    [PeerFact(SameDays)]
    public void As_a_confirmed_minimum_it_never_contradicts_the_general_staff()
    {
        // The file has 147 comparisons; the description of the material speaks of 177.
        var rows = PeerData.Rows(SameDays);
        Assert.Equal(147, rows.Count);

        var series = new LossSeries();
        foreach (var row in rows)
        {
            series.Add("oryx", row["type"], row["date"], Figure.AtLeast(Number(row["oryx_visually_confirmed"])));
            series.Add("oryx", row["type"], row["date"], Figure.Exactly(Number(row["oryx_visually_confirmed"])), Confirmed);
            series.Add("general-staff", row["type"], row["date"], Figure.Exactly(Number(row["general_staff_claim"])));
        }

        var dataset = series.Build();
        var comparer = new ClaimComparer();
        Assert.All(rows, row =>
        {
            var staff = dataset.Claims[LossSeries.IdOf("general-staff", row["type"], row["date"])];
            var minimum = comparer.Compare(dataset.Claims[LossSeries.IdOf("oryx", row["type"], row["date"])], staff, dataset);
            var count = comparer.Compare(dataset.Claims[LossSeries.IdOf("oryx", row["type"], row["date"], Confirmed)], staff, dataset);
            Assert.Equal((ClaimRelation.Compatible, Lineage.Independent), (minimum.Relation, minimum.Lineage));
            Assert.Equal(ClaimRelation.Compatible, count.Relation);
        });

        // Nor on any other day, nor as a part of what was lost; the only findings are falls of Oryx's own list.
        Assert.All(OrderFindings(dataset), finding => Assert.Equal(("CM1003", Confirmed), (finding.Rule.Id, finding.Scopes[0].Measure.Value)));
    }

    [PeerFact(Counts)]
    public void As_its_own_count_exactly_the_expected_falls_are_found()
    {
        var expected = PeerData.Rows(Folder + "expected-decreases.csv");
        var dataset = Dataset(out var next);
        var falls = OrderFindings(dataset)
            .Where(finding => finding.Rule.Id == "CM1003")
            .SelectMany(finding => finding.ConflictingPairs)
            .Where(pair => next[pair.First.Id] == pair.Second.Id)
            .Select(pair => $"{LossSeries.SeriesOf(pair.First)}: {pair.First.Quantity.Figure} {pair.Second.Report} {pair.Second.Quantity.Figure}");

        Assert.Equal(30, expected.Count);
        Assert.Equal(
            expected.Select(row => $"{row["type"]}: ={row["prev"]} oryx.{row["date"]} ={row["value"]}").Order(StringComparer.Ordinal),
            falls.Order(StringComparer.Ordinal));
    }

    [PeerFact(Counts)]
    public void As_a_minimum_no_fall_is_found() =>
        Assert.DoesNotContain(OrderFindings(Dataset(out _)), finding => finding.Scopes[0].Measure.Value == "lost");

    private static ConflictDataset Dataset(out Dictionary<EntityId<Claim>, EntityId<Claim>?> next)
    {
        var series = new LossSeries();
        var last = new Dictionary<string, EntityId<Claim>>(StringComparer.Ordinal);
        next = [];

        // The headlines are sums of several types, for the rule on sums.
        foreach (var row in PeerData.Rows(Counts).Where(row => !row["equipment_type"].StartsWith("Losses ", StringComparison.Ordinal)))
        {
            var (type, date, total) = (row["equipment_type"], row["date_recorded"], Number(row["type_total"]));
            series.Add("oryx", type, date, Figure.AtLeast(total));
            series.Add("oryx", type, date, Figure.Exactly(total), Confirmed);
            var id = LossSeries.IdOf("oryx", type, date, Confirmed);
            next[id] = null;
            if (last.TryGetValue(type, out var before))
            {
                next[before] = id;
            }

            last[type] = id;
        }

        return series.Build();
    }

    private static List<Finding> OrderFindings(ConflictDataset dataset) =>
        new ClaimComparer().Compare(dataset).Findings.Where(finding => finding.Rule.Id[..3] is "CM1" or "CM2").ToList();

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
