using System.Text.RegularExpressions;

namespace ConflictModel.Tests;

/// <summary>The steps of CONTRIBUTING.md name files that are there, and every file that an example of the same kind of change is named in.</summary>
public sealed partial class ContributingTests
{
    private static readonly string[] Files =
    [
        .. new[] { "src", "docs", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
            .Select(RepositoryRoot.Relative)
            .Where(file => !Built().IsMatch(file)),
    ];

    private static readonly Dictionary<string, string> Sections = File.ReadAllText(RepositoryRoot.Combine("CONTRIBUTING.md"))
        .Split("\n### ").Skip(1).Select(section => section.Split("\n## ")[0].Split('\n', 2)).ToDictionary(section => section[0], section => section[1], StringComparer.Ordinal);

    /// <summary>A kind of change, an example of it, what stands for it in the files, and which files count.</summary>
    public static TheoryData<string, string, string, string> Examples => new()
    {
        { "A rule of comparison", "<Rule>=MixedUnits <id>=CM4001", @"\bMixedUnits\b|^# CM4001|\(CM4001\.md\)", @"^src/.*\.cs$|^docs/rules/" },
        { "A rule of reconciliation", "<Rule>=MostRecent <id>=most-recent", @"class MostRecent\b|\bReconciliationRules\.MostRecent\b|new MostRecent\b|most-recent\.md|^# .*most-recent", @"^src/.*\.cs$|^docs/reconciliation/" },
        { "A coordinate of scopes", "", @"\b[Rr]esponsible\b", @"^src/(?!.*/Proposals/Words/).*\.(cs|json)$|^docs/(format|coding-a-report|importing)\.md$" },
        { "A kind of entity", "", @"\bMeasureDraft\b|\bcontents\.Measures\b|\bMeasures \{ get; (init|internal)|EntityKind\.Measures\b", @"^src/.*\.cs$" },
        { "A mapping of a table", "<mapping>=airwars", "[Aa]irwars", @"^src/.*\.cs$|/Mappings/|^docs/importing\.md$" },
    };

    public static TheoryData<string> Headings => [.. Sections.Keys];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_file_that_a_step_names_is_there(string heading) => Faults.None(
        from name in NamesOf(Sections[heading])
        where !name.Contains('<', StringComparison.Ordinal) && !Array.Exists(Files, file => IsNamed(file, name)) && !Directory.Exists(RepositoryRoot.Combine(name))
        select $"'{heading}' names {name}, which does not exist.");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_steps_name_every_file_in_which_an_example_is_named(string heading, string placeholders, string pattern, string files)
    {
        var names = NamesOf(placeholders.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Aggregate(Sections[heading], (text, pair) => text.Replace(pair[0], pair[1], StringComparison.Ordinal))).ToList();
        var touched = Files.Where(file => Regex.IsMatch(file, files) && Regex.IsMatch(File.ReadAllText(RepositoryRoot.Combine(file)), pattern, RegexOptions.Multiline)).ToList();

        Assert.True(touched.Count > 2, $"Only {string.Join(", ", touched)} name the example of '{heading}'.");
        Faults.None(touched.Where(file => !names.Exists(name => IsNamed(file, name))).Select(file => $"'{heading}' does not name {file}."));
    }

    private static bool IsNamed(string file, string name) => file == name || file.EndsWith($"/{name}", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(string section) => Quoted().Matches(section).Select(match => match.Groups[1].Value).Where(name => Path.GetExtension(name) is ".cs" or ".json" or ".md" || name.StartsWith("src/", StringComparison.Ordinal));

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("/(bin|obj|node_modules|dist)/", RegexOptions.CultureInvariant)]
    private static partial Regex Built();
}
