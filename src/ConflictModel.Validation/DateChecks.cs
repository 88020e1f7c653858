namespace ConflictModel.Validation;

/// <summary>Finds dates before the earliest that a dataset covers.</summary>
internal static class DateChecks
{
    public static void Check(DatasetContents contents, FailureList failures)
    {
        var earliest = contents.EarliestDate ?? ConflictDataset.UsualEarliestDate;
        foreach (var conflictEvent in contents.Events)
        {
            CheckPeriod(conflictEvent, "period", conflictEvent.Period);
        }

        foreach (var report in contents.Reports)
        {
            CheckDate(report, "date", report.Date);
        }

        foreach (var claim in contents.Claims)
        {
            CheckPeriod(claim, "scope.period", claim.Scope.Period);
            CheckSteps(claim, claim.Attribution, "attribution");
        }

        void CheckPeriod(object record, string member, UncertainPeriod? period)
        {
            if (!CheckDate(record, member, period?.Start))
            {
                CheckDate(record, member, period?.End);
            }
        }

        void CheckSteps(Claim claim, Attribution attribution, string path)
        {
            for (var i = 0; i < attribution.Steps.Count; i++)
            {
                var step = attribution.Steps[i];
                CheckDate(claim, Invariant($"{path}[{i}].date"), step.Date);
                CheckSteps(claim, step.Cites, Invariant($"{path}[{i}].cites"));
            }
        }

        bool CheckDate(object record, string member, UncertainDate? date)
        {
            if (date?.IsBefore(earliest) != Certainty.Certain)
            {
                return false;
            }

            failures.Add(ValidationCodes.EarlyDate, record, member, date, ("Date", date), ("Earliest", earliest));
            return true;
        }
    }
}
