namespace ConflictModel.Validation;

/// <summary>
/// Running totals that are coded as additions to an earlier total: <c>/2024-03-07</c> says that the start is unknown ("another 12"),
/// <c>../2024-03-07</c> means everything so far. Totals are recognised by their rise: for one incident from one figure to the next,
/// otherwise over three figures of one source. Additions may rise as well, so this is only a hint.
/// </summary>
internal static class RunningTotalChecks
{
    public static void Check(DatasetContents contents, ContentsIndex index, HedgePolicy policy, FailureList failures)
    {
        var additions = contents.Claims.Where(claim => IsAddition(claim, index)).ToList();
        if (additions.Count < 2)
        {
            return;
        }

        var incidents = contents.Events.Where(IncidentChecks.IsIncident).Select(happened => happened.Id).ToHashSet();
        foreach (var series in additions.GroupBy(claim => (Scope: claim.Scope.WithoutPeriod(), claim.Quantity.Unit, By: SaidBy(claim))))
        {
            var figures = series.OrderBy(claim => claim.Scope.Period!.LatestEnd)
                .Select(claim => (Claim: claim, policy.Interpret(claim.Quantity.Figure).Best)).ToList();
            if (figures.Count >= (IsOfIncident(figures[0].Claim) ? 2 : 3) && Rises(figures))
            {
                var (first, last) = (figures[0].Claim, figures[^1].Claim);
                failures.Add(
                    ValidationCodes.UnknownStart,
                    last,
                    "scope.period",
                    last.Scope.Period,
                    ("Period", last.Scope.Period!),
                    ("Claim", last.Id),
                    ("Earlier", first.Id),
                    ("End", last.Scope.Period!.End!));
            }
        }

        Attribution SaidBy(Claim claim) => IsOfIncident(claim) ? Attribution.None : Undated(claim.Attribution);

        bool IsOfIncident(Claim claim) => claim.Scope.Event.Id is { } happened && incidents.Contains(happened);
    }

    private static bool IsAddition(Claim claim, ContentsIndex index) =>
        claim is { Standing: Standing.Current, Stance: Stance.Affirms, Scope: { Mode: Mode.Actual, Period: { } period } }
        && period is { StartKind: PeriodEnd.Unknown, EndKind: PeriodEnd.Dated } && index.IsFlow(claim.Scope.Measure);

    private static bool Rises(List<(Claim Claim, decimal? Best)> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (before, after) = (figures[i - 1], figures[i]);
            if (!(after.Best > before.Best) || before.Claim.Scope.Period!.LatestEnd is not { } end
                || !(after.Claim.Scope.Period!.LatestEnd > end))
            {
                return false;
            }
        }

        return true;
    }

    // The sources without dates and verbs.
    private static Attribution Undated(Attribution attribution) =>
        Attribution.To([.. attribution.Steps.Select(step => new AttributionStep { Source = step.Source, Cites = Undated(step.Cites) })]);
}
