namespace ConflictModel.Validation;

/// <summary>
/// Hints where the rules of the coding guide (<c>docs/coding-an-incident.md</c>) are probably missed. Each check takes time in proportion
/// to the claims.
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
