using ConflictModel.Json;

namespace ConflictModel;

/// <content>Loading and saving.</content>
public sealed partial class ConflictDataset
{
    /// <summary>Loads a dataset from a file.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The file cannot be read or used; the exception has every problem with file, line and JSON
    /// path.</exception>
    public static ConflictDataset Load(string path) => TryLoad(path).GetDatasetOrThrow();

    /// <summary>Tries to load a dataset from a file.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <returns>The dataset or the problems, each with file, line and JSON path.</returns>
    /// <remarks>
    /// Claims in a separate file are read in parallel, with several times less time and memory than claims in the document.
    /// </remarks>
    public static DatasetResult TryLoad(string path)
    {
        Guard.NotBlank(path, nameof(path));
        return DatasetDraft.Load(path);
    }

    /// <summary>Loads a dataset from a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name of the document in problems.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The document cannot be used; the exception has every problem with line and JSON path.</exception>
    public static ConflictDataset Load(Stream stream, string? name = null) => DatasetDraft.Read(stream, name).Build().GetDatasetOrThrow();

    /// <summary>
    /// Writes the dataset as one document. The same dataset gives the same bytes. The document is replaced atomically. Links are followed;
    /// a pipe or a device is written directly.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public void Save(string path)
    {
        Guard.NotBlank(path, nameof(path));
        DatasetWriter.Write(this, path, claimsFile: null);
    }

    /// <summary>
    /// Writes the dataset as a document and, next to it, a file with one claim per line. The same dataset gives the same bytes. Both are
    /// replaced atomically, the claims first. Links are followed; a pipe or a device is written directly.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <param name="claimsFile">The name of the file of claims, such as <c>claims.jsonl</c>; where it ends with <c>.gz</c>, the file is
    /// compressed by gzip.</param>
    /// <exception cref="ArgumentException"><paramref name="claimsFile"/> is not the name of another file, or names a folder.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file, or its folder, may not be written.</exception>
    public void Save(string path, string claimsFile)
    {
        Guard.NotBlank(path, nameof(path));
        Guard.NotBlank(claimsFile, nameof(claimsFile));
        DatasetWriter.Write(this, path, claimsFile);
    }

    /// <summary>Writes the dataset as one document to a stream.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public void Save(Stream stream)
    {
        Guard.NotNull(stream);
        DatasetWriter.Write(this, stream);
    }
}
