namespace ConflictModel.Validation;

/// <summary>
/// The range of a claim about a part or a whole: the ends of what is possible, and the ends that were stated. A bare number states none: it
/// may be rounded.
/// </summary>
internal sealed class PartRange
{
    public PartRange(Claim claim, HedgePolicy policy)
    {
        Claim = claim;
        var figure = claim.Quantity.Figure;
        var possible = policy.Interpret(figure).Possible;
        Low = possible.HasLow ? possible.Low : 0;
        High = possible.HasHigh ? possible.High : null;
        GivenLow = figure.Bounds?.Low ?? figure.Hedge switch
        {
            Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan => figure.Number,
            Hedge.Between => figure.Low,
            _ => null,
        };
        GivenHigh = figure.Bounds?.High ?? figure.Hedge switch
        {
            Hedge.Exactly or Hedge.AtMost or Hedge.LessThan or Hedge.UpTo => figure.Number,
            Hedge.Between => figure.High,
            _ => null,
        };
    }

    public Claim Claim { get; }

    public decimal Low { get; }

    public decimal? High { get; }

    public decimal? GivenLow { get; }

    public decimal? GivenHigh { get; }

    /// <summary>The end of this part that is above an end of a whole, and that end; null if there is none.</summary>
    public (string Part, string Whole)? EndsAbove(PartRange whole) => Low > whole.High ? ("low", "high")
        : GivenLow > whole.GivenLow ? ("low", "low")
        : GivenHigh > whole.GivenHigh ? ("high", "high")
        : null;
}
