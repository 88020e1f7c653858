using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>
/// Finds the figures of a text with their hedges: "at least 100", "rund 12.000", "от 50 до 100", "수천", "dozens". Numbers that are not
/// figures are left out: dates, times, ages, calibres, designations, unit numbers, ordinals, numbering.
/// </summary>
/// <remarks>Immutable; safe for use by many threads. Reading takes time in proportion to the text, whatever the text is.</remarks>
/// <example>
/// <code>
/// var reader = new FigureReader(ReadingLanguages.Get("en"));
/// ReadFigure found = reader.Read("On 3 May, at least 100 soldiers were killed.")[0];
/// Console.WriteLine(found.Figure); // >=100
/// </code>
/// </example>
public sealed class FigureReader
{
    private readonly LanguageFile _file;

    /// <summary>Creates a reader for one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public FigureReader(ReadingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        _file = language.File;
    }

    /// <summary>The language that is read.</summary>
    public ReadingLanguage Language { get; }

    /// <summary>Finds the figures of a text.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>The figures in the order of the text; they do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ReadFigure> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = new List<ReadFigure>();
        var scanner = new Scanner(text, _file, isStrict: true);
        while (scanner.Next() is { } tokens)
        {
            new FigureGrammar(CollectionsMarshal.AsSpan(tokens), text, _file).Read(figures);
        }

        return figures;
    }

    /// <summary>
    /// Reads a cell of a table that has one figure and possibly its noun: "at least 16", "17+", "≈50", "dozens", "sixteen", "2
    /// million", "12 soldiers".
    /// </summary>
    /// <param name="cell">The cell; any string.</param>
    /// <returns>
    /// The figure; <see langword="null"/> if the cell has none, several, or other words around it. Check <see
    /// cref="ReadFigure.Alternative"/>: the caller decides between two readings of ambiguous digits.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public ReadFigure? ReadCell(string cell)
    {
        var figures = Read(cell);
        if (figures.Count != 1 || !string.IsNullOrWhiteSpace(cell[..figures[0].Start]))
        {
            return null;
        }

        var rest = cell.AsSpan(figures[0].End).Trim().TrimEnd('.');
        return rest.IsEmpty || rest.SequenceEqual(figures[0].Noun) ? figures[0] : null;
    }
}
