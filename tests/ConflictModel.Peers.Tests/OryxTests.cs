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

    /// <summary>
    /// The default policy reads "at least 13" as plausibly no more than 26, so that 95 of the same day strain against it; that is said of words, and a list of photographs is no hedge. It is read by its letter, or as a part of what was lost.
    /// </summary>
    [PeerFact(SameDays)]
    public void As_a_confirmed_minimum_it_never_contradicts_the_general_staff()
    {
        // The file has 147 comparisons; its description speaks of 177.
        var rows = PeerData.Rows(SameDays);
        var dataset = SameDayDataset(rows);
        var relations = Relations(rows, dataset, HedgePolicy.Default, "lost");

        Assert.Equal(147, rows.Count);
        Assert.All(relations, relation => Assert.Contains(relation, new[] { ClaimRelation.Tension, ClaimRelation.Compatible }));
        Assert.DoesNotContain(OrderFindings(dataset, HedgePolicy.Default), finding => finding.Rule.Category == RuleCategory.Contradiction && finding.Rule.Id != "CM1003");
    }

    [PeerFact(SameDays)]
    public void Read_by_its_letter_or_as_a_part_of_what_was_lost_it_is_compatible_with_the_general_staff()
    {
        var rows = PeerData.Rows(SameDays);
        var dataset = SameDayDataset(rows);

        Assert.All(Relations(rows, dataset, HedgePolicy.Literal, "lost"), relation => Assert.Equal(ClaimRelation.Compatible, relation));
        Assert.All(Relations(rows, dataset, HedgePolicy.Default, Confirmed), relation => Assert.Equal(ClaimRelation.Compatible, relation));

        // Nor on any other day; all that is found are the falls of each.
        Assert.All(OrderFindings(dataset, HedgePolicy.Literal), finding => Assert.Equal("CM1003", finding.Rule.Id));
    }

    [PeerFact(Counts)]
    public void As_its_own_count_exactly_the_expected_falls_are_found()
    {
        var expected = PeerData.Rows(Folder + "expected-decreases.csv");
        var dataset = Dataset(out var next);
        var falls = OrderFindings(dataset, HedgePolicy.Default)
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
        Assert.DoesNotContain(OrderFindings(Dataset(out _), HedgePolicy.Default), finding => finding.Scopes[0].Measure.Value == "lost");

    private static ConflictDataset SameDayDataset(List<Dictionary<string, string>> rows)
    {
        var series = new LossSeries();
        foreach (var row in rows)
        {
            series.Add("oryx", row["type"], row["date"], Figure.AtLeast(Number(row["oryx_visually_confirmed"])));
            series.Add("oryx", row["type"], row["date"], Figure.Exactly(Number(row["oryx_visually_confirmed"])), Confirmed);
            series.Add("general-staff", row["type"], row["date"], Figure.Exactly(Number(row["general_staff_claim"])));
        }

        return series.Build();
    }

    private static List<ClaimRelation> Relations(List<Dictionary<string, string>> rows, ConflictDataset dataset, HedgePolicy policy, string measure)
    {
        var comparer = new ClaimComparer(new() { HedgePolicy = policy });
        return rows.ConvertAll(row =>
        {
            var oryx = dataset.Claims[LossSeries.IdOf("oryx", row["type"], row["date"], measure)];
            var staff = dataset.Claims[LossSeries.IdOf("general-staff", row["type"], row["date"])];
            return comparer.Compare(oryx, staff, dataset).Relation;
        });
    }

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

    private static List<Finding> OrderFindings(ConflictDataset dataset, HedgePolicy policy) =>
        new ClaimComparer(new() { HedgePolicy = policy }).Compare(dataset).Findings.Where(finding => finding.Rule.Id[..3] is "CM1" or "CM2").ToList();

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
