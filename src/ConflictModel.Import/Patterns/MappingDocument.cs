using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>The contents of a mapping.</summary>
internal sealed record MappingDocument
{
    public required string? File { get; init; }

    public required ColumnNames Columns { get; init; }

    /// <summary>The entities, reports and disjoint sets of the mapping, with title and description.</summary>
    public required DatasetDraft Known { get; init; }

    /// <summary>The language of new names.</summary>
    public required string Language { get; init; }

    public char? Separator { get; init; }

    /// <summary>The encoding of a text file that is not UTF-8; null if the mapping names none.</summary>
    public string? Encoding { get; init; }

    /// <summary>Where the table of a sheet is; null if the mapping has no options for sheets.</summary>
    public SheetOptions? Sheet { get; init; }

    /// <summary>Whether ids are readable instead of hashes.</summary>
    public bool HasReadableIds { get; init; }

    /// <summary>The spellings with the names that they mean.</summary>
    public Aliases Aliases { get; init; } = Aliases.None;

    /// <summary>The name of the file with these spellings; null if there is none.</summary>
    public string? AliasesFile { get; init; }

    /// <summary>The columns whose cells are left out if they are invalid.</summary>
    public IReadOnlySet<int> Optional { get; init; } = new HashSet<int>();

    /// <summary>The date columns whose times of day are kept.</summary>
    public IReadOnlySet<int> Times { get; init; } = new HashSet<int>();

    /// <summary>The texts of blank cells.</summary>
    public required IReadOnlySet<string> Blank { get; init; }

    /// <summary>The replacements of values, by column.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> Values { get; init; }

    /// <summary>The formats of the dates, by column.</summary>
    public required IReadOnlyDictionary<int, DateColumn> Dates { get; init; }

    /// <summary>The number formats of columns that the mapping gives.</summary>
    public required IReadOnlyDictionary<int, int> Numbers { get; init; }

    /// <summary>The number formats of all other columns; 0 if the mapping gives none.</summary>
    public required int AllNumbers { get; init; }

    /// <summary>The languages of figures in words, by column, that the mapping gives.</summary>
    public required IReadOnlyDictionary<int, ReadingLanguage?> FigureLanguages { get; init; }

    /// <summary>The language of the figures of all other columns; null if the mapping gives none.</summary>
    public required ReadingLanguage? AllFiguresLanguage { get; init; }

    /// <summary>The year before which a date is reported as a hint.</summary>
    public required int EarliestYear { get; init; }

    /// <summary>The rows that are skipped.</summary>
    public required SkippedValues Skip { get; init; }

    /// <summary>
    /// Where the rows of a JSON table are, as a path of members; null if they are its outermost list, or one after another.
    /// </summary>
    public string? Rows { get; init; }

    /// <summary>
    /// The columns that the mapping leaves out on purpose; a name that ends with * matches every column with that prefix.
    /// </summary>
    public required IReadOnlyList<string> Ignore { get; init; }

    /// <summary>The lists whose entities must exist, so that rows do not create any.</summary>
    public required IReadOnlySet<string> MustExist { get; init; }

    /// <summary>The columns that identify a row.</summary>
    public required IReadOnlyList<int> Key { get; init; }

    /// <summary>The columns that match a row of a table of corrections to a row.</summary>
    public required IReadOnlyList<int> Corrections { get; init; }

    public required ReportPattern Report { get; init; }

    public required IReadOnlyList<ClaimPattern> Claims { get; init; }

    /// <summary>The columns that series name.</summary>
    public IEnumerable<int> SeriesColumns => Claims.SelectMany(claim => claim.Series).Select(series => series.Column).Distinct();

    /// <summary>Whether the mapping leaves out a column on purpose.</summary>
    public bool Ignores(string column) =>
        Ignore.Any(
            name => name.EndsWith('*') ? column.StartsWith(name.AsSpan(0, name.Length - 1), StringComparison.Ordinal) : column == name);

    /// <summary>The required columns of a table: all except those that are named only by series.</summary>
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
