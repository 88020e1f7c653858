namespace ConflictModel.Peers.Tests;

public sealed class PeerDataTests
{
    [PeerFact("itf1788/overlap.csv")]
    public void The_material_is_read_by_column() => Assert.Equal(["a", "b", "expected"], PeerData.Rows("itf1788/overlap.csv")[0].Keys);
}
