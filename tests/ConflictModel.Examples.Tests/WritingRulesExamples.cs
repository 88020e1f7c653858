using ConflictModel.Testing;

namespace ConflictModel.Examples.Tests;

#region A rule over claims
public sealed class StaleSource(UncertainDate since)
    : ClaimRule(new() { Id = "DESK10", Title = "Report that may be out of date", Help = "Look for a newer report." })
{
    public override void Check(ClaimContext context)
    {
        var report = context.Dataset.Reports[context.Claim.Report];
        if (report.Date is { } date && date.IsBefore(since) == Certainty.Certain)
        {
            context.Report($"The report '{report.Id}' is of {date}, before {since}.", context.Claim);
        }
    }
}
#endregion

#region A rule over a scope
public sealed class WideSpread(decimal factor)
    : ScopeRule(new() { Id = "DESK11", Title = "Figures far apart", Help = "Print the range with the sources of both ends." })
{
    public override void Check(ScopeContext context)
    {
        var known = context.Claims.Where(claim => context.EstimateOf(claim).Best > 0).OrderBy(claim => context.EstimateOf(claim).Best).ThenBy(claim => claim.Id).ToList();
        if (known.Count > 1 && context.EstimateOf(known[^1]).Best > factor * context.EstimateOf(known[0]).Best)
        {
            context.Report(
                new CustomReason
                {
                    Message = FormattableString.Invariant($"'{known[^1].Id}' is more than {factor} times '{known[0].Id}'."),
                    Values = [new("low", known[0].Id.Value), new("high", known[^1].Id.Value)],
                },
                known[0],
                known[^1]);
        }
    }
}
#endregion

#region A rule over nested scopes
public sealed class PartWithoutWhole()
    : NestedScopesRule(new() { Id = "DESK12", Title = "A part has a number, its whole has none", Help = "Look for a total.", DefaultSeverity = Severity.Info })
{
    public override void Check(NestedScopesContext context)
    {
        if (context.NarrowerClaims.Any(HasNumber) && context.WiderClaims.Count > 0 && !context.WiderClaims.Any(HasNumber))
        {
            var how = context.Order == Certainty.Certain ? "certainly" : "possibly";
            context.Report($"A part has a number; what it is {how} within has none.", context.NarrowerClaims.Where(HasNumber).Concat(context.WiderClaims));
        }

        bool HasNumber(Claim claim) => context.EstimateOf(claim).Best is not null;
    }
}
#endregion

#region A rule over groups
public sealed class SameNumberTwice()
    : GroupRule<StatedNumber>(new() { Id = "DESK14", Title = "One number for several things", Help = "Ask what it counts.", DefaultSeverity = Severity.Info })
{
    public override void Check(GroupContext<StatedNumber> context)
    {
        var scopes = context.Claims.Select(claim => claim.Scope.WithoutPeriod()).Distinct().ToList();
        if (scopes.Count > 1)
        {
            context.Report(new FindingDraft
            {
                Reason = new CustomReason { Message = FormattableString.Invariant($"{context.Key.Origins[0]} gives {context.Key.Number} for {scopes.Count} things.") },
                Claims = context.Claims,
                Scopes = scopes.OrderBy(scope => scope.ToString(), StringComparer.Ordinal).ToEquatableList(),
                Key = FormattableString.Invariant($"{context.Key.Origins[0]} {context.Key.Number} {context.Key.Stated}"),
            });
        }
    }

    protected override IEnumerable<StatedNumber> GroupsOf(ClaimContext context) => context.StatedNumberOf(context.Claim) is { } number ? [number] : [];
}
#endregion

#region A rule over a dataset
public sealed class UndatedReport()
    : DatasetRule(new() { Id = "DESK13", Title = "Report without a date", Help = "Say in its note what can be concluded.", DefaultSeverity = Severity.Info })
{
    public override void Check(DatasetContext context)
    {
        foreach (var claims in context.Dataset.Claims.GroupBy(claim => claim.Report))
        {
            if (context.Dataset.Reports[claims.Key].Date is null)
            {
                context.Report($"The report '{claims.Key}' has no date.", claims);
            }
        }
    }
}
#endregion

#region A reconciliation rule
public sealed class GradedSourceFirst()
    : ReconciliationRule(new() { Id = "graded-first", Title = "The only graded source", Help = "The desk has graded it A or B." })
{
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var graded = evidence.Claims.Where(claim => claim.Reliability is AdmiraltyReliability.A or AdmiraltyReliability.B).ToList();
        return graded.Count == 1
            ? Ruling.Decide(graded[0], $"{graded[0].Claim.Id} alone comes from a source that is graded A or B.")
            : Ruling.Pass("There is not just one graded source.");
    }
}
#endregion

/// <summary>The rules of <c>docs/writing-rules.md</c> in use.</summary>
internal static class WritingRulesExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        var dataset = ConflictDataset.Load("samples/dprk-russia");

        #region Comparing
        var rules = ComparisonRules.Default
            .Add(new StaleSource(UncertainDate.Parse("2024-12")))
            .Add(new WideSpread(factor: 5))
            .Add(new PartWithoutWhole())
            .Add(new SameNumberTwice())
            .Add(new UndatedReport())
            .WithSeverity("DESK11", Severity.Error)
            .Without("CM4004");

        var result = new ClaimComparer(new() { Rules = rules }).Compare(dataset);
        foreach (var rule in result.Findings.GroupBy(finding => finding.Rule.Id).Where(rule => rule.Key.StartsWith("DESK", StringComparison.Ordinal)))
        {
            Console.WriteLine($"{rule.Key}: {rule.Count()}, such as: {rule.First().Sentence}");
        }
        #endregion
        printed();

        Assert.True(result.IsComplete);

        #region Reconciling
        var figures = new Reconciler(new() { Rules = [new GradedSourceFirst(), .. ReconciliationRules.Default] }).Reconcile(dataset);
        #endregion

        Assert.Empty(figures.Faults);

        #region Rule kit
        var found = RuleKit.Check(new WideSpread(factor: 5), dataset);
        RuleKit.Check(new PartWithoutWhole());
        RuleKit.Check(new SameNumberTwice());
        RuleKit.Check(new GradedSourceFirst());
        #endregion

        Assert.NotEmpty(found.Findings);
    });
}
