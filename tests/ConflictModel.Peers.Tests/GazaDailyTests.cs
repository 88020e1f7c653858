namespace ConflictModel.Peers.Tests;

/// <summary>
/// Daily reports of casualties up to July 2024: official totals and increments, and the totals that the dataset's keepers extrapolated from them. The two channels are voices of one origin, the authorities in Gaza,
/// and "injured" counts the injured as they come, so that it never falls.
/// </summary>
public sealed class GazaDailyTests
{
    private const string Reports = "palestine-datasets/casualties_daily.json";
    private const string Expected = "palestine-datasets/expected-findings.csv";
    private const string Last = "2024-07-31";

    private static readonly Lazy<ConflictDataset> All = new(() =>
    {
        var contents = LossSeries.Import(LossSeries.Mapping("palestine-injured.json"), Reports).GetDatasetOrThrow().Contents;
        return ConflictDataset.Create(contents with { Claims = contents.Claims.Where(claim => string.CompareOrdinal(DateOf(claim), Last) <= 0).ToEquatableList() });
    });

    [PeerFact(Reports)]
    public void Exactly_the_expected_totals_are_not_the_earlier_one_plus_the_increment()
    {
        // Each increment that does not go with the official totals on both sides of it.
        var found = Findings("CM1005", claim => !IsExtrapolated(claim))
            .SelectMany(finding => finding.Witnesses)
            .Where(witness => SeriesOf(witness.Claim) is "killed" or "injured")
            .Select(witness => $"{DateOf(witness.Claim)} {SeriesOf(witness.Claim)} {witness.Claim.Quantity.Figure.Number}");

        Assert.Equal(Rows("INCREMENT_IDENTITY").Select(row => $"{row["date"]} {row["series"]} {row["increment"]}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [PeerFact(Reports)]
    public void Exactly_the_expected_official_totals_contradict_the_extrapolated_ones_of_their_day()
    {
        var found = Findings("CM1001", _ => true)
            .SelectMany(finding => finding.ConflictingPairs)
            .Where(pair => DateOf(pair.First) == DateOf(pair.Second))
            .Select(pair => IsExtrapolated(pair.First) ? (Official: pair.Second, Extrapolated: pair.First) : (Official: pair.First, Extrapolated: pair.Second))
            .Select(pair => $"{DateOf(pair.Official)} {SeriesOf(pair.Official)} {pair.Official.Quantity.Figure.Number} {pair.Extrapolated.Quantity.Figure.Number}");

        Assert.Equal(Rows("OFFICIAL_VS_EXTRAPOLATED").Select(row => $"{row["date"]} {row["series"]}_cum {row["left"]} {row["right"]}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [PeerFact(Reports)]
    public void Exactly_the_expected_fall_is_in_the_extrapolated_series_which_have_no_gaps() => Assert.Equal(
        Rows("DECREASE").Select(row => $"{row["date"]} ext_{row["series"]}_cum {row["left"]} {row["right"]}"),
        Falls(IsExtrapolated));

    /// <summary>The list of expected findings leaves these out: they are of the official figures that the extrapolated ones do not follow.</summary>
    [PeerFact(Reports)]
    public void The_official_series_fall_only_where_the_number_of_women_was_taken_back_twice() =>
        Assert.Equal(["2023-10-19 killed_women_cum 1032 1000", "2023-10-21 killed_women_cum 1000 967"], Falls(claim => !IsExtrapolated(claim)));

    // Falls from one claim of a series to the next.
    private static IEnumerable<string> Falls(Func<Claim, bool> isMeant)
    {
        var next = new Dictionary<EntityId<Claim>, EntityId<Claim>>();
        foreach (var series in All.Value.Claims.GroupBy(SeriesOf))
        {
            var days = series.OrderBy(DateOf, StringComparer.Ordinal).ToList();
            foreach (var (day, after) in days.Zip(days.Skip(1)))
            {
                next.Add(day.Id, after.Id);
            }
        }

        return Findings("CM1003", isMeant)
            .SelectMany(finding => finding.ConflictingPairs)
            .Where(pair => next.GetValueOrDefault(pair.First.Id) == pair.Second.Id)
            .Select(pair => $"{DateOf(pair.Second)} {SeriesOf(pair.Second)} {pair.First.Quantity.Figure.Number} {pair.Second.Quantity.Figure.Number}")
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<Finding> Findings(string rule, Func<Claim, bool> isMeant)
    {
        var contents = All.Value.Contents;
        var dataset = ConflictDataset.Create(contents with { Claims = contents.Claims.Where(isMeant).ToEquatableList() });
        return new ClaimComparer().Compare(dataset).Findings.Where(finding => finding.Rule.Id == rule);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string kind) => PeerData.Rows(Expected).Where(row => row["kind"] == kind);

    private static string SeriesOf(Claim claim) => claim.Note!;

    private static string DateOf(Claim claim) => claim.Id.Value[..10];

    private static bool IsExtrapolated(Claim claim) => SeriesOf(claim).StartsWith("ext_", StringComparison.Ordinal);
}
