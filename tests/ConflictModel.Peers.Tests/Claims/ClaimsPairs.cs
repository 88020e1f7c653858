using System.Text.Json.Nodes;

namespace ConflictModel.Peers.Tests;

/// <summary>The labelled pairs of <c>claims/pairs.csv</c>, and what a comparer says of them.</summary>
internal static class ClaimsPairs
{
    public const string File = "claims/pairs.csv";

    private const string DatasetFile = "claims/dataset.json";

    private static readonly ClaimRelation[] Conflicts = [ClaimRelation.Contradicts, ClaimRelation.Tension];
    private static readonly ClaimRelation[] NoConflicts = [.. Enum.GetValues<ClaimRelation>().Except(Conflicts)];

    private static readonly Dictionary<string, ClaimRelation[]> Verdicts = new(StringComparer.Ordinal)
    {
        ["CONFLICT"] = Conflicts,
        ["PART_EXCEEDS"] = Conflicts,
        ["DISPUTED"] = [ClaimRelation.Tension, ClaimRelation.Compatible],
        ["HEDGE_DRIFT"] = [ClaimRelation.Restated],
        ["SAME_CLAIM"] = [ClaimRelation.SameStatement],
        ["UPDATE"] = [ClaimRelation.Updated],
        ["PART_WHOLE"] = NoConflicts,
        ["COMPATIBLE"] = NoConflicts,
        ["NOT_COMPARABLE"] = [ClaimRelation.Incomparable, ClaimRelation.Compatible],
    };

    /// <summary>The coding as it was made, as a tree.</summary>
    public static JsonObject ReadCoding()
    {
        using var stream = System.IO.File.OpenRead(PeerData.PathOf(DatasetFile)!);
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>The coding with all amendments.</summary>
    public static JsonObject ReadAmended()
    {
        var coding = ReadCoding();
        foreach (var amend in ClaimsAmendments.All.Values)
        {
            amend(coding);
        }

        return coding;
    }

    /// <summary>Compares all pairs.</summary>
    public static PairTally Judge(JsonObject coding, ComparisonOptions? options = null)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(coding.ToJsonString()));
        var dataset = ConflictDataset.Load(stream, DatasetFile);
        var comparer = new ClaimComparer(options);
        return new([.. PeerData.Rows(File).Select(row => Judge(row, dataset, comparer))]);
    }

    private static JudgedPair Judge(Dictionary<string, string> row, ConflictDataset dataset, ClaimComparer comparer)
    {
        var (first, second) = (ClaimOf(row["figure_a"]), ClaimOf(row["figure_b"]));
        var relation = comparer.Compare(first, second, dataset).Relation;
        Assert.Equal(relation, comparer.Compare(second, first, dataset).Relation);
        var label = row["reader_label"];
        return new(row["pair_id"], label, relation, Verdicts[label].Contains(relation), IsConflict: Verdicts[label] == Conflicts);

        Claim ClaimOf(string figure) => dataset.Claims[new EntityId<Claim>(figure.ToLowerInvariant())];
    }
}
