namespace ConflictModel.Validation;

/// <summary>
/// Hints where the rules of the coding guide (<c>docs/coding-an-incident.md</c>) are probably not followed. The time of each check is
/// linear in the number of claims.
/// </summary>
internal static class GuideChecks
{
    public static void Check(DatasetContents contents, ContentsIndex index, HedgePolicy policy, FailureList failures)
    {
        SideChecks.Check(contents, failures);
        IncidentChecks.Check(contents, index, failures);
        RunningTotalChecks.Check(contents, index, policy, failures);
        RelatedMeasureChecks.Check(contents, index, failures);
        SupersededChecks.Check(contents, policy, failures);
    }
}
