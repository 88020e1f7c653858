namespace ConflictModel.Packages.Tests;

/// <summary>A program that is published with its runtime and without what it does not use: no warning, and it says the same.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class TrimmedTests(PackedFeed feed)
{
    [RuntimeFact]
    public async Task A_trimmed_program_is_published_without_warnings_and_prints_what_the_whole_one_prints()
    {
        await feed.Build("Trimmed", "publish");
        var whole = Directory.GetDirectories(Path.Combine(feed.Consumer("Trimmed"), "bin", "Release", "net10.0")).Single();
        var trimmed = Path.Combine(whole, "publish");

        var expected = await RunProgram(whole);
        var actual = await RunProgram(trimmed);

        Assert.StartsWith("4 findings, ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, actual);
        Assert.True(new FileInfo(Path.Combine(trimmed, "NodaTime.dll")).Length < new FileInfo(Path.Combine(whole, "NodaTime.dll")).Length, "Nothing was trimmed.");
    }

    private static async Task<string> RunProgram(string folder)
    {
        var run = await Dotnet.Start(Path.Combine(folder, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"), RepositoryRoot.Path);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }
}
