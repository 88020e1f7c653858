using ConflictModel.Reading;

namespace ConflictModel.Validation;

/// <summary>A coded figure, to be compared with the figures of its quote.</summary>
internal sealed class CodedFigure(Figure figure, MeasurementUnit? unit, HedgePolicy policy)
{
    /// <summary>Whether one of the figures of a quote is the coded one, or they are its ends, or its parts.</summary>
    public bool IsAmong(IReadOnlyList<ReadFigure> read) => read.Any(Is) || AreEnds(read) || AreParts(read);

    private bool Is(ReadFigure read) => ScalesOf(read).Any(scale => Is(read.Figure, scale))
        || (read.Alternative is { } alternative && Is(alternative, 1))
        || (read is { Whole.Number: { } whole } && ScalesOf(read).Any(scale => Is(read.Figure, scale * whole)));

    private bool Is(Figure read, decimal scale) => IsInWords(read) || IsInWords(figure)
        ? Overlaps(read, scale)
        : MaySay(read.Hedge) && Same(read.Low ?? read.Number, figure.Low ?? figure.Number, scale)
            && Same(read.High ?? read.Number, figure.High ?? figure.Number, scale);

    /// <summary>Whether the hedges agree. A bare number may be coded as a floor: bodies and names are minimums.</summary>
    private bool MaySay(Hedge read) => SideOf(read) == SideOf(figure.Hedge) || (read == Hedge.Stated && figure.Hedge == Hedge.AtLeast);

    /// <summary>A range whose ends are separate in the quote: "four, perhaps even six".</summary>
    private bool AreEnds(IReadOnlyList<ReadFigure> read) => figure is { Low: { } low, High: { } high } && Has(read, low) && Has(read, high);

    private bool Has(IReadOnlyList<ReadFigure> read, decimal number) => read.Any(other => ScalesOf(other).Any(scale =>
        Same(other.Figure.Number, number, scale) || Same(other.Figure.Low, number, scale) || Same(other.Figure.High, number, scale)));

    /// <summary>A sum of figures of the quote: "two were killed and three wounded", coded as five casualties.</summary>
    private bool AreParts(IReadOnlyList<ReadFigure> read) => read.Count > 1 && figure.Number is { } number
        && read.All(part => part.Figure.Number is < 1e24m)
        && ScalesOf(read[0]).Any(scale => Same(read.Sum(part => part.Figure.Number), number, scale));

    private bool Overlaps(Figure read, decimal scale) =>
        policy.Interpret(figure).Plausible.Intersect(policy.Interpret(read).Plausible.Times(scale)) is not null;

    /// <summary>
    /// The factors to multiply a number of the quote by: the quote may have other units, or the coded unit may be thousands.
    /// </summary>
    private IEnumerable<decimal> ScalesOf(ReadFigure read)
    {
        yield return 1;
        if (unit is null)
        {
            yield break;
        }

        if (read.Unit is { } other && other.IsComparableTo(unit))
        {
            yield return other.Factor / unit.Factor;
        }
        else if (unit.Factor != 1)
        {
            yield return 1 / unit.Factor;
        }
    }

    private static bool Same(decimal? read, decimal? coded, decimal scale) =>
        read is { } number && coded is { } other && decimal.Round(number * scale, 6) == decimal.Round(other, 6);

    private static bool IsInWords(Figure figure) => figure.Hedge is Hedge.Vague or Hedge.OrderOfMagnitude or Hedge.Unquantified;

    /// <summary>On which side of its number a hedge places the true value. A bare number may be coded as exact.</summary>
    private static Side SideOf(Hedge hedge) => hedge switch
    {
        Hedge.Stated or Hedge.Exactly => Side.At,
        Hedge.About => Side.Around,
        Hedge.AtLeast or Hedge.MoreThan or Hedge.AboutOrMore or Hedge.ALittleOver => Side.Above,
        Hedge.Between or Hedge.AboutBetween => Side.Between,
        _ => Side.Below,
    };

    private enum Side
    {
        At,
        Around,
        Above,
        Below,
        Between,
    }
}
