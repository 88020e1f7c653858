namespace ConflictModel.Examples.Tests;

#region 1
public sealed class PrioritiseTheMinistry()
    : ReconciliationRule(new() { Id = "ministry-first", Title = "The ministry, where it speaks", Help = "It has the lists." })
{
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var ministry = evidence.Where(claim => claim.Sources.Contains(new EntityId<Source>("ministry")));
        return ministry is null ? Ruling.Pass("The ministry says nothing.") : Ruling.Decide(ministry.Claims[0], "The ministry has the lists.");
    }
}
#endregion

#region 2
public sealed class ReportTheRange()
    : ReconciliationRule(new() { Id = "range", Title = "From the lowest to the highest", Help = "Readers see the disagreement." })
{
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var range = evidence.Claims.Select(claim => claim.Estimate.Possible).Aggregate((hull, next) => hull.Hull(next));
        return Ruling.Decide(range, best: null, "The sources differ, and nothing tells which is right.");
    }
}
#endregion

#region 3
public sealed class UnconfirmedUnlessSeveralAgree()
    : ReconciliationRule(new() { Id = "unconfirmed", Title = "Unconfirmed", Help = "One origin is not enough." })
{
    public override Ruling Reconcile(ScopeEvidence evidence) => evidence.Camps.Any(camp => camp.IndependentOrigins > 1)
        ? Ruling.Pass("Two independent origins agree.")
        : Ruling.Defer("unconfirmed", "No two independent origins agree.");
}
#endregion

#region 4
public sealed class PendingWhileFresh(UncertainDate today)
    : ReconciliationRule(new() { Id = "pending", Title = "Pending", Help = "First figures are revised." })
{
    public override Ruling Reconcile(ScopeEvidence evidence) =>
        evidence.Claims.All(claim => claim.Stated is { } stated && stated.IsBefore(today) == Certainty.Certain)
            ? Ruling.Pass("Everything was stated before today.")
            : Ruling.Defer("pending", "Something was stated today, and first figures are revised.");
}
#endregion

#region 5
public sealed class AskAboutContradictions()
    : ReconciliationRule(new() { Id = "ask", Title = "Ask the source", Help = "Somebody calls them." })
{
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var revised = evidence.Findings.FirstOrDefault(finding => finding.Rule.Id is "CM3002" or "CM3003");
        return revised is null ? Ruling.Pass("Nobody has to be asked.") : Ruling.Defer("asked the source", revised.Sentence);
    }
}
#endregion

/// <summary>The rules of the page in use.</summary>
internal static class ReconciliationExamples
{
    public static ReconciliationResult Reconcile(ConflictDataset dataset)
    {
        #region 6
        var reconciler = new Reconciler(new()
        {
            Rules =
            [
                new AskAboutContradictions(),
                new PendingWhileFresh(UncertainDate.Parse("2024-03-06")),
                new PrioritiseTheMinistry(),
                new UnconfirmedUnlessSeveralAgree(),
                new ReportTheRange(),
            ],
        });
        #endregion
        return reconciler.Reconcile(dataset);
    }
}
