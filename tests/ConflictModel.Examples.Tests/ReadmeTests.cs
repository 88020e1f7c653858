using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>The README's code, compiled here and run; and that the README shows just this code and just what it prints.</summary>
[Collection("README")]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));
    private static readonly string Code = File.ReadAllText(Repository.PathOf("tests/ConflictModel.Examples.Tests/ReadmeExamples.cs"));

    [Fact]
    public void Every_block_of_the_README_is_compiled_code()
    {
        var compiled = Regions().Matches(Code).Select(match => Unindented(match.Groups[1].Value));
        var shown = Blocks().Matches(Readme).Where(match => match.Groups[1].Value == "csharp").Select(match => match.Groups[2].Value);

        Assert.Equal(compiled.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_shows_what_its_code_prints()
    {
        var shown = Blocks().Matches(Readme).Where(match => match.Groups[1].Value == "text").Select(match => match.Groups[2].Value);

        Assert.Equal(shown, ReadmeExamples.Run());
    }

    private static string Unindented(string text)
    {
        var lines = text.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line)).Trim('\n') + "\n";
    }

    [GeneratedRegex("#region [^\n]*\n(.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Regions();

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
