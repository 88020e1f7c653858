namespace ConflictModel.Examples.Tests;

#region ClaimRule
public sealed class ClaimWithoutDate()
    : ClaimRule(new() { Id = "DESK20", Title = "Claim of an undated report", Help = "Add the date of the report." })
{
    public override void Check(ClaimContext context)
    {
        if (context.Dataset.Reports[context.Claim.Report].Date is null)
        {
            context.Report($"The report '{context.Claim.Report}' has no date.", context.Claim);
        }
    }
}
#endregion

#region ScopeRule
public sealed class SingleOrigin()
    : ScopeRule(new() { Id = "DESK21", Title = "Figures of a single origin", Help = "Look for an independent source." })
{
    public override void Check(ScopeContext context)
    {
        var origins = context.Claims.SelectMany(context.OriginsOf).Distinct().ToList();
        if (context.Claims.Count > 1 && origins.Count == 1)
        {
            context.Report($"All figures are of '{origins[0]}'.", context.Claims);
        }
    }
}
#endregion

#region GroupRule
public sealed class CrowdedReport()
    : GroupRule<EntityId<Report>>(new() { Id = "DESK22", Title = "Report with many claims", Help = "Check each claim." })
{
    public override void Check(GroupContext<EntityId<Report>> context)
    {
        if (context.Claims.Count > 100)
        {
            context.Report($"The report '{context.Key}' has {context.Claims.Count} claims.", context.Claims);
        }
    }

    protected override IEnumerable<EntityId<Report>> GroupsOf(ClaimContext context) => [context.Claim.Report];
}
#endregion

#region DatasetRule
public sealed class MissingTitle()
    : DatasetRule(new() { Id = "DESK23", Title = "Dataset without a title", Help = "Add a title." })
{
    public override void Check(DatasetContext context)
    {
        if (context.Dataset.Title is null && context.Dataset.Claims.Count > 0)
        {
            context.Report("The dataset has no title.", context.Dataset.Claims[0]);
        }
    }
}
#endregion
