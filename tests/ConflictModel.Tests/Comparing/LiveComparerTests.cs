using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>A live comparer has at any time the findings that a full run gives, and tells what each claim changes.</summary>
public sealed class LiveComparerTests
{
    private const int Edits = 10;

    private static readonly ClaimComparer All = new(new() { Rules = OwnRules.All, Today = new(2024, 12, 1) });

    [Fact]
    public void After_every_edit_the_findings_and_faults_are_those_of_a_full_run() => Run(All, 400, (live, comparer) =>
    {
        var full = comparer.Compare(ConflictDataset.Create(live.Dataset.Contents));
        Assert.Equal(full.Findings.Select(finding => finding.Fingerprint), live.Findings.Select(finding => finding.Fingerprint));
        Assert.Equal(Sorted(full.Findings), Sorted(live.Findings));
        Assert.Equal(full.Faults.Select(fault => ResultText.Of(fault)), live.Faults.Select(fault => ResultText.Of(fault)));
    });

    [Fact]
    public void Findings_that_are_read_late_are_those_of_a_full_run_too()
    {
        Check.One(Properties.Runs(400), Prop.ForAll(RichDatasets.Arbitrary, RandomDatasets.Contents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, others, seed) =>
        {
            var edits = new LiveEdits(contents, others, seed);
            var live = new ClaimComparer().StartLive(ConflictDataset.Create(edits.Start));
            for (var edit = 0; edit < Edits; edit++)
            {
                Apply(live, edits.Next([.. live.Dataset.Claims]));
            }

            Assert.Equal(Sorted(new ClaimComparer().Compare(live.Dataset).Findings), Sorted(live.Findings));
        }));
    }

    [Fact]
    public void Changes_are_what_differs_between_the_full_runs_before_and_after()
    {
        var counts = new Dictionary<(string, FindingChangeKind), int>();
        Check.One(Properties.Runs(500), Prop.ForAll(RichDatasets.Arbitrary, RandomDatasets.Contents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, others, seed) =>
        {
            var edits = new LiveEdits(contents, others, seed);
            var live = All.StartLive(ConflictDataset.Create(edits.Start));
            var before = Known(live.Findings);
            for (var edit = 0; edit < Edits; edit++)
            {
                var changes = Apply(live, edits.Next([.. live.Dataset.Claims]));
                var after = Known(All.Compare(live.Dataset).Findings);
                Assert.Equal(Expected(before, after), changes.Select(change => $"{change.Kind} {change.Rule.Id} {change.Finding.Fingerprint}").Order(StringComparer.Ordinal));
                foreach (var change in changes)
                {
                    counts[(change.Rule.Id, change.Kind)] = counts.GetValueOrDefault((change.Rule.Id, change.Kind)) + 1;
                    var texts = change.Kind == FindingChangeKind.Disappeared ? before[change.Finding.Fingerprint] : after[change.Finding.Fingerprint];
                    Assert.Contains(ResultText.Of(change.Finding), texts.Full);
                    Assert.Equal(change.Finding.Scopes, change.Scopes);
                }

                before = after;
            }
        }));
        var missing = ComparisonRules.Default
            .SelectMany(rule => Enum.GetValues<FindingChangeKind>().Select(kind => (rule.Descriptor.Id, kind)))
            .Except([("CM4003", FindingChangeKind.Changed)])
            .Where(key => !counts.ContainsKey(key))
            .ToList();
        Assert.True(missing.Count == 0, $"Never seen: {string.Join(", ", missing)}");
    }

    private static void Run(ClaimComparer comparer, int runs, Action<LiveComparer, ClaimComparer> check) => Check.One(
        Properties.Runs(runs),
        Prop.ForAll(RichDatasets.Arbitrary, RandomDatasets.Contents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, others, seed) =>
        {
            var edits = new LiveEdits(contents, others, seed);
            var live = comparer.StartLive(ConflictDataset.Create(edits.Start));
            check(live, comparer);
            for (var edit = 0; edit < Edits; edit++)
            {
                Apply(live, edits.Next([.. live.Dataset.Claims]));
                check(live, comparer);
            }
        }));

    private static IReadOnlyList<FindingChange> Apply(LiveComparer live, (Claim? Added, Claim? Withdrawn) edit)
    {
        if (edit.Added is { } added)
        {
            return live.Add(added);
        }

        var claim = edit.Withdrawn!;
        if (live.Dataset.Claims.Any(other => other.Corrects == claim.Id) || live.Dataset.Acknowledgements.Any(acknowledgement => acknowledgement.Claims.Contains(claim.Id)))
        {
            Assert.Throws<InvalidOperationException>(() => live.Withdraw(claim.Id));
            return [];
        }

        return live.Withdraw(claim.Id);
    }

    private static IEnumerable<string> Sorted(IEnumerable<Finding> findings) => findings.Select(finding => ResultText.Of(finding)).Order(StringComparer.Ordinal);

    // Without the pairs, which a change does not look at; and without what is known late.
    private static Dictionary<string, (string Rule, List<string> Content, List<string> Full)> Known(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Rule.Id != "OWN4" && finding.Reason is not AcknowledgementReason { Acknowledgement.Rule: "OWN4" })
        .GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (group.First().Rule.Id, group.Select(Content).Order(StringComparer.Ordinal).ToList(), group.Select(finding => ResultText.Of(finding)).ToList()),
            StringComparer.Ordinal);

    private static string Content(Finding finding) => ResultText.Of(finding.Witnesses) + ResultText.Of(finding.Reason) + ResultText.Of(finding.Camps);

    private static IEnumerable<string> Expected(Dictionary<string, (string Rule, List<string> Content, List<string> Full)> before, Dictionary<string, (string Rule, List<string> Content, List<string> Full)> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(key => !before.ContainsKey(key) || !after.ContainsKey(key) || !before[key].Content.SequenceEqual(after[key].Content, StringComparer.Ordinal))
            .Select(key => !before.TryGetValue(key, out var was) ? $"Appeared {after[key].Rule} {key}" : !after.ContainsKey(key) ? $"Disappeared {was.Rule} {key}" : $"Changed {was.Rule} {key}")
            .Order(StringComparer.Ordinal);
}
