using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// The result of a reconciliation without its dataset, to be stored, sent, or compared with a later one. Reads and writes the format
/// <c>conflictmodel-reconciliation/1</c>. Immutable.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ReconciliationRecord
{
    /// <summary>The name and version that a document gives as its <c>format</c>.</summary>
    public const string Format = "conflictmodel-reconciliation/1";

    /// <summary>The title of the dataset; <see langword="null"/> if it has none.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Name and version of the hedge policy: <c>default 1</c>.</summary>
    public required string HedgePolicy { get; init => field = Guard.NotBlank(value); }

    /// <summary>
    /// Name and version of the simultaneity policy, and its time zone if that is not UTC: <c>default 1</c>, <c>desk 2 in Europe/Kyiv</c>.
    /// </summary>
    public required string SimultaneityPolicy { get; init => field = Guard.NotBlank(value); }

    /// <summary>Name and version of the revision policy: <c>default 1</c>.</summary>
    public required string RevisionPolicy { get; init => field = Guard.NotBlank(value); }

    /// <summary>The unit in which independent origins were counted.</summary>
    public IndependenceLevel IndependenceLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The ids of the rules, in the order in which they were asked.</summary>
    public required EquatableList<string> Rules { get; init => field = Guard.NoneBlank(value); }

    /// <summary>The figures.</summary>
    public required EquatableList<ReconciledFigure> Figures { get; init => field = Guard.NotNull(value); }

    /// <summary>The faults as text; none if all rules completed.</summary>
    public EquatableList<string> Faults { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The record.</returns>
    /// <exception cref="FormatException">The document is not of the format; the message gives the position and what is
    /// permitted.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReconciliationRecord Load(string path)
    {
        Guard.NotBlank(path, nameof(path));
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a document from a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <returns>The record.</returns>
    /// <exception cref="FormatException">The document is not of the format; the message gives the position and what is
    /// permitted.</exception>
    public static ReconciliationRecord Load(Stream stream) => ReconciliationReader.Read(Guard.NotNull(stream));

    /// <summary>Reads a document from a file. Nothing is read synchronously.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The record.</returns>
    /// <exception cref="FormatException">The document is not of the format; the message says where and what is permitted.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static async Task<ReconciliationRecord> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a document from a stream. Nothing is read synchronously.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The record.</returns>
    /// <exception cref="FormatException">The document is not of the format; the message says where and what is permitted.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static Task<ReconciliationRecord> LoadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReconciliationReader.ReadAsync(Guard.NotNull(stream), cancellationToken);

    /// <summary>Writes the record as a document to a file. The same record gives the same bytes.</summary>
    /// <param name="path">The file; an existing file is replaced atomically.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        Guard.NotBlank(path, nameof(path));
        AtomicFile.Write(path, Save);
    }

    /// <summary>Writes the record as a document to a stream.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public void Save(Stream stream) => ReconciliationWriter.Write(this, Guard.NotNull(stream));

    /// <summary>Writes the record as a document to a file, as <see cref="Save(string)"/> does.</summary>
    /// <param name="path">The file; one that is there is replaced as a whole.</param>
    /// <param name="cancellationToken">Ends the writing early; a file that was there before is then as it was.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        return AtomicFile.WriteAsync(path, stream => SaveAsync(stream, cancellationToken));
    }

    /// <summary>Writes the record as a document to a stream. Nothing is written synchronously.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public Task SaveAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReconciliationWriter.WriteAsync(this, Guard.NotNull(stream), cancellationToken);
}
