using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>
/// The language in which the figures of a column are put in words: given by the mapping, or found from its cells as the one that reads most
/// of them. What the languages in question read differently has several readings. A single word is read in the language of the column
/// alone, since many are number words elsewhere: "once", "on", "elf"; unless it is that of the table, two cells at least must show it.
/// </summary>
/// <param name="given">The language that the mapping gives for the column; null where it gives none.</param>
/// <param name="usual">The language of the table's names, which decides where the cells do not; null where it is not known.</param>
/// <param name="all">A reader of every language; made when the first cell is met that has words.</param>
internal sealed class WordColumn(ReadingLanguage? given, ReadingLanguage? usual, Lazy<CellReader> all)
{
    // More cells find no other language.
    private const int MaxCells = 1000;

    // The language of the notation's own words ("thousand", "to") is that of a table which names none.
    private const string Default = "en";

    private readonly Dictionary<string, EquatableList<CellReading>> _read = [];
    private readonly HashSet<string> _observed = [];
    private readonly Dictionary<ReadingLanguage, int> _cells = [];
    private readonly CellReader? _given = given is null ? null : new(given);
    private CellReader? _found;

    /// <summary>Whether the mapping gives the language.</summary>
    public bool IsGiven => _given is not null;

    /// <summary>Takes a cell for evidence; whether it was one of the first.</summary>
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

    /// <summary>The ways to read a cell; empty if it is not a figure in words.</summary>
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
    /// Whether a reading is a guess: that of a single word, in languages of which none is that of the table or reads another cell as well.
    /// </summary>
    public bool IsGuess(CellReading reading, string text) =>
        !IsGiven && IsSingleWord(text) && !reading.Languages.Any(language => IsUsual(language) || _cells.GetValueOrDefault(language) > 1);

    /// <summary>
    /// The readings in the language of the column; those of others only where several words or a digit say that the cell is a figure.
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

    /// <summary>A reader of the languages that read most cells.</summary>
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
