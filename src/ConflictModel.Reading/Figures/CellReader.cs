using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>
/// Reads cells of tables, and other texts of a few words that are one figure, in one language or in any of several: "at least 16",
/// "мінімум 16", "mehrere Dutzend". If the languages read it differently, each reading is returned, so that nothing is guessed.
/// </summary>
/// <remarks>Immutable; safe for use by many threads.</remarks>
/// <example>
/// <code>
/// var readings = new CellReader().Read("mindestens 16");
/// Console.WriteLine(readings[0].Notation); // >=16
/// </code>
/// </example>
public sealed class CellReader
{
    /// <summary>The longest text that is read; anything longer is not a figure.</summary>
    public const int MaxLength = 200;

    private readonly FigureReader[] _readers;

    /// <summary>Creates a reader for all languages that come with the package.</summary>
    public CellReader()
        : this(ReadingLanguages.Codes.Select(ReadingLanguages.Get))
    {
    }

    /// <summary>Creates a reader for the given languages.</summary>
    /// <param name="languages">The languages; one is enough.</param>
    /// <exception cref="ArgumentNullException"><paramref name="languages"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="languages"/> is empty.</exception>
    public CellReader(params IEnumerable<ReadingLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        _readers = [.. languages.Select(language => new FigureReader(language))];
        if (_readers.Length == 0)
        {
            throw new ArgumentException("The list of languages is empty; must have at least one.", nameof(languages));
        }

        Languages = _readers.Select(reader => reader.Language).ToEquatableList();
    }

    /// <summary>The languages that are read.</summary>
    public EquatableList<ReadingLanguage> Languages { get; }

    /// <summary>Reads a text that is one figure, possibly with its unit or with a noun of the starter vocabulary.</summary>
    /// <param name="cell">The text; any string.</param>
    /// <returns>
    /// The possible readings: none if it is not a figure in any of the languages, one if all languages that can read it agree, otherwise
    /// several. Ambiguous digits have two readings.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public EquatableList<CellReading> Read(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Length > MaxLength)
        {
            return [];
        }

        var readings = new List<(ReadFigure Read, List<ReadingLanguage> Languages)>();
        foreach (var reader in _readers)
        {
            // A word next to the number that no language knows may have any meaning.
            if (reader.ReadCell(cell) is not { } read || (read.Noun is not null && read.Category is null && read.Unit is null))
            {
                continue;
            }

            Add(readings, read with { Alternative = null }, reader.Language);
            if (read.Alternative is { } alternative)
            {
                Add(readings, read with { Figure = alternative, Alternative = null }, reader.Language);
            }
        }

        return readings.Select(reading => new CellReading { Read = reading.Read, Languages = reading.Languages.ToEquatableList() })
            .ToEquatableList();
    }

    /// <summary>The figure notation to use instead of a text.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>
    /// <see cref="NotationException.Suggestion"/> if there is one, otherwise the reading of the text; <see langword="null"/> if the text
    /// already is notation, has no reading or several, or also says what is counted.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public string? Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            _ = Figure.Parse(text, null);
            return null;
        }
        catch (NotationException exception)
        {
            return exception.Suggestion ?? (Read(text) is [{ Read: { Unit: null, Noun: null } } only] ? only.Notation : null);
        }
    }

    /// <summary>The message about a text that is not a figure, with the suggested notation added if it is not in the message yet.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">The text that it is about.</param>
    /// <returns>The message, with or without an added sentence.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public string AddSuggestion(string message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Suggest(text) is { } notation && !message.Contains($"'{notation}'", StringComparison.Ordinal)
            ? $"{message} Write '{notation}' instead."
            : message;
    }

    private static void Add(List<(ReadFigure Read, List<ReadingLanguage> Languages)> readings, ReadFigure read, ReadingLanguage language)
    {
        foreach (var (known, languages) in CollectionsMarshal.AsSpan(readings))
        {
            if (known.Figure == read.Figure && known.Unit == read.Unit && known.Whole == read.Whole
                && known.Category == read.Category && known.IsAdditional == read.IsAdditional)
            {
                languages.Add(language);
                return;
            }
        }

        readings.Add((read, [language]));
    }
}
