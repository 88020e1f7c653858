namespace ConflictModel.Reporting;

/// <summary>What was known when of something that is over, as an editor would note it.</summary>
internal static class HistoryText
{
    /// <summary>"2024-03-05: 500 persons according to the ministry (first), superseded by second", a line for each claim.</summary>
    public static IEnumerable<string> LinesOf(ReconciledFigure figure, ConflictDataset dataset) => figure.History.Select(known => LineOf(known, dataset));

    private static string LineOf(KnownFigure known, ConflictDataset dataset)
    {
        var claim = dataset.Claims[known.Claim];
        var when = known.Stated is { } stated ? PeriodText.Of(stated) : "undated";
        var later = known.SupersededBy is { } by ? $", {(claim.Standing == Standing.Corrected ? "corrected" : "superseded")} by {by}" : "";
        return $"{when}: {ClaimText.Said(claim, dataset)} according to {Attributions.SpeakersOf(claim, dataset)} ({known.Claim}){later}";
    }
}
