using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>
/// A possible figure of a cell: its notation, the convention of its digits, the languages that read it so (none if the cell is in the
/// notation), and whether it is a guess, since no other cell shows that one of these is the language of the column.
/// </summary>
internal readonly record struct CellFigure(string Notation, DigitConvention Convention, string Languages, bool IsGuess = false);

/// <summary>
/// A cell of figures with the row around it: the notation of figures is read first, and words if it is not in that notation. A unit or noun
/// next to the number must be that of the row.
/// </summary>
internal sealed class SpokenCell(FigureCell cell, WordColumn words, Func<ReadFigure, bool> isOfRow)
{
    /// <summary>The conventions in which all its numbers are numbers.</summary>
    public int Conventions => cell.Conventions;

    /// <summary>Whether its value depends on the convention.</summary>
    public bool HasSigns => cell.HasSigns;

    /// <summary>Whether a number has decimals in a convention.</summary>
    public bool HasFraction(DigitConvention convention) => cell.HasFraction(convention);

    /// <summary>Uses the cell as evidence of the language. Returns whether its figure may be evidence of the convention.</summary>
    public bool Observe()
    {
        var convention = DigitConvention.In(cell.Conventions).FirstOrDefault(DigitConvention.All[0]);
        return IsNotation(cell.Write(convention)) || words.Observe(cell.WritePlain(convention));
    }

    /// <summary>The readings of the cell by a convention; the unchanged text if it is not a figure.</summary>
    public IEnumerable<CellFigure> Read(DigitConvention convention)
    {
        var notation = cell.Write(convention);
        var isNotation = IsNotation(notation);
        if (isNotation && !(words.IsGiven && cell.HasEnglish))
        {
            return [new(notation, convention, "")];
        }

        var text = cell.WritePlain(convention);
        var spoken = words.Read(text)
            .Where(reading => reading.Notation is not null && isOfRow(reading.Read))
            .Select(reading => new CellFigure(
                reading.Notation!,
                convention,
                string.Join(' ', reading.Languages.Select(language => language.Code)),
                words.IsGuess(reading, text)))
            .ToList();
        if (isNotation && !spoken.Exists(figure => Figure.Parse(figure.Notation, null) == Figure.Parse(notation, null)))
        {
            spoken.Insert(0, new(notation, convention, "en"));
        }

        return isNotation && spoken.Count == 1 || spoken.Count == 0 ? [new(notation, convention, "")] : spoken;
    }

    /// <summary>Whether in a convention it can be a whole number of things, given the factor of the unit.</summary>
    public bool IsCount(DigitConvention convention, decimal factor) => IsNotation(cell.Write(convention))
        ? cell.IsCount(convention, factor)
        : Read(convention).Any(figure => figure.Languages.Length == 0
            ? cell.IsCount(convention, factor)
            : CountedUnits.IsWhole(Figure.Parse(figure.Notation, null), factor));

    private bool IsNotation(string text) => cell.IsNumber || Figure.TryParse(text, out _);
}
