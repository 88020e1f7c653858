using System.Text.RegularExpressions;

namespace ConflictModel.Packages.Tests;

/// <summary>Programs that use the packages as their users do, in three languages: restored from the feed, built with warnings as errors, and run.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed partial class ConsumerTests(PackedFeed feed)
{
    [Theory]
    [InlineData("CSharp")]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task One_program_in_three_languages_says_the_same(string name)
    {
        await feed.Build(name);

        Snapshot.Matches(await RunProgram(name));
        AssertIsPacked(name, "ConflictModel");
    }

    [Fact]
    public async Task A_web_api_takes_claims_and_returns_findings_and_reads_what_it_returned()
    {
        await feed.Build("Api");

        Snapshot.Matches(await RunProgram("Api"));
        AssertIsPacked("Api", "ConflictModel");
    }

    [Fact]
    public async Task A_worker_takes_services_options_and_tables_from_the_packages_alone()
    {
        await feed.Build("Hosted");

        Snapshot.Matches(await RunProgram("Hosted"));
        AssertIsPacked("Hosted", "ConflictModel.EntityFrameworkCore");
        AssertIsPacked("Hosted", "ConflictModel.Extensions.DependencyInjection");
    }

    [Fact]
    public async Task The_examples_of_the_README_print_what_it_shows()
    {
        var (output, shown) = await RunPage("README.md", "Readme", types: 2, statements: 6, "ConflictModel", "ConflictModel.Import", "ConflictModel.Testing");

        Assert.Equal(shown, output);
        foreach (var id in new[] { "ConflictModel", "ConflictModel.Import", "ConflictModel.Testing", "ConflictModel.Validation" })
        {
            AssertIsPacked("Readme", id);
        }
    }

    [Fact]
    public async Task An_importer_a_report_and_a_language_are_written_against_the_packages_alone()
    {
        var (output, shown) = await RunPage("docs/extending.md", "Extending", types: 3, statements: 3, "ConflictModel", "ConflictModel.Reporting", "System.Globalization");

        Assert.Equal(shown, output);
        AssertIsPacked("Extending", "ConflictModel.Reporting");
    }

    [Fact]
    public async Task The_command_installs_as_a_tool_and_compares()
    {
        var tool = await feed.InstallTool("ConflictModel.Cli", "conflictmodel");
        var installed = Directory.GetFiles(Path.GetDirectoryName(tool)!, "ConflictModel.Cli.dll", SearchOption.AllDirectories).Single();
        Assert.Equal(feed.Package("ConflictModel.Cli").Read("tools/net10.0/any/ConflictModel.Cli.dll"), await File.ReadAllBytesAsync(installed));

        var version = await Dotnet.Start(tool, RepositoryRoot.Path, "--version");
        var compare = await Dotnet.Start(tool, RepositoryRoot.Path, "compare", "samples/dprk-russia");

        Assert.Equal(0, version.ExitCode);
        Assert.StartsWith(feed.Version, version.Output.Split(' ')[^1], StringComparison.Ordinal);
        Assert.Equal(1, compare.ExitCode);
        Assert.Contains("contradiction", compare.Output, StringComparison.Ordinal);
    }

    /// <summary>Makes a program of the code of a page, and runs it; gives what it prints, and what the page shows.</summary>
    private async Task<(string Output, string Shown)> RunPage(string page, string name, int types, int statements, params string[] usings)
    {
        var blocks = Blocks().Matches(await File.ReadAllTextAsync(RepositoryRoot.Combine(page))).ToLookup(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var code = blocks["csharp"].ToLookup(block => block.StartsWith("public ", StringComparison.Ordinal));
        Assert.Equal((types, statements), (code[true].Count(), code[false].Count()));
        await File.WriteAllTextAsync(
            Path.Combine(feed.Consumer(name), "Program.cs"),
            string.Join('\n', [.. usings.Select(used => $"using {used};"), "", .. code[false], .. code[true]]));

        await feed.Build(name);

        return (await RunProgram(name), string.Concat(blocks["text"]));
    }

    private string Output(string name) => Path.Combine(feed.Consumer(name), "bin", "Debug", "net10.0");

    private Task<string> RunProgram(string name) => Dotnet.Run(RepositoryRoot.Path, "exec", Path.Combine(Output(name), $"{name}.dll"));

    private void AssertIsPacked(string name, string id) =>
        Assert.Equal(feed.Package(id).Read($"lib/net10.0/{id}.dll"), File.ReadAllBytes(Path.Combine(Output(name), $"{id}.dll")));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
