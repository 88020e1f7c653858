using NodaTime;

namespace ConflictModel.Tests;

/// <summary>Every rule has a page, and the example on it reports just what the page says.</summary>
public sealed class RulePagesTests
{
    private static readonly string[] Headings = ["## What it finds", "## Why it matters", "## How to fix it", "## When to acknowledge it", "## Example"];

    public static TheoryData<string> RuleIds => [.. ComparisonRules.Default.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_a_page_with_its_title_and_all_its_parts(string ruleId)
    {
        Assert.True(File.Exists(RulePage.PathOf(ruleId)), $"The rule {ruleId} has no page docs/rules/{ruleId}.md.");
        var page = RulePage.Read(ruleId);
        var descriptor = ComparisonRules.Default.Single(rule => rule.Descriptor.Id == ruleId).Descriptor;

        Assert.Equal($"# {ruleId}: {descriptor.Title}", page.Title);
        Assert.Contains($"{descriptor.DefaultSeverity}", page.Text.Split('\n')[2], StringComparison.OrdinalIgnoreCase);
        Assert.All(Headings, heading => Assert.Contains($"\n{heading}\n", page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_example_of_a_page_reports_the_findings_that_the_page_states_and_no_others(string ruleId)
    {
        var page = RulePage.Read(ruleId);
        var result = new ClaimComparer(new() { Today = new LocalDate(2025, 7, 1) }).Compare(page.Dataset());

        Assert.NotEmpty(page.Sentences);
        Assert.Equal(page.Sentences, result.Findings.Where(finding => finding.Rule.Id == ruleId).Select(finding => finding.Sentence));
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void The_table_of_the_rules_has_every_rule_with_its_title_and_severity()
    {
        var table = File.ReadAllText(RepositoryRoot.Combine("docs/rules/README.md"));

        Assert.All(ComparisonRules.Default.Select(rule => rule.Descriptor), rule =>
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} |", table, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        var pages = Directory.GetFiles(RepositoryRoot.Combine("docs/rules"), "CM*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(ComparisonRules.Default.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal), pages);
    }
}
