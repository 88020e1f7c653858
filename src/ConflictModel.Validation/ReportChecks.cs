namespace ConflictModel.Validation;

/// <summary>What can be said of a report by itself.</summary>
internal static class ReportChecks
{
    public static void Check(Report report, FailureList failures)
    {
        if (report.Date is null)
        {
            failures.Add(ValidationCodes.NoDate, report, null, null, ("Report", report.Id));
        }
    }
}
