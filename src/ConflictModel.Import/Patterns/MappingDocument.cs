using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The contents of a mapping.</summary>
internal sealed record MappingDocument
{
    public required string? File { get; init; }

    public required ColumnNames Columns { get; init; }

    /// <summary>The entities, reports and disjoint sets that the mapping brings, with title and description.</summary>
    public required DatasetDraft Known { get; init; }

    /// <summary>The language of names that are found.</summary>
    public required string Language { get; init; }

    public char? Separator { get; init; }

    /// <summary>The texts of blank cells.</summary>
    public required IReadOnlySet<string> Blank { get; init; }

    /// <summary>The replacements of values, by column.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> Values { get; init; }

    /// <summary>The formats of the dates, by column.</summary>
    public required IReadOnlyDictionary<int, DateColumn> Dates { get; init; }

    /// <summary>The conventions in which the numbers of a column are written, where the mapping gives them.</summary>
    public required IReadOnlyDictionary<int, int> Numbers { get; init; }

    /// <summary>The conventions of the numbers of all other columns; 0 where the mapping gives none.</summary>
    public required int AllNumbers { get; init; }

    /// <summary>The languages in which the figures of a column are put in words, where the mapping gives them.</summary>
    public required IReadOnlyDictionary<int, ReadingLanguage?> FigureLanguages { get; init; }

    /// <summary>The language of the figures of all other columns; null where the mapping gives none.</summary>
    public required ReadingLanguage? AllFiguresLanguage { get; init; }

    /// <summary>The year before which a date is a hint.</summary>
    public required int EarliestYear { get; init; }

    /// <summary>The rows that are skipped.</summary>
    public required SkippedValues Skip { get; init; }

    /// <summary>
    /// Where the rows of a JSON table are, as a path of members; null where they are its outermost list, or follow one another.
    /// </summary>
    public string? Rows { get; init; }

    /// <summary>
    /// The columns that the mapping leaves out on purpose; a name that ends with * matches every column with that prefix.
    /// </summary>
    public required IReadOnlyList<string> Ignore { get; init; }

    /// <summary>The lists whose entities are not made of what is found.</summary>
    public required IReadOnlySet<string> MustExist { get; init; }

    /// <summary>The columns that identify a row.</summary>
    public required IReadOnlyList<int> Key { get; init; }

    /// <summary>The columns by which a row of a table of corrections is that of a row.</summary>
    public required IReadOnlyList<int> Corrections { get; init; }

    public required ReportPattern Report { get; init; }

    public required IReadOnlyList<ClaimPattern> Claims { get; init; }

    /// <summary>The columns that series name.</summary>
    public IEnumerable<int> SeriesColumns => Claims.SelectMany(claim => claim.Series).Select(series => series.Column).Distinct();

    /// <summary>Whether a column is left out on purpose.</summary>
    public bool Ignores(string column) =>
        Ignore.Any(
            name => name.EndsWith('*') ? column.StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal) : column == name);

    /// <summary>The columns that a table may not lack: all but those that series alone name.</summary>
    public HashSet<int> RequiredColumns()
    {
        var required = Enumerable.Range(0, Columns.Names.Count).Except(SeriesColumns).ToHashSet();
        required.UnionWith(
            Report.AllTexts.Concat(Claims.SelectMany(claim => claim.AllTexts))
                .SelectMany(text => text.Columns)
                .Where(column => column >= 0));
        required.UnionWith(Key.Concat(Corrections).Concat(Skip.Columns).Concat(Claims.SelectMany(claim => claim.Skip.Columns)));
        return required;
    }
}
