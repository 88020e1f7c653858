namespace ConflictModel.Reporting;

/// <summary>The history of the counts of a past event, as text.</summary>
internal static class HistoryText
{
    /// <summary>"2024-03-05: 500 persons according to the ministry (first), superseded by second", a line for each claim.</summary>
    public static IEnumerable<string> LinesOf(ReconciledFigure figure, Wording words) =>
        figure.History.Select(known => LineOf(known, words));

    private static string LineOf(KnownFigure known, Wording words)
    {
        var claim = words.Dataset.Claims[known.Claim];
        var when = known.Stated is { } stated ? PeriodText.Of(stated) : "undated";
        var later = known.SupersededBy is { } by ? $", {(claim.Standing == Standing.Corrected ? "corrected" : "superseded")} by {by}" : "";
        return $"{when}: {ClaimText.Said(claim, words)} according to {Attributions.SpeakersOf(claim, words)} ({known.Claim}){later}";
    }
}
