namespace ConflictModel.Examples.Tests;

/// <summary>Rules of all five kinds, written by a user of the package, who sees none of its internals.</summary>
public sealed class OwnRulesTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(Repository.PathOf("samples/dprk-russia"));

    [Fact]
    public void A_rule_over_one_claim_sees_the_claim_and_its_estimate()
    {
        var findings = Run(new VagueFigure(new VagueFigureOptions { LargestWidth = 5000 }));

        Assert.Contains(findings, finding => finding.Witnesses.Single().Claim.Id == new EntityId<Claim>("hur-thousands"));
        Assert.DoesNotContain(findings, finding => finding.Witnesses.Single().Claim.Id == new EntityId<Claim>("nis-1500"));
        Assert.All(findings, finding => Assert.StartsWith("DESK2: The figure of ", finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Options_of_a_rule_change_what_it_finds() =>
        Assert.True(Run(new VagueFigure(new VagueFigureOptions { LargestWidth = 100 })).Count > Run(new VagueFigure(new VagueFigureOptions { LargestWidth = 5000 })).Count);

    [Fact]
    public void A_rule_over_a_scope_sees_its_claims_and_can_compare_them()
    {
        var finding = Assert.Single(Run(new SupportedFigure()), found => found.Witnesses.Any(witness => witness.Claim.Id == new EntityId<Claim>("budanov-6000")));

        Assert.Equal(2, finding.Witnesses.Count);
        Assert.Equal("Restated", Assert.IsType<CustomReason>(finding.Reason).Values.Single(value => value.Key == "relation").Value);
    }

    [Fact]
    public void A_rule_over_nested_scopes_sees_both_and_how_certain_their_order_is() =>
        Assert.Contains(Run(new PossiblyNested()), finding => finding.Scopes.Count == 2);

    [Fact]
    public void A_rule_over_a_dataset_sees_all_of_it() =>
        Assert.Equal("5 reports.", Assert.Single(Run(new ReportCount())).Sentence);

    [Fact]
    public void A_rule_over_groups_takes_part_in_live_changes()
    {
        var live = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new BusyReport()) }).StartLive(Dataset);
        var claim = Dataset.Claims[new EntityId<Claim>("nis-1500")];
        var before = live.Findings.Select(finding => finding.Sentence).ToList();

        var changed = Assert.Single(live.Add(claim with { Id = new("typed-in") }));
        Assert.Equal((FindingChangeKind.Changed, "DESK7"), (changed.Kind, changed.Rule.Id));
        Assert.Contains(changed.Finding.Witnesses, witness => witness.Claim.Id == new EntityId<Claim>("typed-in"));
        Assert.Equal(new ClaimComparer(live.Options).Compare(live.Dataset).Findings.Select(finding => finding.Sentence), live.Findings.Select(finding => finding.Sentence));

        Assert.Equal(FindingChangeKind.Changed, Assert.Single(live.Withdraw(new("typed-in"))).Kind);
        Assert.Equal(before, live.Findings.Select(finding => finding.Sentence));
    }

    [Fact]
    public void A_finding_says_its_scopes_its_key_and_its_pairs_where_the_rule_does()
    {
        var finding = Run(new BusyReport()).First(finding => finding.Witnesses.Count > 1);

        Assert.Equal(finding.Witnesses[0].Claim.Scope.WithoutPeriod(), Assert.Single(finding.Scopes));
        Assert.Equal((finding.Witnesses[0].Claim, finding.Witnesses[1].Claim), finding.ConflictingPairs.Select(pair => (pair.First, pair.Second)).Single());
    }

    [Fact]
    public void The_severity_of_a_rule_is_set_from_outside_and_a_rule_is_switched_off_by_its_id()
    {
        var rules = ComparisonRules.Default.Add(new ReportCount()).WithSeverity("DESK5", Severity.Error).WithSeverity("CM1001", Severity.Info);
        var result = new ClaimComparer(new() { Rules = rules }).Compare(Dataset);

        Assert.Equal(Severity.Error, Assert.Single(result.Findings, finding => finding.Rule.Id == "DESK5").Severity);
        Assert.Equal(Severity.Info, Assert.Single(result.Findings, finding => finding.Rule.Id == "CM1001").Severity);
        Assert.DoesNotContain(new ClaimComparer(new() { Rules = rules.Without("DESK5") }).Compare(Dataset).Findings, finding => finding.Rule.Id == "DESK5");
    }

    [Fact]
    public void A_rule_that_throws_is_a_fault_and_the_run_goes_on_and_is_incomplete()
    {
        var result = new ClaimComparer(new() { Rules = ComparisonRules.Default.Add(new Failing()) }).Compare(Dataset);

        Assert.False(result.IsComplete);
        Assert.All(result.Faults, fault => Assert.Equal("The rule DESK6 failed: NotSupportedException: No such thing.", fault.ToString()));
        Assert.Equal(result.Statistics.Scopes, result.Faults.Count);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "CM1001");
    }

    [Fact]
    public void A_finding_of_an_own_rule_is_told_as_it_was_written_in_any_language_and_can_be_acknowledged()
    {
        var finding = Assert.Single(Run(new ReportCount()));

        Assert.Equal("5 reports.", finding.Describe(SentenceLanguage.German));
        Assert.Null(finding.Acknowledgement);
    }

    private static EquatableList<Finding> Run(ComparisonRule rule)
    {
        var result = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(rule) }).Compare(Dataset);
        Assert.True(result.IsComplete);
        return result.Findings;
    }

    private sealed record VagueFigureOptions
    {
        public decimal LargestWidth { get; init; } = 1000;
    }

    private sealed class VagueFigure(VagueFigureOptions options)
        : ClaimRule(new() { Id = "DESK2", Title = "Figure that says little", Help = "Ask the source for a number." })
    {
        public override void Check(ClaimContext context)
        {
            if (context.EstimateOf(context.Claim).Plausible.Width > options.LargestWidth)
            {
                context.Report($"The figure of '{context.Claim.Id}' says little.", context.Claim);
            }
        }
    }

    private sealed class SupportedFigure()
        : ScopeRule(new() { Id = "DESK3", Title = "Figures that belong together", Help = "Nothing to do.", DefaultSeverity = Severity.Info })
    {
        public override void Check(ScopeContext context)
        {
            for (var i = 1; i < context.Claims.Count; i++)
            {
                var pair = context.Compare(context.Claims[i - 1], context.Claims[i]);
                if (pair.Relation is ClaimRelation.Restated or ClaimRelation.Corroborates)
                {
                    context.Report(new CustomReason { Message = pair.Sentence, Values = [new("relation", pair.Relation.ToString())] }, pair.First, pair.Second);
                }
            }
        }
    }

    private sealed class PossiblyNested()
        : NestedScopesRule(new() { Id = "DESK4", Title = "Scopes whose order is not certain", Help = "Say what was left unsaid." })
    {
        public override void Check(NestedScopesContext context)
        {
            if (context is { Order: Certainty.Possible, NarrowerClaims.Count: > 0, WiderClaims.Count: > 0 })
            {
                context.Report("One may be within the other.", context.NarrowerClaims.Concat(context.WiderClaims));
            }
        }
    }

    private sealed class ReportCount() : DatasetRule(new() { Id = "DESK5", Title = "Number of reports", Help = "Nothing to do." })
    {
        public override void Check(DatasetContext context) => context.Report(FormattableString.Invariant($"{context.Dataset.Reports.Count} reports."), context.Dataset.Claims[0]);
    }

    private sealed class BusyReport() : GroupRule<EntityId<Report>>(new() { Id = "DESK7", Title = "Claims of one report", Help = "Nothing to do." })
    {
        public override void Check(GroupContext<EntityId<Report>> context)
        {
            var first = context.Claims.OrderBy(claim => claim.Id).Take(2).ToList();
            context.Report(new FindingDraft
            {
                Reason = new CustomReason { Message = FormattableString.Invariant($"'{context.Key}' has {context.Claims.Count} claims.") },
                Claims = context.Claims,
                Scopes = [first[0].Scope],
                Key = context.Key.Value,
                Pairs = () => first.Count < 2 ? [] : [(first[0], first[1])],
            });
        }

        protected override IEnumerable<EntityId<Report>> GroupsOf(ClaimContext context) => [context.Claim.Report];
    }

    private sealed class Failing() : ScopeRule(new() { Id = "DESK6", Title = "A rule that fails", Help = "None." })
    {
        public override void Check(ScopeContext context) => throw new NotSupportedException("No such thing.");
    }
}
