namespace ConflictModel.Import;

/// <summary>Adds hints for dates that are too old for reports of wars: a year with missing digits looks like that.</summary>
internal sealed class OldDates(int earliestYear)
{
    public void Check(RowContext row, Claim claim, ClaimPattern pattern)
    {
        Check(row, claim.Scope.Period?.Start, "scope.period", pattern.TextsOf);
        Check(row, claim.Scope.Period?.End, "scope.period", pattern.TextsOf);
        Check(row, claim.Attribution, pattern);
    }

    public void Check(RowContext row, UncertainDate? date, string path, Func<string, IEnumerable<TextPattern>> textsOf)
    {
        if (date is { HasEarliest: true } && date.EarliestYear < earliestYear)
        {
            row.Hint(
                path,
                textsOf(path).SelectMany(text => text.Columns),
                Invariant($"The date {date} is before {earliestYear}. If it is right, set \"earliestYear\" in the mapping."));
        }
    }

    private void Check(RowContext row, Attribution attribution, ClaimPattern pattern)
    {
        foreach (var step in attribution.Steps)
        {
            Check(row, step.Date, "attribution", pattern.TextsOf);
            Check(row, step.Cites, pattern);
        }
    }
}
