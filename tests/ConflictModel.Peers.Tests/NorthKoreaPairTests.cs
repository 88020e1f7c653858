namespace ConflictModel.Peers.Tests;

/// <summary>Labelled pairs.</summary>
public sealed class NorthKoreaPairTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string File = "nk/pairs.csv";

    [PeerFact(File)]
    public void Probe()
    {
        var dataset = NorthKoreaDataset.Read();
        var comparer = new ClaimComparer();
        foreach (var row in PeerData.Rows(File))
        {
            var pair = comparer.Compare(dataset.Claims[NorthKoreaDataset.IdOf(row["figure_a"])], dataset.Claims[NorthKoreaDataset.IdOf(row["figure_b"])], dataset);
            output.WriteLine($"{row["pair_id"]} {row["reader_label"]} {pair.Relation} {pair.Lineage} {pair.Agreement} {pair} {pair.Reason}");
        }

        var counts = new SortedDictionary<string, int>();
        for (var i = 0; i < dataset.Claims.Count; i++)
        {
            for (var j = i + 1; j < dataset.Claims.Count; j++)
            {
                var r = comparer.Compare(dataset.Claims[i], dataset.Claims[j], dataset);
                var key = r.Relation.ToString();
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        output.WriteLine(string.Join("; ", counts));
    }
}
