using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>
/// The language of the figures in words of a column: given by the mapping, or determined from its cells as the one that reads most of them.
/// If the candidate languages read a cell differently, it has several readings. A single word is read only in the language of the column,
/// since many words are number words in another language: "once", "on", "elf". Unless that is the language of the table, at least two cells
/// must show it.
/// </summary>
/// <param name="given">The language that the mapping gives for the column; null if it gives none.</param>
/// <param name="usual">The language of the column names, which decides if the cells do not; null if it is not known.</param>
/// <param name="all">A reader for all languages; created at the first cell with words.</param>
internal sealed class WordColumn(ReadingLanguage? given, ReadingLanguage? usual, Lazy<CellReader> all)
{
    // More cells do not change the language.
    private const int MaxCells = 1000;

    // The language of the words of the notation ("thousand", "to") is the default for a table that names none.
    private const string Default = "en";

    private readonly Dictionary<string, EquatableList<CellReading>> _read = [];
    private readonly HashSet<string> _observed = [];
    private readonly Dictionary<ReadingLanguage, int> _cells = [];
    private readonly CellReader? _given = given is null ? null : new(given);
    private CellReader? _found;

    /// <summary>Whether the mapping gives the language.</summary>
    public bool IsGiven => _given is not null;

    /// <summary>Uses a cell as evidence; returns whether it was one of the first.</summary>
    public bool Observe(string text)
    {
        if (_observed.Contains(text))
        {
            return true;
        }

        if (_observed.Count == MaxCells)
        {
            return false;
        }

        _observed.Add(text);
        _found = null;
        var readings = IsGiven || !MayBeWords(text) ? [] : all.Value.Read(text);
        foreach (var language in readings.SelectMany(reading => reading.Languages).Distinct())
        {
            _cells[language] = _cells.GetValueOrDefault(language) + 1;
        }

        return true;
    }

    /// <summary>The readings of a cell; empty if it is not a figure in words.</summary>
    public EquatableList<CellReading> Read(string text)
    {
        if (!MayBeWords(text))
        {
            return [];
        }

        if (_read.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_read.Count == MaxCells)
        {
            _read.Clear();
        }

        return _read[text] = _given is not null ? _given.Read(text) : Decided(Sought(text));
    }

    /// <summary>
    /// Whether a reading is a guess: it is of a single word, and none of its languages is that of the table or reads another cell.
    /// </summary>
    public bool IsGuess(CellReading reading, string text) =>
        !IsGiven && IsSingleWord(text) && !reading.Languages.Any(language => IsUsual(language) || _cells.GetValueOrDefault(language) > 1);

    /// <summary>
    /// The readings in the language of the column; those in others only if several words or a digit show that the cell is a figure.
    /// </summary>
    private EquatableList<CellReading> Sought(string text)
    {
        var found = Found().Read(text);
        return found.Count > 0 ? found
            : _cells.Count > 0 && IsSingleWord(text) ? []
            : all.Value.Read(text);
    }

    private EquatableList<CellReading> Decided(EquatableList<CellReading> readings) =>
        readings.Count > 1 && usual is not null && readings.Any(reading => reading.Languages.Contains(usual))
            ? readings.Where(reading => reading.Languages.Contains(usual)).ToEquatableList()
            : readings;

    /// <summary>A reader for the languages that read most cells.</summary>
    private CellReader Found()
    {
        var most = _cells.Values.DefaultIfEmpty().Max();
        return _found ??= most == 0 ? all.Value : new(_cells.Where(cell => cell.Value == most).Select(cell => cell.Key)
            .OrderBy(language => language.Code, StringComparer.Ordinal));
    }

    private bool IsUsual(ReadingLanguage language) => usual is null ? language.Code == Default : language.Equals(usual);

    private static bool IsSingleWord(string text) => text.All(char.IsLetter);

    private static bool MayBeWords(string text) => text.Length <= CellReader.MaxLength && text.Any(char.IsLetterOrDigit);
}
