using System.Text.RegularExpressions;
using ConflictModel.Rules;

namespace ConflictModel.Examples.Tests;

/// <summary>Every built-in rule of reconciliation has a page whose example is what it decides; and the code of their README is compiled here, and does what it says.</summary>
[Collection("README")]
public sealed partial class ReconciliationPagesTests
{
    private const string Folder = "docs/reconciliation";

    private static readonly ConflictDataset Example = ConflictDataset.Load(Repository.PathOf($"{Folder}/example.json"));

    private static readonly ReconciliationRule[] Rules =
    [
        ReconciliationRules.LargestCamp, ReconciliationRules.Envelope, ReconciliationRules.MostReliable, ReconciliationRules.MostRecent, ReconciliationRules.Median,
        ReconciliationRules.ConservativeMinimum, ReconciliationRules.LowBestHigh, new ConfirmedFloor(new EntityId<Source>("photographs")), ReconciliationRules.Crh, ReconciliationRules.Catd,
    ];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_a_page_whose_example_is_what_it_decides(string id)
    {
        var rule = Rules.Single(rule => rule.Descriptor.Id == id);
        var page = File.ReadAllText(Repository.PathOf($"{Folder}/{id}.md"));
        var figure = new Reconciler(new() { Rules = [rule] }).Reconcile(Example).Figures.Single();
        var first = figure.Range is { } range
            ? FormattableString.Invariant($"{EnglishText.Describe(range)}, best {figure.Best}, confidence {figure.Confidence!.Value.ToString().ToLowerInvariant()}")
            : "no figure";

        Assert.StartsWith($"# {id}: {rule.Descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.All(["## What it decides", "## When it is right", "## When it misleads", "## Source", "## Example"], heading => Assert.Contains($"\n{heading}\n", page, StringComparison.Ordinal));
        Assert.Equal($"{first}\n{figure.Trace.Single().Reason}\nAgainst it: {(figure.Dissenting.Count == 0 ? "none" : string.Join(", ", figure.Dissenting))}\n", Text().Match(page).Groups[1].Value);
        Assert.Contains($"| [{id}]({id}.md) | {rule.Descriptor.Title} |", Readme(), StringComparison.Ordinal);
    }

    /// <summary>The rules without options are those of <see cref="ReconciliationRules"/>; one more needs to be told its sources.</summary>
    [Fact]
    public void There_is_no_rule_without_a_page_and_no_page_without_a_rule()
    {
        var pages = Directory.GetFiles(Repository.PathOf(Folder), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");
        var builtIn = typeof(ReconciliationRule).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ReconciliationRule)));

        Assert.Equal(Rules.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        Assert.Equal(builtIn.OrderBy(type => type.Name, StringComparer.Ordinal), Rules.Select(rule => rule.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void The_code_of_the_page_is_compiled_and_each_response_takes_less_than_fifteen_lines()
    {
        var code = File.ReadAllText(Repository.PathOf("tests/ConflictModel.Examples.Tests/ReconciliationExamples.cs"));
        var compiled = Regions().Matches(code).Select(match => Unindented(match.Groups[1].Value)).ToList();
        var shown = Blocks().Matches(Readme()).Select(match => match.Groups[1].Value);

        Assert.Equal(compiled, shown);
        Assert.All(compiled, block => Assert.True(block.Count(c => c == '\n') < 15, block));
    }

    [Fact]
    public void The_five_responses_do_what_they_say()
    {
        var figure = ReconciliationExamples.Reconcile(Example).Figures.Single();

        Assert.Equal("ministry-first", figure.Rule);
        Assert.Equal(500, figure.Best);
        Assert.Equal(["ask", "pending", "ministry-first"], figure.Trace.Select(step => step.Rule));
        Assert.Equal(["at-least-2000"], figure.Dissenting.Select(claim => claim.Value));
        Assert.Equal(QuantityRange.AtLeast(375), Alone(new ReportTheRange()).Range);
        Assert.Equal("unconfirmed", Alone(new UnconfirmedUnlessSeveralAgree(), claim => claim.Id.Value == "about-500").Status);
        Assert.Equal(RulingOutcome.Passed, Alone(new UnconfirmedUnlessSeveralAgree()).Trace.Single().Outcome);
        Assert.Equal("pending", Alone(new PendingWhileFresh(UncertainDate.Parse("2024-03-05"))).Status);
        Assert.False(Alone(new PendingWhileFresh(UncertainDate.Parse("2024-03-05"))).IsDecided);
        Assert.Equal("Nobody has to be asked.", Alone(new AskAboutContradictions()).Trace.Single().Reason);
    }

    [Fact]
    public void A_source_that_gives_one_figure_in_two_ways_is_asked()
    {
        var dataset = ConflictDataset.Load(Repository.PathOf("samples/dprk-russia"));
        var result = new Reconciler(new() { Rules = [new AskAboutContradictions(), .. ReconciliationRules.Default] }).Reconcile(dataset);

        var asked = Assert.Single(result.Figures, figure => figure.Status == "asked the source");
        Assert.Equal(["budanov-6000", "budanov-6000-headline"], asked.Claims.Select(claim => claim.Value));
    }

    private static ReconciledFigure Alone(ReconciliationRule rule, Func<Claim, bool>? isKept = null)
    {
        var dataset = isKept is null ? Example : ConflictDataset.Create(Example.Contents with { Claims = Example.Claims.Where(isKept).ToEquatableList() });
        return new Reconciler(new() { Rules = [rule] }).Reconcile(dataset).Figures.Single();
    }

    private static string Readme() => File.ReadAllText(Repository.PathOf($"{Folder}/README.md"));

    private static string Unindented(string text)
    {
        var lines = text.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line)).Trim('\n') + "\n";
    }

    [GeneratedRegex("#region [^\n]*\n(.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Regions();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Text();
}
