using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictModel.Import;

/// <summary>
/// A proposed mapping for a table, based on the names of its columns and the contents of their cells, with the reasons, and with questions
/// that only a person can answer.
/// </summary>
/// <remarks>
/// A column is read only if its name and its cells agree. Ambiguities become questions; the default answers are cautious: they may leave
/// data out, but do not read it wrongly. The result is an ordinary mapping that can be saved and edited.
/// </remarks>
/// <example>
/// <code>
/// var proposal = SheetProposal.Of("incidents.xlsx");
/// var result = proposal.Mapping.Import("incidents.xlsx");
/// </code>
/// </example>
public sealed record SheetProposal
{
    /// <summary>The name of the file next to a mapping that maps spellings to names.</summary>
    public const string AliasesName = "aliases.csv";

    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The mapping, as a document.</summary>
    public required string MappingJson { get; init => field = Guard.NotBlank(value); }

    /// <summary>How each column is read, in the order of the table.</summary>
    public required EquatableList<ProposedReading> Readings { get; init => field = Guard.NotNull(value); }

    /// <summary>The questions about the table, with the proposed answers.</summary>
    public required EquatableList<ProposalQuestion> Questions { get; init => field = Guard.NotNull(value); }

    /// <summary>The sheet of the workbook that is read; <see langword="null"/> if the table is not a workbook.</summary>
    public string? Sheet { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The number of rows below the header.</summary>
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

    /// <summary>Analyses a table and proposes a mapping for it.</summary>
    /// <param name="path">The table: .xlsx, .xlsm, .xls, CSV, or JSON if its name ends with .json, .jsonl, .ndjson or .geojson.</param>
    /// <param name="options">The sheet, and answers to questions.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ImportException">
    /// The file is not a table, or has no column of figures; the message says what is expected.
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
