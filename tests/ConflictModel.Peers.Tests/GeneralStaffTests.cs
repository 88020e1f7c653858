using ConflictModel.Import;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// What the Ukrainian General Staff says day by day that Russia has lost, as exact counts of a bulletin (<c>=</c>): one origin, one report a day. CM1003 finds every day on which a count falls, and nothing else is found.
/// </summary>
public sealed class GeneralStaffTests
{
    private const string Folder = LossSeries.StaffFolder;
    private const string Equipment = LossSeries.StaffCounts;

    private static readonly Lazy<(ConflictDataset Dataset, List<Finding> Findings)> Uncorrected = new(() => Compared(withCorrections: false));
    private static readonly Lazy<(ConflictDataset Dataset, List<Finding> Findings)> Corrected = new(() => Compared(withCorrections: true));
    private static readonly string[] SeriesThatEnd = ["fuel tank", "military auto", "mobile SRBM system"];

    [PeerFact(Equipment)]
    public void Without_the_corrections_exactly_the_expected_falls_are_contradictions()
    {
        var (dataset, findings) = Uncorrected.Value;

        Assert.All(findings, finding => Assert.Equal(("CM1003", Severity.Error), (finding.Rule.Id, finding.Severity)));
        Assert.Equal(Expected().Select(row => row["fall"]).Order(StringComparer.Ordinal), Falls(dataset, findings).Order(StringComparer.Ordinal));
    }

    [PeerFact(Equipment)]
    public void With_the_corrections_the_falls_that_one_explains_are_marked_and_the_others_are_contradictions()
    {
        var (dataset, findings) = Corrected.Value;
        var unexplained = findings.FindAll(finding => finding.Severity == Severity.Error);
        var explained = findings.FindAll(finding => finding.Severity == Severity.Info);

        Assert.All(findings, finding => Assert.Equal("CM1003", finding.Rule.Id));
        Assert.Equal(findings.Count, unexplained.Count + explained.Count);
        Assert.Equal(["2023-05-28 tank 3799 3797"], Falls(dataset, unexplained));
        Assert.Equal(Expected().Where(row => row["correction_row_for_date"] == "no").Select(row => row["fall"]), Falls(dataset, unexplained));
        Assert.Equal(
            Expected().Where(row => row["correction_row_for_date"] == "yes").Select(row => row["fall"]).Order(StringComparer.Ordinal),
            explained.Select(finding => Fall(finding.Witnesses[0].Claim, finding.Witnesses[1].Claim)).Order(StringComparer.Ordinal));
        Assert.All(explained, finding => Assert.Equal(finding.Witnesses[1].Claim.Id, Assert.IsType<BoundsReason>(finding.Reason).ExplainedBy));
    }

    [PeerFact(Equipment)]
    public void A_correction_explains_every_earlier_count_of_its_series_that_is_higher()
    {
        var dataset = Corrected.Value.Dataset;
        var comparer = new ClaimComparer();
        var pair = comparer.Compare(Claim("aircraft", "2024-09-20"), Claim("aircraft", "2024-10-06"), dataset);

        Assert.Equal((ClaimRelation.Updated, Agreement.Disjoint), (pair.Relation, pair.Agreement));
        Assert.Equal(Claim("aircraft", "2024-10-03").Id, Assert.IsType<BoundsReason>(pair.Reason).ExplainedBy);

        Claim Claim(string series, string date) => dataset.Claims[LossSeries.IdOf("general-staff", series, date)];
    }

    [PeerFact(Folder + "expected-vanishing-series.csv")]
    public void A_series_that_ends_is_no_fall()
    {
        var (dataset, findings) = Uncorrected.Value;
        var vanishing = PeerData.Rows(Folder + "expected-vanishing-series.csv").Where(row => SeriesThatEnd.Contains(row["series"], StringComparer.Ordinal)).ToList();

        Assert.Equal(SeriesThatEnd.Length, vanishing.Count);
        Assert.All(vanishing, row =>
        {
            var last = dataset.Claims.Last(claim => LossSeries.SeriesOf(claim) == row["series"]);
            Assert.Equal(LossSeries.IdOf("general-staff", row["series"], row["last"]), last.Id);
            Assert.DoesNotContain(findings, finding => finding.Scopes[0].Category == last.Scope.Category);
        });
    }

    [PeerFact(Folder + "russia_losses_personnel.json")]
    public void Personnel_with_its_hedges_never_falls()
    {
        var dataset = LossSeries.Import(ImportMappings.GeneralStaffPersonnel, Folder + "russia_losses_personnel.json").GetDatasetOrThrow();

        Assert.Equal(1041, dataset.Claims.Count);
        Assert.Equal([Hedge.About, Hedge.MoreThan], dataset.Claims.Select(claim => claim.Quantity.Figure.Hedge).Distinct().Order());
        Assert.Empty(OrderFindings(dataset));
    }

    private static (ConflictDataset Dataset, List<Finding> Findings) Compared(bool withCorrections)
    {
        var dataset = LossSeries.Staff(withCorrections);
        return (dataset, OrderFindings(dataset));
    }

    private static List<Dictionary<string, string>> Expected()
    {
        var rows = PeerData.Rows(Folder + "expected-decreases.csv");
        Assert.Equal(8, rows.Count);
        rows.ForEach(row => row["fall"] = $"{row["date"]} {row["series"]} {row["previous"]} {row["value"]}");
        return rows;
    }

    private static List<Finding> OrderFindings(ConflictDataset dataset)
    {
        var result = new ClaimComparer().Compare(dataset);
        Assert.True(result.IsComplete);
        return result.Findings.Where(finding => finding.Rule.Id[..3] is "CM1" or "CM2").ToList();
    }

    /// <summary>The falls from one bulletin to the next; a count that stays low for days violates with the high one again each day.</summary>
    private static List<string> Falls(ConflictDataset dataset, List<Finding> findings) => findings
        .SelectMany(finding => finding.ConflictingPairs)
        .Where(pair => IsNext(pair.First, pair.Second, dataset))
        .Select(pair => Fall(pair.First, pair.Second))
        .ToList();

    private static bool IsNext(Claim earlier, Claim later, ConflictDataset dataset) =>
        dataset.Reports[later.Report].Date!.Earliest == dataset.Reports[earlier.Report].Date!.Earliest.PlusDays(1);

    private static string Fall(Claim high, Claim low)
    {
        return $"{low.Report.Value["general-staff.".Length..]} {LossSeries.SeriesOf(low)} {Number(high)} {Number(low)}";
    }

    private static string Number(Claim claim) => claim.Quantity.Figure.ToString()[1..];
}
