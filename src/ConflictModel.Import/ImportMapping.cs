namespace ConflictModel.Import;

/// <summary>
/// What the columns of a table mean, as data: a JSON document of the format <c>conflictmodel-import/1</c>, in which a claim is written with
/// holes for the cells of a row.
/// </summary>
/// <remarks>
/// Immutable; safe for use by many threads. <c>docs/importing.md</c> describes the format, and <see cref="OpenJsonSchema"/> gives its
/// schema.
/// </remarks>
public sealed class ImportMapping
{
    /// <summary>The name and version that a mapping gives as its <c>format</c>.</summary>
    public const string Format = "conflictmodel-import/1";

    /// <summary>The year before which a date is a hint, unless the mapping gives another as <c>earliestYear</c>.</summary>
    public const int DefaultEarliestYear = 1900;

    private const string SchemaResource = "conflictmodel-import-1.schema.json";

    private static readonly string[] JsonExtensions = [".json", ".jsonl", ".ndjson", ".geojson"];

    private readonly MappingDocument _document;

    private ImportMapping(MappingDocument document) => _document = document;

    /// <summary>The title; <see langword="null"/> if there is none.</summary>
    public string? Title => _document.Known.Title is { IsGiven: true, Text: var title } ? title : null;

    /// <summary>
    /// The columns that the mapping reads, in the order in which it names them. A table must have them, but for those that only series
    /// name.
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
        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a mapping from a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">What problems call the mapping; <see langword="null"/> for nothing.</param>
    /// <returns>The mapping.</returns>
    /// <exception cref="ImportException">The text is not a mapping; the exception has the problems, each with line and path.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ImportMapping Load(Stream stream, string? name = null)
    {
        Guard.NotNull(stream);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Read(memory.GetBuffer().AsSpan(0, (int)memory.Length), name);
    }

    /// <summary>
    /// The JSON Schema of mappings (draft 2020-12), for editors. The package has it as the file
    /// <c>schema/conflictmodel-import-1.schema.json</c> as well.
    /// </summary>
    /// <returns>A stream of UTF-8; the caller disposes of it.</returns>
    public static Stream OpenJsonSchema() => typeof(ImportMapping).Assembly.GetManifestResourceStream(SchemaResource)!;

    /// <summary>Imports a table. What is wrong with it is in the result, not thrown.</summary>
    /// <param name="path">The table: JSON where its name ends with .json, .jsonl, .ndjson or .geojson, else CSV.</param>
    /// <param name="options">The base dataset and the corrections, if there are any.</param>
    /// <returns>The draft with the good rows, and the problems of the others.</returns>
    public ImportResult Import(string path, ImportOptions? options = null)
    {
        Guard.NotBlank(path, nameof(path));
        return Run(path, () => File.OpenRead(path), FormatOf(path), leaveOpen: false, options);
    }

    /// <summary>Imports a table from a stream, reading it row by row.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="format">How the table is written.</param>
    /// <param name="name">What problems call the table; <see langword="null"/> for nothing.</param>
    /// <param name="options">The base dataset and the corrections, if there are any.</param>
    /// <returns>The draft with the good rows, and the problems of the others.</returns>
    public ImportResult Import(Stream stream, TableFormat format, string? name = null, ImportOptions? options = null)
    {
        Guard.NotNull(stream);
        Guard.Defined(format, nameof(format));
        return Run(name, () => stream, format, leaveOpen: true, options);
    }

    private static ImportMapping Read(ReadOnlySpan<byte> utf8, string? name)
    {
        var problems = new ProblemList();
        if (MappingReader.Read(utf8, name, problems) is { } document)
        {
            return new(document);
        }

        throw new ImportException(
            problems.ToEquatableList()
                .Take(ImportProblems.Listed)
                .Select(problem => new ImportProblem { Location = problem.Location, Message = problem.Message })
                .ToEquatableList(),
            problems.Count);
    }

    private static TableFormat FormatOf(string path) =>
        JsonExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? TableFormat.Json : TableFormat.Csv;

    private ImportResult Run(string? name, Func<Stream> open, TableFormat format, bool leaveOpen, ImportOptions? options)
    {
        var problems = new ImportProblems();
        CorrectionTable? corrections = null;
        if (options?.CorrectionsPath is { } path)
        {
            if (_document.Corrections.Count == 0)
            {
                problems.AddFile(
                    path,
                    0,
                    "There is a table of corrections, but the mapping does not say how its rows are matched; "
                        + "it must have \"corrections\" with columns.");
            }
            else
            {
                corrections = WithTable(
                    path,
                    () => File.OpenRead(path),
                    FormatOf(path),
                    leaveOpen: false,
                    () => new(_document, _document.Corrections.ToHashSet(), needsSeries: false),
                    problems,
                    table => CorrectionTable.Read(table, _document, path, problems));
            }
        }

        var run = new ImportRun(_document, options?.Base, name, corrections, problems);
        return WithTable(
            name,
            open,
            format,
            leaveOpen,
            () => new(_document, _document.RequiredColumns(), needsSeries: true),
            problems,
            run.Run,
            run.MustObserve ? run.Observe : null) ?? run.Nothing();
    }

    /// <summary>Uses a table, which is read twice where something must first be found from all of it.</summary>
    private T? WithTable<T>(
        string? name,
        Func<Stream> open,
        TableFormat format,
        bool leaveOpen,
        Func<TableColumns> columns,
        ImportProblems problems,
        Func<Table, T> use,
        Action<Table>? observe = null)
        where T : class
    {
        Stream? stream = null, twice = null;
        try
        {
            stream = open();
            if (observe is not null)
            {
                twice = RereadableStream.Of(stream);
                var start = twice.Position;
                using (var first = Table(twice, new()))
                {
                    observe(first);
                }

                twice.Position = start;
            }

            using var table = Table(twice ?? stream, problems);
            return use(table);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException || (
                stream is null && exception is NotSupportedException or ArgumentException))
        {
            problems.AddFile(
                name,
                0,
                exception is FileNotFoundException or DirectoryNotFoundException
                    ? "The file does not exist; expected a table."
                    : $"The table cannot be read: {exception.Message}");
            return null;
        }
        finally
        {
            if (twice != stream)
            {
                twice?.Dispose();
            }

            if (!leaveOpen)
            {
                stream?.Dispose();
            }
        }

        Table Table(Stream from, ImportProblems found) => format == TableFormat.Json
            ? new JsonTable(from, name, _document.Rows, columns(), found)
            : new CsvTable(from, name, _document.Separator, columns(), found);
    }
}
