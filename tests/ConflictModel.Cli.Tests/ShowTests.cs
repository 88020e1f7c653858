namespace ConflictModel.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public void A_small_dataset_reads_as_verified() => Snapshot.Matches(RealProcess.Run("show", TestData.Small).Output);

    [Fact]
    public void No_line_of_the_sample_is_longer_than_80_columns() =>
        Assert.DoesNotContain(RealProcess.Run("show", TestData.Sample).Output.Split('\n'), line => line.Length > 80 || line.EndsWith(' '));
}
