using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Import;

/// <summary>
/// A mapping that is proposed for a table by the names of its columns and what their cells look like, with what was concluded and why, and
/// the questions that only a person can answer.
/// </summary>
/// <remarks>
/// A column is read only where its name and its cells agree. What could be read in two ways is a question; where it is not answered, the
/// proposal that is taken reads nothing wrong, though perhaps less. The result is an ordinary mapping, to be kept and changed.
/// </remarks>
/// <example>
/// <code>
/// var proposal = SheetProposal.Of("incidents.xlsx");
/// var result = proposal.Mapping.Import("incidents.xlsx");
/// </code>
/// </example>
public sealed record SheetProposal
{
    /// <summary>The name of the file beside a mapping that says which spellings are of one name.</summary>
    public const string AliasesName = "aliases.csv";

    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The mapping, as a document.</summary>
    public required string MappingJson { get; init => field = Guard.NotBlank(value); }

    /// <summary>How each column is read, in their order.</summary>
    public required EquatableList<ProposedReading> Readings { get; init => field = Guard.NotNull(value); }

    /// <summary>What the table does not say about itself, with what is proposed.</summary>
    public required EquatableList<ProposalQuestion> Questions { get; init => field = Guard.NotNull(value); }

    /// <summary>The sheet of a workbook that is read; <see langword="null"/> where the table is none.</summary>
    public string? Sheet { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>How many rows there are below the header.</summary>
    public int RowCount { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The mapping.</summary>
    public ImportMapping Mapping
    {
        get
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(MappingJson));
            return ImportMapping.Load(stream);
        }
    }

    /// <summary>Looks at a table and proposes a mapping for it.</summary>
    /// <param name="path">The table: .xlsx, .xlsm, .xls, CSV, or JSON where its name ends with .json, .jsonl, .ndjson or .geojson.</param>
    /// <param name="options">The sheet, and answers to questions.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ImportException">
    /// The file is no table, or has no column of figures; the message says what it must be.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SheetProposal Of(string path, SheetProposalOptions? options = null)
    {
        Guard.NotBlank(path, nameof(path));
        using var stream = TableFile.Open(path);
        try
        {
            return ProposalMaker.Make(stream, path, options ?? new());
        }
        catch (SheetException exception)
        {
            throw new ImportException(
                [new() { Location = new() { File = path, Line = exception.Line, Path = "$" }, Message = exception.Message }],
                1);
        }
    }

    internal static string Write(JsonObject mapping)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, Writing))
        {
            mapping.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length).ReplaceLineEndings("\n") + "\n";
    }
}
