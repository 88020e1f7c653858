using System.IO.Pipelines;
using ConflictModel.Json;

namespace ConflictModel;

/// <content>Loading and saving without blocking a thread while files and streams are waited for.</content>
public sealed partial class ConflictDataset
{
    /// <summary>Loads a dataset from a file. Nothing is read synchronously.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <param name="progress">Receives how many bytes were read, first of the document and then of the file of its claims.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The file cannot be read or used; the exception has every problem with file, line and JSON
    /// path.</exception>
    /// <exception cref="OperationCanceledException">The loading was ended early.</exception>
    public static async Task<ConflictDataset> LoadAsync(
        string path,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(path, progress, cancellationToken).ConfigureAwait(false)).GetDatasetOrThrow();

    /// <summary>Loads a dataset from a file, or says every reason why not. Nothing is read synchronously.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <param name="progress">Receives how many bytes were read, first of the document and then of the file of its claims.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>The dataset or the problems, each with file, line and JSON path.</returns>
    /// <exception cref="OperationCanceledException">The loading was ended early.</exception>
    /// <remarks>Claims in a separate file are read on all cores, as <see cref="TryLoad"/> reads them.</remarks>
    public static Task<DatasetResult> TryLoadAsync(
        string path,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        return DatasetDraft.LoadAsync(path, progress, cancellationToken);
    }

    /// <summary>Loads a dataset from a stream. Nothing is read synchronously.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">What problems call the document; <see langword="null"/> for nothing.</param>
    /// <param name="progress">Receives how many bytes were read.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The document cannot be used; the exception has every problem with line and JSON path.</exception>
    /// <exception cref="IOException">The stream fails, or has more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The loading was ended early.</exception>
    public static async Task<ConflictDataset> LoadAsync(
        Stream stream,
        string? name = null,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        (await DatasetDraft.ReadAsync(stream, name, progress, cancellationToken).ConfigureAwait(false)).Build().GetDatasetOrThrow();

    /// <summary>Loads a dataset from a pipe, such as the body of a request.</summary>
    /// <param name="reader">The pipe; it is read to its end, and not completed.</param>
    /// <param name="name">What problems call the document; <see langword="null"/> for nothing.</param>
    /// <param name="progress">Receives how many bytes were read.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The document cannot be used; the exception has every problem with line and JSON path.</exception>
    /// <exception cref="IOException">The pipe has more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The loading was ended early.</exception>
    public static async Task<ConflictDataset> LoadAsync(
        PipeReader reader,
        string? name = null,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var stream = Guard.NotNull(reader).AsStream(leaveOpen: true);
        await using (stream.ConfigureAwait(false))
        {
            return await LoadAsync(stream, name, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Writes the dataset as one document, as <see cref="Save(string)"/> does: the same bytes, and no partly written file, also if
    /// the writing is ended early.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <param name="progress">Receives how many bytes were written.</param>
    /// <param name="cancellationToken">Ends the writing early; a file that was there before is then as it was.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public Task SaveAsync(string path, IProgress<DatasetProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        return DatasetWriter.WriteAsync(this, path, claimsFile: null, progress, cancellationToken);
    }

    /// <summary>
    /// Writes the dataset as a document and, beside it, a file with one claim a line, as <see cref="Save(string, string)"/> does: the same
    /// bytes, and no partly written file, also if the writing is ended early.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <param name="claimsFile">The name of the file of claims, such as <c>claims.jsonl</c>; where it ends with <c>.gz</c>, the file is
    /// compressed by gzip.</param>
    /// <param name="progress">Receives how many bytes were written, of the document and of the claims.</param>
    /// <param name="cancellationToken">Ends the writing early; files that were there before are then as they were.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="claimsFile"/> is not the name of another file, or names a folder.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file, or its folder, may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public Task SaveAsync(
        string path,
        string claimsFile,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        Guard.NotBlank(claimsFile, nameof(claimsFile));
        return DatasetWriter.WriteAsync(this, path, claimsFile, progress, cancellationToken);
    }

    /// <summary>Writes the dataset as one document to a stream. Nothing is written synchronously.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="progress">Receives how many bytes were written.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public Task SaveAsync(Stream stream, IProgress<DatasetProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        return DatasetWriter.WriteAsync(this, stream, name: null, claimsFile: null, progress, cancellationToken);
    }

    /// <summary>Writes the dataset as one document to a pipe, such as the body of a response.</summary>
    /// <param name="writer">The pipe; it is flushed, and not completed.</param>
    /// <param name="progress">Receives how many bytes were written.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public async Task SaveAsync(
        PipeWriter writer,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var stream = Guard.NotNull(writer).AsStream(leaveOpen: true);
        await using (stream.ConfigureAwait(false))
        {
            await SaveAsync(stream, progress, cancellationToken).ConfigureAwait(false);
        }
    }
}
