namespace ConflictModel.Peers.Tests;

/// <summary>
/// Pairs of hedged figures with one reader's verdict. The figures are a dataset by one mapping table (<see cref="NorthKoreaWords"/>, <see cref="NorthKoreaSources"/>), and the comparison says the like of 33 of the 37;
/// of the other four, <see cref="Disagreements"/> says why it does not.
/// </summary>
public sealed class NorthKoreaPairTests
{
    private const string File = "nk/pairs.csv";

    private static readonly Dictionary<string, ClaimRelation[]> Verdicts = new(StringComparer.Ordinal)
    {
        ["CONFLICT"] = [ClaimRelation.Contradicts, ClaimRelation.Tension],
        ["HEDGE_DRIFT"] = [ClaimRelation.Restated],
        ["SAME_CLAIM"] = [ClaimRelation.SameStatement],
        ["UPDATE"] = [ClaimRelation.Updated],
        ["PART_WHOLE_OK"] = [ClaimRelation.Compatible, ClaimRelation.Corroborates],
        ["COMPATIBLE"] = [ClaimRelation.Compatible, ClaimRelation.Corroborates],
        ["COMPATIBLE_BOUND_BUT_DISPUTED"] = [ClaimRelation.Tension, ClaimRelation.Compatible],
        ["NOT_COMPARABLE"] = [ClaimRelation.Incomparable, ClaimRelation.Compatible],
    };

    /// <summary>Where the comparison and the reader part, and why the comparison stays as it is.</summary>
    private static readonly Dictionary<string, (ClaimRelation Relation, string Argument)> Disagreements = new(StringComparer.Ordinal)
    {
        ["PP14"] = (
            ClaimRelation.Compatible,
            "Reader: conflict. About 3,000 are there (Zelensky), about 10,000 have been sent (Pentagon), on one day. Who is there is at most who has been sent, so both can be true, if most were still on their way; the reader's own note says that the measures differ."),
        ["PP15"] = (
            ClaimRelation.Incomparable,
            "Reader: compatible but disputed. About 12,000 are in Russia, at least 3,000 have been sent to eastern Russia. By measure the first is within the second, by place the second within the first; so neither bounds the other, and nothing can be said of them together."),
        ["PP34"] = (
            ClaimRelation.Compatible,
            "Reader: drift of a hedge. \"Nearly 3,000\" and \"already exceeded 3,000\" share no number, as the reader's own note says, so they are no restatement. The page that misquotes dates it by the month alone, so that the one may be the later, and of one origin a vague date makes no tension; with the same day it were a contradiction."),
        ["PP52"] = (
            ClaimRelation.Incomparable,
            "Reader: conflict. Five builders sent, 5,000 builders planned: what is planned and what is so are never compared. That a number lost its thousands is for the rule on slips of digits, not for the order of scopes."),
    };

    private readonly ConflictDataset _dataset = NorthKoreaDataset.Read();
    private readonly ClaimComparer _comparer = new();

    [PeerFact(File)]
    public void All_figures_of_the_pairs_stand_in_the_dataset()
    {
        var rows = PeerData.Rows(File);

        Assert.Equal(37, rows.Count);
        Assert.Equal(221, _dataset.Claims.Count);
        Assert.All(rows, row => Assert.True(_dataset.Claims.Contains(NorthKoreaDataset.IdOf(row["figure_a"])) && _dataset.Claims.Contains(NorthKoreaDataset.IdOf(row["figure_b"]))));
    }

    [PeerFact(File)]
    public void The_comparison_says_what_the_reader_says_of_33_of_the_37_pairs_and_the_others_are_argued()
    {
        var disagreements = PeerData.Rows(File)
            .Select(row => (Id: row["pair_id"], Label: row["reader_label"], Pair: Compare(row["figure_a"], row["figure_b"])))
            .Where(row => !Verdicts[row.Label].Contains(row.Pair.Relation))
            .ToDictionary(row => row.Id, row => row.Pair.Relation, StringComparer.Ordinal);

        Assert.Equal(Disagreements.ToDictionary(row => row.Key, row => row.Value.Relation, StringComparer.Ordinal), disagreements);
    }

    [PeerFact(File)]
    public void A_pair_that_the_reader_calls_a_conflict_says_by_how_much()
    {
        // Zelensky: more than 3,000; the South Korean Joint Chiefs of Staff: 1,100 and some, in Korean numerals.
        var reason = Assert.IsType<BoundsReason>(Compare("NK279", "NK280").Reason);

        Assert.Equal((QuantityRange.MoreThan(3000), QuantityRange.Between(1100, 1375), 1625m), (reason.NarrowerRange, reason.WiderRange, reason.Gap));
        Assert.Equal([ScopeCoordinate.Place], reason.Coordinates);
    }

    /// <summary>What the 24,310 pairs of the 221 figures are to each other. Most are about different things; of the rest, one in twenty-five is a conflict.</summary>
    [PeerFact(File)]
    public void The_relations_of_all_pairs_are_counted()
    {
        var counts = AllPairs().CountBy(pair => pair.Relation).ToDictionary();

        Assert.Equal(221 * 220 / 2, counts.Values.Sum());
        Assert.Equal(
            new Dictionary<ClaimRelation, int>
            {
                [ClaimRelation.Incomparable] = 19574,
                [ClaimRelation.SameStatement] = 71,
                [ClaimRelation.Restated] = 110,
                [ClaimRelation.Contradicts] = 62,
                [ClaimRelation.Tension] = 103,
                [ClaimRelation.Updated] = 538,
                [ClaimRelation.Corroborates] = 3,
                [ClaimRelation.Compatible] = 3849,
            },
            counts);
    }

    [PeerFact(File)]
    public void Plans_of_different_months_never_contradict_each_other()
    {
        var plans = AllPairs().Where(pair => pair.First.Scope.Mode != Mode.Actual && pair.Second.Scope.Mode != Mode.Actual && MonthOf(pair.First) != MonthOf(pair.Second)).ToList();

        Assert.True(plans.Count > 200);
        Assert.DoesNotContain(plans, pair => pair.Relation == ClaimRelation.Contradicts);
    }

    [PeerFact(File)]
    public void The_relation_is_the_same_from_either_side() => Assert.All(PeerData.Rows(File), row =>
        Assert.Equal(Compare(row["figure_a"], row["figure_b"]).Relation, Compare(row["figure_b"], row["figure_a"]).Relation));

    private static string MonthOf(Claim claim)
    {
        var date = DatesOf(claim.Attribution).First().ToString();
        return date.Length > 7 ? date[..7] : date;
    }

    private static IEnumerable<UncertainDate> DatesOf(Attribution attribution) => attribution.Steps.SelectMany(step => step.Cites.IsEmpty ? [step.Date!] : DatesOf(step.Cites));

    private PairComparison Compare(string first, string second) =>
        _comparer.Compare(_dataset.Claims[NorthKoreaDataset.IdOf(first)], _dataset.Claims[NorthKoreaDataset.IdOf(second)], _dataset);

    private IEnumerable<PairComparison> AllPairs()
    {
        for (var i = 0; i < _dataset.Claims.Count; i++)
        {
            for (var j = i + 1; j < _dataset.Claims.Count; j++)
            {
                yield return _comparer.Compare(_dataset.Claims[i], _dataset.Claims[j], _dataset);
            }
        }
    }
}
