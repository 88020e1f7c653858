using System.Net;
using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>The examples of the XML documentation are compiled here, and run.</summary>
[Collection("README")]
public sealed partial class XmlDocTests
{
    private static readonly string[] Files =
    [
        "tests/ConflictModel.Examples.Tests/XmlDocExamples.cs",
        "tests/ConflictModel.Examples.Tests/XmlDocRules.cs",
    ];

    // Kept at members of drafts, and compiled in other pages.
    private static readonly string[] AtMembers = ["DraftValue", "Add"];

    private static readonly Dictionary<string, string> Compiled = Files
        .SelectMany(file => Regions().Matches(File.ReadAllText(Repository.PathOf(file))))
        .ToDictionary(match => match.Groups[1].Value, match => Unindented(match.Groups[2].Value), StringComparer.Ordinal);

    private static readonly ILookup<string, string> Documented = Directory
        .EnumerateFiles(Repository.PathOf("src/ConflictModel"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Examples().Matches(File.ReadAllText(file)))
        .ToLookup(
            match => match.Groups[2].Value,
            match => Unindented(WebUtility.HtmlDecode(Slashes().Replace(match.Groups[1].Value, ""))),
            StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Compiled.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_type_is_compiled_code(string type) => Assert.Equal(Compiled[type], Assert.Single(Documented[type]));

    [Fact]
    public void Every_example_is_compiled() => Assert.Empty(Documented.Select(example => example.Key).Except([.. Compiled.Keys, .. AtMembers]));

    [Fact]
    public void The_examples_run()
    {
        XmlDocExamples.Values();
        XmlDocExamples.Times();
        XmlDocExamples.Claims();
        XmlDocExamples.Datasets();
        XmlDocExamples.Comparing();
        XmlDocExamples.Reconciling();
    }

    [Fact]
    public void The_rules_of_the_examples_run() => Repository.InRoot(static () =>
    {
        var rules = ComparisonRules.None.Add(new ClaimWithoutDate()).Add(new SingleOrigin()).Add(new CrowdedReport()).Add(new MissingTitle());
        var result = new ClaimComparer(new() { Rules = rules }).Compare(ConflictDataset.Load("samples/dprk-russia"));

        Assert.True(result.IsComplete);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "DESK21");
    });

    private static string Unindented(string text)
    {
        var lines = text.Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line.Trim()));
    }

    [GeneratedRegex(@"#region (\w+)\n(.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Regions();

    [GeneratedRegex(
        @"<example>\n *///\ <code>\n(.*?)\n *///\ </code>\n *///\ </example>\n(?: *///[^\n]*\n| *\[[^\n]*\]\n)*[^\n]*?\b(?:class|record(?:\ struct)?|struct|DatasetDraft)\s+(\w+)",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^ *///\ ?", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}
