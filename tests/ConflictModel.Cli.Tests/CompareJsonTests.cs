using System.Text.Json;

namespace ConflictModel.Cli.Tests;

public sealed class CompareJsonTests
{
    [Fact]
    public void The_whole_result_of_a_small_dataset_is_as_verified() => Snapshot.Matches(RealProcess.Run("compare", TestData.Small, "--format", "json").Output);

    [Fact]
    public void The_same_dataset_gives_the_same_text() =>
        Assert.Equal(RealProcess.Run("compare", TestData.Small, "--format", "json").Output, RealProcess.Run("compare", TestData.Small, "--format=json").Output);

    [Fact]
    public void Every_claim_that_a_finding_names_is_listed_once()
    {
        using var document = JsonDocument.Parse(InProcess.Run("compare", TestData.PathOf(TestData.Small), "--format", "json").Output);
        var root = document.RootElement;
        var named = root.GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("witnesses").EnumerateArray().Select(witness => witness.GetProperty("claim").GetString())
                .Concat(finding.GetProperty("camps").EnumerateArray().SelectMany(camp => camp.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()))))
            .Distinct();

        Assert.Equal(named.Order(StringComparer.Ordinal), root.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()));
    }

    [Fact]
    public void Quotes_stand_in_their_own_script()
    {
        using var file = new TemporaryFile(File.ReadAllText(TestData.PathOf(TestData.Small)).Replace("rund 500 Soldaten im Tal", "约500名士兵 größer", StringComparison.Ordinal));

        Assert.Contains("\"约500名士兵 größer\"", InProcess.Run("compare", file.Path, "--format", "json").Output, StringComparison.Ordinal);
    }
}
