namespace ConflictModel.Tests;

/// <summary>No line of source is longer than 140 characters.</summary>
public sealed class SourceLayoutTests
{
    private const int LongestLine = 140;

    /// <summary>The projects below <c>src</c> that are checked.</summary>
    private static readonly string[] Projects = ["ConflictModel"];

    private static readonly Dictionary<string, string[]> Files = Projects
        .SelectMany(project => Directory.EnumerateFiles(RepositoryRoot.Combine($"src/{project}"), "*.cs", SearchOption.AllDirectories))
        .ToDictionary(RepositoryRoot.Relative, File.ReadAllLines, StringComparer.Ordinal);

    [Fact]
    public void Every_project_has_sources() => Assert.All(
        Projects, project => Assert.Contains(Files.Keys, file => file.StartsWith($"src/{project}/", StringComparison.Ordinal)));

    [Fact]
    public void No_line_is_too_long() => Faults.None(Files.SelectMany(file => LongLines(file.Key, file.Value)));

    [Fact]
    public void A_long_line_is_found()
    {
        Assert.Empty(LongLines("a.cs", [new('x', LongestLine)]));
        Assert.Equal(["a.cs:2 has 141 characters."], LongLines("a.cs", ["", new('x', LongestLine + 1)]));
    }

    private static IEnumerable<string> LongLines(string file, string[] lines) => lines
        .Index()
        .Where(line => line.Item.Length > LongestLine)
        .Select(line => FormattableString.Invariant($"{file}:{line.Index + 1} has {line.Item.Length} characters."));
}
