namespace ConflictModel.Tests;

/// <summary>No line and no source file is longer than a reader takes in: 140 characters, 300 lines.</summary>
public sealed class SourceLayoutTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 300;

    /// <summary>The projects below <c>src</c> that are checked.</summary>
    private static readonly string[] Projects =
    [
        "ConflictModel", "ConflictModel.Cli", "ConflictModel.Import", "ConflictModel.Reading", "ConflictModel.Reporting",
        "ConflictModel.Testing", "ConflictModel.Validation",
    ];

    private static readonly Dictionary<string, string[]> Files = Projects
        .SelectMany(project => Directory.EnumerateFiles(RepositoryRoot.Combine($"src/{project}"), "*.cs", SearchOption.AllDirectories))
        .ToDictionary(RepositoryRoot.Relative, File.ReadAllLines, StringComparer.Ordinal);

    [Fact]
    public void Every_project_has_sources() => Assert.All(
        Projects, project => Assert.Contains(Files.Keys, file => file.StartsWith($"src/{project}/", StringComparison.Ordinal)));

    [Fact]
    public void No_line_is_too_long() => Faults.None(Files.SelectMany(file => LongLines(file.Key, file.Value)));

    [Fact]
    public void No_file_is_too_long() => Faults.None(Files.SelectMany(file => TooLong(file.Key, file.Value)));

    [Fact]
    public void A_long_line_and_a_long_file_are_found()
    {
        Assert.Empty(LongLines("a.cs", [new('x', LongestLine)]));
        Assert.Equal(["a.cs:2 has 141 characters."], LongLines("a.cs", ["", new('x', LongestLine + 1)]));
        Assert.Empty(TooLong("a.cs", new string[LongestFile]));
        Assert.Equal(["a.cs has 301 lines."], TooLong("a.cs", new string[LongestFile + 1]));
    }

    private static IEnumerable<string> LongLines(string file, string[] lines) => lines
        .Index()
        .Where(line => line.Item.Length > LongestLine)
        .Select(line => FormattableString.Invariant($"{file}:{line.Index + 1} has {line.Item.Length} characters."));

    private static IEnumerable<string> TooLong(string file, string[] lines) =>
        lines.Length > LongestFile ? [FormattableString.Invariant($"{file} has {lines.Length} lines.")] : [];
}
