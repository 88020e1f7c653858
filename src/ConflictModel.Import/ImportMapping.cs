namespace ConflictModel.Import;

/// <summary>
/// The meaning of the columns of a table: a JSON document of the format <c>conflictmodel-import/1</c>, in which claims are written with
/// placeholders for the cells of a row.
/// </summary>
/// <remarks>
/// Immutable; safe for use by many threads. <c>docs/importing.md</c> describes the format, and <see cref="OpenJsonSchema"/> gives its
/// schema.
/// </remarks>
public sealed class ImportMapping
{
    /// <summary>The name and version that a mapping gives as its <c>format</c>.</summary>
    public const string Format = "conflictmodel-import/1";

    /// <summary>Dates before this year are reported as hints, unless the mapping sets another year as <c>earliestYear</c>.</summary>
    public const int DefaultEarliestYear = 1900;

    private const string SchemaResource = "conflictmodel-import-1.schema.json";

    private readonly MappingDocument _document;

    // The folder of the file that the mapping was loaded from; null if there was none.
    private readonly string? _folder;

    private ImportMapping(MappingDocument document, string? folder) => (_document, _folder) = (document, folder);

    /// <summary>The title; <see langword="null"/> if there is none.</summary>
    public string? Title => _document.Known.Title is { IsGiven: true, Text: var title } ? title : null;

    /// <summary>
    /// The columns that the mapping reads, in the order in which it names them. A table must have them, except those that are named only by
    /// series.
    /// </summary>
    public EquatableList<string> Columns => _document.Columns.Names.ToEquatableList();

    /// <summary>Loads a mapping from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ImportException">The file is not a mapping; the exception has the problems, each with line and path.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ImportMapping Load(string path)
    {
        Guard.NotBlank(path, nameof(path));
        return Read(File.ReadAllBytes(path), path, Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>Reads a mapping from a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name of the mapping in problems; <see langword="null"/> for none.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ImportException">The text is not a mapping; the exception has the problems, each with line and path.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ImportMapping Load(Stream stream, string? name = null)
    {
        Guard.NotNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Read(memory.GetBuffer().AsSpan(0, (int)memory.Length), name, folder: null);
    }

    /// <summary>
    /// The JSON Schema of mappings (draft 2020-12), for editors. The package also contains it as the file
    /// <c>schema/conflictmodel-import-1.schema.json</c>.
    /// </summary>
    /// <returns>A stream of UTF-8; the caller disposes of it.</returns>
    public static Stream OpenJsonSchema() => typeof(ImportMapping).Assembly.GetManifestResourceStream(SchemaResource)!;

    /// <summary>Imports a table. Problems are in the result, not thrown.</summary>
    /// <param name="path">
    /// The table: JSON if its name ends with .json, .jsonl, .ndjson or .geojson; a workbook (.xlsx, .xlsm, .xls) if its contents are one;
    /// otherwise CSV.
    /// </param>
    /// <param name="options">The base dataset and the corrections, if any.</param>
    /// <returns>The draft with the valid rows, and the problems of the others.</returns>
    public ImportResult Import(string path, ImportOptions? options = null)
    {
        Guard.NotBlank(path, nameof(path));
        return Run(TableSource.OfFile(_document, path), path, options);
    }

    /// <summary>Imports a table from a stream, reading it row by row.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="format">How the table is written.</param>
    /// <param name="name">The name of the table in problems; <see langword="null"/> for none.</param>
    /// <param name="options">The base dataset and the corrections, if any.</param>
    /// <returns>The draft with the valid rows, and the problems of the others.</returns>
    public ImportResult Import(Stream stream, TableFormat format, string? name = null, ImportOptions? options = null)
    {
        Guard.NotNull(stream);
        Guard.Defined(format, nameof(format));
        return Run(new(_document, name, () => stream, format, leaveOpen: true), name, options);
    }

    private static ImportMapping Read(ReadOnlySpan<byte> utf8, string? name, string? folder)
    {
        var problems = new ProblemList();
        if (MappingReader.Read(utf8, name, problems) is { } document)
        {
            return new(document, folder);
        }

        throw new ImportException(
            problems.ToEquatableList()
                .Take(ImportProblems.Listed)
                .Select(problem => new ImportProblem { Location = problem.Location, Message = problem.Message })
                .ToEquatableList(),
            problems.Count);
    }

    private ImportResult Run(TableSource source, string? name, ImportOptions? options)
    {
        var problems = new ImportProblems();
        var document = WithAliases(options, problems);
        CorrectionTable? corrections = null;
        if (options?.CorrectionsPath is { } path)
        {
            if (document.Corrections.Count == 0)
            {
                problems.AddFile(
                    path,
                    0,
                    "There is a table of corrections, but the mapping does not say how its rows are matched; "
                        + "it must have \"corrections\" with columns.");
            }
            else
            {
                corrections = TableSource.OfFile(document, path).Use(
                    () => new(document, document.Corrections.ToHashSet(), needsSeries: false),
                    problems,
                    table => CorrectionTable.Read(table, document, path, problems));
            }
        }

        var run = new ImportRun(document, options?.Base, name, corrections, problems);
        return source.Use(
            () => new(document, document.RequiredColumns(), needsSeries: true),
            problems,
            run.Run,
            run.MustObserve ? run.Observe : null) ?? run.Nothing();
    }

    /// <summary>The mapping with the aliases that it names, or that the options give.</summary>
    private MappingDocument WithAliases(ImportOptions? options, ImportProblems problems)
    {
        var path = options?.AliasesPath
            ?? (_folder is not null && _document.AliasesFile is { } file ? Path.Combine(_folder, file) : null);
        return path is null ? _document : _document with { Aliases = Aliases.Read(path, problems) };
    }
}
