using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>
/// Reads cells of tables, and other texts of a few words that are one figure, in one language or in any of several: "at least 16",
/// "мінімум 16", "mehrere Dutzend". Readings on which the languages differ are kept apart, so that nothing is guessed.
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
    /// <summary>The longest text that is read; what is longer is no figure.</summary>
    public const int MaxLength = 200;

    private readonly FigureReader[] _readers;

    /// <summary>Makes a reader of every language that comes with the package.</summary>
    public CellReader()
        : this(ReadingLanguages.Codes.Select(ReadingLanguages.Get))
    {
    }

    /// <summary>Makes a reader of some languages.</summary>
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

    /// <summary>Reads a text that is one figure, perhaps with its unit, or a noun of the starter vocabulary.</summary>
    /// <param name="cell">The text; any string.</param>
    /// <returns>
    /// The ways to read it: none where it is no figure in any of the languages, one where all that read it agree, and else several. Digits
    /// that can be read in two ways give two.
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
            // A word beside the number that no language knows may say anything.
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

    /// <summary>The notation of figures to write instead of a text.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>
    /// What <see cref="NotationException.Suggestion"/> says, where it says something, and else what is read; <see langword="null"/> where
    /// the text is notation, cannot be read in one way only, or says of what it is a figure.
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

    /// <summary>The message about a text that is no figure, with what to write instead, where that is not in it yet.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">The text that it is about.</param>
    /// <returns>The message, or with a sentence more.</returns>
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
