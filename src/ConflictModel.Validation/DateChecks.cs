namespace ConflictModel.Validation;

/// <summary>Finds dates before the earliest that a dataset covers.</summary>
internal sealed class DateChecks(DatasetContents contents, FailureList failures)
{
    private readonly UncertainDate _earliest = contents.EarliestDate ?? ConflictDataset.UsualEarliestDate;

    /// <summary>Checks the events and the reports.</summary>
    public void Check()
    {
        foreach (var conflictEvent in contents.Events)
        {
            Check(conflictEvent, "period", conflictEvent.Period);
        }

        foreach (var report in contents.Reports)
        {
            if (IsEarly(report.Date))
            {
                Report(report, "date", report.Date!);
            }
        }
    }

    public void Check(Claim claim)
    {
        Check(claim, "scope.period", claim.Scope.Period);
        CheckSteps(claim, claim.Attribution, null);
    }

    private void Check(object record, string member, UncertainPeriod? period)
    {
        if (IsEarly(period?.Start))
        {
            Report(record, member, period!.Start!);
        }
        else if (period is { IsSingleDate: false } && IsEarly(period.End))
        {
            Report(record, member, period.End!);
        }
    }

    private void CheckSteps(Claim claim, Attribution attribution, StepPath? parent)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            if (IsEarly(step.Date))
            {
                Report(claim, $"{StepPath.Text(parent, i)}.date", step.Date!);
            }

            if (!step.Cites.IsEmpty)
            {
                CheckSteps(claim, step.Cites, new(step.Source, i, parent));
            }
        }
    }

    private bool IsEarly(UncertainDate? date) => date?.IsBefore(_earliest) == Certainty.Certain;

    private void Report(object record, string member, UncertainDate date) =>
        failures.Add(ValidationCodes.EarlyDate, record, member, date, ("Date", date), ("Earliest", _earliest));
}
