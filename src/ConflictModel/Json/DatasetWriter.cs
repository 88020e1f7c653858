using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Writes a dataset as one document: members in the order of the format, defaults left out, the same bytes for the same dataset.
/// </summary>
internal static class DatasetWriter
{
    // Datasets are read by people in many scripts and are not embedded in HTML.
    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private const int BlockSize = 1 << 20;

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder };

    /// <summary>Writes the document, and the file of claims next to it, if there is to be one.</summary>
    public static void Write(ConflictDataset dataset, string path, string? claimsFile)
    {
        path = DatasetFile.DocumentOf(path);
        if (claimsFile is null)
        {
            AtomicFile.Write(path, stream => Write(dataset, stream));
            return;
        }

        var claims = Beside(path, claimsFile);

        // The claims are written first, and the document that names them last, so that a reader always finds them.
        AtomicFile.Write(path, document =>
        {
            Write(dataset, document, claimsFile);
            document.Flush();
            ClaimLinesWriter.Write(dataset.Contents.Claims, claims);
        });
    }

    /// <inheritdoc cref="Write(ConflictDataset, string, string?)"/>
    public static Task WriteAsync(
        ConflictDataset dataset,
        string path,
        string? claimsFile,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        path = DatasetFile.DocumentOf(path);
        var claims = claimsFile is null ? null : Beside(path, claimsFile);
        return AtomicFile.WriteAsync(path, Write);

        async Task Write(Stream document)
        {
            await WriteAsync(dataset, document, path, claimsFile, progress, cancellationToken).ConfigureAwait(false);
            if (claims is not null)
            {
                await document.FlushAsync(cancellationToken).ConfigureAwait(false);
                await ClaimLinesWriter.WriteAsync(dataset.Contents.Claims.ToAsyncEnumerable(), claims, progress, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    public static async Task WriteAsync(
        ConflictDataset dataset,
        Stream stream,
        string? name,
        string? claimsFile,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            DatasetJson.Table.Write(json, WrittenDataset.Of(dataset, claimsFile));
        }

        buffer.Write("\n"u8);
        using var counted = new CountedStream(stream, name, buffer.WrittenCount, progress);
        for (var rest = buffer.WrittenMemory; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, BlockSize)..])
        {
            await counted.WriteAsync(rest[..Math.Min(rest.Length, BlockSize)], cancellationToken).ConfigureAwait(false);
        }
    }

    public static void Write(ConflictDataset dataset, Stream stream, string? claimsFile = null)
    {
        var blocks = new BlockWriter(stream);
        using (var json = new Utf8JsonWriter(blocks, Options))
        {
            DatasetJson.Table.Write(json, WrittenDataset.Of(dataset, claimsFile));
        }

        blocks.Write("\n"u8);
        blocks.Flush();
    }

    /// <exception cref="ArgumentException">The name is not that of a file in the folder of the document.</exception>
    private static string Beside(string path, string claimsFile) => DatasetFile.IsBeside(claimsFile, path)
        ? Path.Combine(Path.GetDirectoryName(path) ?? "", claimsFile)
        : throw new ArgumentException(
            $"The file of claims is '{Shown.Text(claimsFile)}'; it must be the name of another file beside the document, without folders.",
            nameof(claimsFile));
}
