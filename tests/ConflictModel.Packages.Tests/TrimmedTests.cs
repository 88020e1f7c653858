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

    [NativeFact]
    public async Task A_program_that_is_compiled_ahead_of_time_is_published_without_warnings_and_prints_what_the_other_one_prints()
    {
        await feed.Build("Native");
        await feed.Build("Native", "publish");
        var native = Directory.GetDirectories(Path.Combine(feed.Consumer("Native"), "bin", "Release", "net10.0")).Single();

        var expected = await RunProgram(Directory.GetFiles(Path.Combine(feed.Consumer("Native"), "bin", "Debug"), "Native.dll", SearchOption.AllDirectories).Single(), isAssembly: true);
        var actual = await RunProgram(Path.Combine(native, "publish"), "Native");

        Assert.StartsWith("4 findings, ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, actual);
        Assert.Empty(Directory.GetFiles(Path.Combine(native, "publish"), "*.dll"));
    }

    private static async Task<string> RunProgram(string folder, string name = "Trimmed", bool isAssembly = false)
    {
        var run = isAssembly
            ? await Dotnet.Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", RepositoryRoot.Path, "exec", folder)
            : await Dotnet.Start(Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name), RepositoryRoot.Path);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }
}
