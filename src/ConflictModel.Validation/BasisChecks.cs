namespace ConflictModel.Validation;

/// <summary>Whether a count that is marked as documented can be: its cases must be named, photographed or registered one by one.</summary>
internal static class BasisChecks
{
    /// <summary>
    /// The reason why a claim that is marked as documented cannot be, worded to follow "but"; null if it can be, or is not marked.
    /// </summary>
    public static string? Misfit(Claim claim, ContentsIndex index) => claim switch
    {
        { Basis: not CountBasis.Documented } => null,
        { Stance: not Stance.Affirms } => "it does not affirm its figure",
        { Scope.Mode: not Mode.Actual } => "it is about something that has not happened yet",
        { Quantity.Figure.IsShare: true } => "its figure is a share",
        { Quantity.Figure: var figure } when IsEstimate(figure) => $"its figure is '{figure}', which is an estimate",
        _ when IsRatio(claim.Scope.Measure, index) => $"its measure '{claim.Scope.Measure}' is a ratio",
        _ => null,
    };

    private static bool IsEstimate(Figure figure) =>
        figure.Hedge is not (Hedge.Stated or Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan or Hedge.ALittleOver or Hedge.Unquantified);

    private static bool IsRatio(EntityId<Measure> id, ContentsIndex index) =>
        index.Measures.TryGetValue(id, out var measure) && measure.Kind == MeasureKind.Ratio;
}
