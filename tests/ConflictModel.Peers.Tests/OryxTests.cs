using ConflictModel.Import;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Losses that Oryx has confirmed by photographs. What they say of Russia's losses is a minimum (<c>&gt;=</c> of <c>lost</c>), and as such they are held against the General Staff;
/// what they say of Oryx's own list is an exact count (<c>=</c> of <c>visually-confirmed</c>, which <c>lost</c> bounds). A minimum never falls: "at least 79" and "at least 78" agree. A count does.
/// </summary>
public sealed class OryxTests
{
    private const string Folder = "oryx/";
    private const string Counts = LossSeries.OryxCounts;
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
        var dataset = LossSeries.Import(LossSeries.Mapping("same-days.json"), SameDays).GetDatasetOrThrow();
        var relations = Relations(rows, dataset, HedgePolicy.Default, "lost");

        Assert.Equal(147, rows.Count);
        Assert.All(relations, relation => Assert.Contains(relation, new[] { ClaimRelation.Tension, ClaimRelation.Compatible }));
        Assert.DoesNotContain(OrderFindings(dataset, HedgePolicy.Default), finding => finding.Rule.Category == RuleCategory.Contradiction && finding.Rule.Id != "CM1003");
    }

    [PeerFact(SameDays)]
    public void Read_by_its_letter_or_as_a_part_of_what_was_lost_it_is_compatible_with_the_general_staff()
    {
        var rows = PeerData.Rows(SameDays);
        var dataset = LossSeries.Import(LossSeries.Mapping("same-days.json"), SameDays).GetDatasetOrThrow();

        Assert.All(Relations(rows, dataset, HedgePolicy.Literal, "lost"), relation => Assert.Equal(ClaimRelation.Compatible, relation));
        Assert.All(Relations(rows, dataset, HedgePolicy.Default, Confirmed), relation => Assert.Equal(ClaimRelation.Compatible, relation));

        // Nor on any other day; all that is found are the falls of each.
        Assert.All(OrderFindings(dataset, HedgePolicy.Literal), finding => Assert.Equal("CM1003", finding.Rule.Id));
    }

    /// <summary>Both tables whole, until the end of 2024, to which the counts of the General Staff are here: also where it is days since Oryx last counted.</summary>
    [PeerFact(Counts)]
    public void Its_whole_table_never_contradicts_that_of_the_general_staff()
    {
        var staff = LossSeries.Import(ImportMappings.GeneralStaff, LossSeries.StaffCounts);
        var both = LossSeries.Import(ImportMappings.Oryx, Counts, new() { Base = staff.Draft }).GetDatasetOrThrow();

        Assert.True(both.Claims.Count > staff.ClaimCount + 1000);
        Assert.All(OrderFindings(both, HedgePolicy.Literal), finding => Assert.Equal("CM1003", finding.Rule.Id));
    }

    [PeerFact(Counts)]
    public void As_its_own_count_exactly_the_expected_falls_are_found()
    {
        var expected = PeerData.Rows(Folder + "expected-decreases.csv");
        var dataset = LossSeries.Oryx();
        var next = Next(dataset);
        var falls = OrderFindings(dataset, HedgePolicy.Default)
            .Where(finding => finding.Rule.Id == "CM1003")
            .SelectMany(finding => finding.ConflictingPairs)
            .Where(pair => next.TryGetValue(pair.First.Id, out var id) && id == pair.Second.Id)
            .Select(pair => $"{LossSeries.SeriesOf(pair.First)}: {pair.First.Quantity.Figure} {pair.Second.Report} {pair.Second.Quantity.Figure}");

        Assert.Equal(30, expected.Count);
        Assert.Equal(
            expected.Select(row => $"{row["type"]}: ={row["prev"]} oryx.{row["date"]} ={row["value"]}").Order(StringComparer.Ordinal),
            falls.Order(StringComparer.Ordinal));
    }

    [PeerFact(Counts)]
    public void As_a_minimum_no_fall_is_found() =>
        Assert.DoesNotContain(OrderFindings(LossSeries.Oryx(), HedgePolicy.Default), finding => finding.Scopes[0].Measure.Value == "lost");

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

    /// <summary>The next count of each confirmed one, in the order of the table.</summary>
    private static Dictionary<EntityId<Claim>, EntityId<Claim>> Next(ConflictDataset dataset) => dataset.Claims
        .Where(claim => claim.Scope.Measure.Value == Confirmed)
        .GroupBy(LossSeries.SeriesOf)
        .SelectMany(series => series.Zip(series.Skip(1), (claim, next) => (claim.Id, next.Id)))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static List<Finding> OrderFindings(ConflictDataset dataset, HedgePolicy policy) =>
        new ClaimComparer(new() { HedgePolicy = policy }).Compare(dataset).Findings.Where(finding => finding.Rule.Id[..3] is "CM1" or "CM2").ToList();
}
