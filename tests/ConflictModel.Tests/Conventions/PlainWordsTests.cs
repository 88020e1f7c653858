namespace ConflictModel.Tests;

/// <summary>Sources and documentation use the words of the trade, not the odd ones that were once here.</summary>
public sealed class PlainWordsTests
{
    /// <summary>Odd words, each with what to write instead.</summary>
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["permitted is"] = "must be",
        ["required is"] = "expected X, found Y",
        ["here stands"] = "expected X, found Y",
        ["stands twice"] = "is duplicated",
        ["of one's own"] = "custom",
        ["of your own"] = "custom",
        ["is told"] = "receives",
        ["are told"] = "receive",
        ["to the letter"] = "identical",
        ["nobody sees"] = "what it is for",
        ["WholeFile"] = "AtomicFile",
        ["LiveLook"] = "ClaimImpact",
        ["OwnClaims"] = "CustomClaimRules",
    };

    private static readonly Dictionary<string, string[]> Files = new[] { "src", "docs" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".csproj")
        .Append(RepositoryRoot.Combine("README.md"))
        .ToDictionary(RepositoryRoot.Relative, File.ReadAllLines, StringComparer.Ordinal);

    [Fact]
    public void Sources_and_pages_are_read() => Assert.All(
        new[] { "README.md", "docs/README.md", "src/ConflictModel/Claims/Claim.cs" }, file => Assert.Contains(file, Files.Keys));

    [Fact]
    public void No_odd_word_is_used() => Faults.None(Files.SelectMany(file => OddWords(file.Key, file.Value)));

    [Fact]
    public void An_odd_word_is_found()
    {
        Assert.Empty(OddWords("a.md", ["The progress receives each step."]));
        Assert.Equal(["a.md:2 has \"is told\"; write \"receives\"."], OddWords("a.md", ["", "The progress Is told of each step."]));
    }

    private static IEnumerable<string> OddWords(string file, string[] lines) =>
        from line in lines.Index()
        from word in Instead
        where line.Item.Contains(word.Key, StringComparison.OrdinalIgnoreCase)
        select FormattableString.Invariant($"{file}:{line.Index + 1} has \"{word.Key}\"; write \"{word.Value}\".");
}
