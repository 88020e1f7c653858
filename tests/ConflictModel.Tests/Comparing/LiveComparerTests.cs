using ConflictModel.Rules;
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
    public void A_rule_over_groups_takes_part_in_every_change()
    {
        var comparer = new ClaimComparer(new() { Rules = ComparisonRules.Default.Add(OwnRules.OfGroups), Today = new(2024, 12, 1) });
        var kinds = new HashSet<FindingChangeKind>();
        Check.One(Properties.Runs(200), Prop.ForAll(RichDatasets.Arbitrary, RandomDatasets.Contents.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, others, seed) =>
        {
            var edits = new LiveEdits(contents, others, seed);
            var live = comparer.StartLive(ConflictDataset.Create(edits.Start));
            var before = Known(live.Findings);
            for (var edit = 0; edit < Edits; edit++)
            {
                var changes = Apply(live, edits.Next([.. live.Dataset.Claims]));
                var full = comparer.Compare(live.Dataset);
                var after = Known(full.Findings);
                Assert.Equal(Expected(before, after), changes.Select(change => $"{change.Kind} {change.Rule.Id} {change.Finding.Fingerprint}").Order(StringComparer.Ordinal));
                Assert.Equal(Sorted(full.Findings), Sorted(live.Findings));
                Assert.Equal(full.Faults.Select(fault => ResultText.Of(fault)), live.Faults.Select(fault => ResultText.Of(fault)));
                kinds.UnionWith(changes.Where(change => change.Rule.Id == OwnRules.OfGroups.Descriptor.Id).Select(change => change.Kind));
                before = after;
            }
        }));
        Assert.Contains(FindingChangeKind.Appeared, kinds);
        Assert.Contains(FindingChangeKind.Disappeared, kinds);
    }

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

        // What changes seldom has tests of its own.
        var missing = ComparisonRules.Default
            .SelectMany(rule => Enum.GetValues<FindingChangeKind>().Select(kind => (rule.Descriptor.Id, kind)))
            .Where(key => key.Id is not ("CM1005" or "CM4002" or "CM4003" or "CM4004") && !counts.ContainsKey(key))
            .ToList();
        Assert.True(missing.Count == 0, $"Never seen: {string.Join(", ", missing)}");
    }

    [Fact]
    public void A_crowd_of_counts_of_one_incident_changes_as_full_runs_do()
    {
        const int Edits = 8;
        var seen = new HashSet<(string, FindingChangeKind)>();
        Check.One(Properties.Runs(25), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (contents, others) = CrowdedIncident.Make(60, Edits, seed);
            var live = All.StartLive(ConflictDataset.Create(contents));
            var before = Known(live.Findings);
            foreach (var claim in others)
            {
                var withdrawn = random.Next(4) == 0 ? live.Dataset.Claims[random.Next(live.Dataset.Claims.Count)] : null;
                var changes = withdrawn is null ? live.Add(claim) : live.Withdraw(withdrawn.Id);
                var after = Known(All.Compare(live.Dataset).Findings);
                Assert.Equal(Expected(before, after), changes.Select(change => $"{change.Kind} {change.Rule.Id} {change.Finding.Fingerprint}").Order(StringComparer.Ordinal));
                foreach (var change in changes)
                {
                    seen.Add((change.Rule.Id, change.Kind));
                    var texts = change.Kind == FindingChangeKind.Disappeared ? before[change.Finding.Fingerprint] : after[change.Finding.Fingerprint];
                    Assert.Contains(ResultText.Of(change.Finding), texts.Full);
                }

                before = after;
            }

            Assert.Equal(Sorted(All.Compare(live.Dataset).Findings), Sorted(live.Findings));
        }));
        foreach (var rule in new[] { "CM1001", "CM2001", "CM3001", "CM3002", "CM3003", "CM4004" })
        {
            Assert.Contains((rule, FindingChangeKind.Changed), seen);
        }
    }

    [Fact]
    public void Sums_change_as_their_parts_do()
    {
        var kinds = new HashSet<FindingChangeKind>();
        Check.One(Properties.Runs(300), Prop.ForAll(SumDatasets.Arbitrary, Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, seed) =>
        {
            var random = new Random(seed);
            var comparer = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new BrokenSum()) });
            var claims = RandomDatasets.Shuffled(contents.Claims, random);
            var live = comparer.StartLive(ConflictDataset.Create(contents with { Claims = [] }));
            foreach (var claim in claims.Concat(RandomDatasets.Shuffled(claims, random)))
            {
                var before = Known(live.Findings);
                var changes = live.Dataset.Claims.Contains(claim.Id) ? live.Withdraw(claim.Id) : live.Add(claim);
                var after = Known(comparer.Compare(live.Dataset).Findings);
                Assert.Equal(Expected(before, after), changes.Select(change => $"{change.Kind} {change.Rule.Id} {change.Finding.Fingerprint}").Order(StringComparer.Ordinal));
                Assert.Equal(after.Keys.Order(StringComparer.Ordinal), live.Findings.Select(finding => finding.Fingerprint).Order(StringComparer.Ordinal));
                kinds.UnionWith(changes.Select(change => change.Kind));
            }
        }));
        Assert.Equal(3, kinds.Count);
    }

    [Fact]
    public void A_number_with_two_meanings_comes_changes_and_goes()
    {
        var live = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new OneNumberTwoMeanings()) }).StartLive(Cases.Dataset(Cases.Claim("a", "=1500", by: "nis", measure: "killed")));

        Assert.Equal(["Appeared: CM4002"], Texts(live.Add(Cases.Claim("b", "=1500", "reuters-18", "nis", "casualties"))));
        Assert.Equal(["Changed: CM4002"], Texts(live.Add(Cases.Claim("c", "=1500", "leaflet", "nis", "casualties"))));
        Assert.Equal(["Disappeared: CM4002"], Texts(live.Add(Cases.Claim("d", "=1500", "leaflet", "nis", "killed"))));
        Assert.Equal(["Appeared: CM4002"], Texts(live.Withdraw(new("d"))));
    }

    [Fact]
    public void A_slip_of_digits_comes_changes_and_goes()
    {
        var live = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new SlippedFigure()) }).StartLive(Cases.Dataset(Cases.Claim("a", "=1500")));

        Assert.Equal(["Appeared: CM4004"], Texts(live.Add(Cases.Claim("b", "=15000", "reuters-18"))));
        Assert.Equal(["Changed: CM4004"], Texts(live.Add(Cases.Claim("c", "=15000", "leaflet"))));
        Assert.Equal(["Disappeared: CM4004"], Texts(live.Withdraw(new("a"))));
    }

    [Fact]
    public void A_claim_of_a_time_to_come_is_found_and_gone_with_it()
    {
        var live = new ClaimComparer().StartLive(Cases.Dataset());

        Assert.Equal(["Appeared: CM4003"], Texts(live.Add(Cases.Claim("a", "=10", period: "2025"))));
        Assert.Equal(["Disappeared: CM4003"], Texts(live.Withdraw(new("a"))));
    }

    [Fact]
    public void What_a_change_holds_is_as_it_was_then_whatever_came_later()
    {
        var live = new ClaimComparer().StartLive(Cases.Dataset(Cases.Claim("a", "=10")));
        var appeared = live.Add(Cases.Claim("b", "=20", "reuters-18")).Single(change => change.Rule.Id == "CM1001");
        var changed = live.Add(Cases.Claim("c", "=30", "leaflet")).Single(change => change.Rule.Id == "CM1001");
        live.Withdraw(new("b"));
        live.Add(Cases.Claim("b", "=99", "reuters-18"));

        Assert.Equal(["a", "b"], appeared.Finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal("=20", appeared.Finding.Witnesses[1].Claim.Quantity.Figure.ToString());
        Assert.Equal(["a", "b", "c"], changed.Finding.Witnesses.Select(witness => witness.Claim.Id.Value));
        Assert.Equal("=99", live.Findings.Single(finding => finding.Rule.Id == "CM1001").Witnesses[1].Claim.Quantity.Figure.ToString());
    }

    [Fact]
    public void A_claim_that_does_not_fit_is_refused_and_nothing_changes()
    {
        var live = new ClaimComparer().StartLive(Cases.Dataset(Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18")));
        var before = Sorted(live.Findings).ToList();
        var good = Cases.Claim("c", "=30", "leaflet");
        (Claim Claim, string Message)[] bad =
        [
            (Cases.Claim("a", "=30"), "There is already a claim 'a'"),
            (good with { Report = new("none") }, "report is 'none', but the dataset has no such report"),
            (good with { Attribution = Attribution.Through(new EntityId<Source>("nis"), new EntityId<Source>("nobody")) }, "attribution is 'nobody', but the dataset has no such source"),
            (good with { Corrects = new("c") }, "corrects is 'c', but the dataset has no such claim"),
            (good.In(scope => scope with { Place = new("atlantis") }), "scope.place is 'atlantis', but the dataset has no such place"),
            (good.In(scope => scope with { Measure = new("mood") }), "scope.measure is 'mood', but the dataset has no such measure"),
            (good with { Quantity = new() { Figure = good.Quantity.Figure, Unit = new("ells") } }, "unit is 'ells', but the dataset has no such measurement unit"),
        ];
        foreach (var (claim, message) in bad)
        {
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => live.Add(claim)).Message, StringComparison.Ordinal);
        }

        Assert.Contains("no Claim with the id 'z'", Assert.Throws<KeyNotFoundException>(() => live.Withdraw(new("z"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => live.Add(null!));
        Assert.Equal(before, Sorted(live.Findings));
        Assert.Equal(["a", "b"], live.Dataset.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void A_figure_beyond_all_numbers_is_refused_and_nothing_changes()
    {
        var thousands = new MeasurementUnit { Id = new("thousands"), Names = LocalizedNames.Of("thousands"), Dimension = Dimension.Persons, Factor = 1000 };
        var live = new ClaimComparer().StartLive(ConflictDataset.Create(Cases.Dataset(Cases.Claim("a", "=10")).Contents with { MeasurementUnits = [thousands] }));
        var beyond = Cases.Claim("b", "=79228162514264337593543950335", unit: "thousands").In(scope => scope with { Place = new("donbas") });

        Assert.Throws<OverflowException>(() => live.Add(beyond));
        Assert.Empty(live.Findings);
        Assert.Equal(["Appeared: CM1001"], Texts(live.Add(Cases.Claim("b", "=20", "reuters-18"))));
        Assert.Empty(live.Add(Cases.Claim("c", "=20").In(scope => scope with { Place = new("donbas") })));
    }

    [Fact]
    public void A_claim_that_others_need_is_not_withdrawn()
    {
        var dataset = Cases.Dataset(Cases.Claim("a", "=10"), Cases.Claim("b", "=20") with { Corrects = new("a") }, Cases.Claim("c", "=30"));
        var known = new Acknowledgement { Rule = "CM1001", Claims = [new("c")], Reason = "known" };
        var live = new ClaimComparer().StartLive(ConflictDataset.Create(dataset.Contents with { Acknowledgements = [known] }));

        Assert.Contains("since another claim corrects it", Assert.Throws<InvalidOperationException>(() => live.Withdraw(new("a"))).Message, StringComparison.Ordinal);
        Assert.Contains("since an acknowledgement lists it", Assert.Throws<InvalidOperationException>(() => live.Withdraw(new("c"))).Message, StringComparison.Ordinal);
        live.Withdraw(new("b"));
        live.Withdraw(new("a"));
        Assert.Equal(["c"], live.Dataset.Claims.Select(claim => claim.Id.Value));
    }

    [Fact]
    public void Two_live_comparers_of_one_dataset_do_not_disturb_each_other_or_it()
    {
        var dataset = Cases.Dataset(Cases.Claim("a", "=10", period: "2024-10-18"));
        var comparer = new ClaimComparer();
        var (first, second) = (comparer.StartLive(dataset), comparer.StartLive(dataset));
        first.Add(Cases.Claim("b", "=20", "reuters-18", period: "2024-10-17"));
        second.Add(Cases.Claim("b", "=20", "reuters-18", period: "2024-10-18"));

        Assert.Empty(comparer.Compare(dataset).Findings);
        Assert.Equal(Sorted(comparer.Compare(first.Dataset).Findings), Sorted(first.Findings));
        Assert.Equal(Sorted(comparer.Compare(second.Dataset).Findings), Sorted(second.Findings));
    }

    private static IEnumerable<string> Texts(IEnumerable<FindingChange> changes) => changes.Select(change => change.ToString()).Order(StringComparer.Ordinal);

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
