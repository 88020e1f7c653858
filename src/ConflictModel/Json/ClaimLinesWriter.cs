using System.Buffers;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Writes claims, one a line.</summary>
internal sealed class ClaimLinesWriter : IDisposable
{
    private const int BlockSize = 1 << 16;

    // What writes a claim is under test; that it is JSON need not be checked a million times.
    private static readonly JsonWriterOptions Options = new() { Encoder = DatasetWriter.Encoder, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * BlockSize);
    private readonly Utf8JsonWriter _json;

    private ClaimLinesWriter() => _json = new(_buffer, Options);

    private bool IsFull => _buffer.WrittenCount >= BlockSize;

    /// <summary>Writes a file; where its path ends with <c>.gz</c>, compressed.</summary>
    public static void Write(EquatableList<Claim> claims, string path) => AtomicFile.Write(path, file =>
    {
        using var stream = Gzip.IsNameOf(path) ? Gzip.Compressing(file) : null;
        Write(claims, stream ?? file);
    });

    /// <inheritdoc cref="Write(EquatableList{Claim}, string)"/>
    public static Task WriteAsync(
        IAsyncEnumerable<Claim> claims,
        string path,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        return AtomicFile.WriteAsync(path, Write);

        async Task Write(Stream file)
        {
            var counted = CountedStream.Of(file, path, totalBytes: null, progress);
            var stream = Gzip.IsNameOf(path) ? Gzip.Compressing(counted) : counted;
            await using (stream.ConfigureAwait(false))
            {
                await WriteAsync(claims, stream, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public static void Write(EquatableList<Claim> claims, Stream stream)
    {
        using var writer = new ClaimLinesWriter();
        foreach (var claim in claims.AsSpan())
        {
            writer.Add(claim);
            if (writer.IsFull)
            {
                stream.Write(writer._buffer.WrittenSpan);
                writer._buffer.ResetWrittenCount();
            }
        }

        stream.Write(writer._buffer.WrittenSpan);
    }

    public static async Task WriteAsync(IAsyncEnumerable<Claim> claims, Stream stream, CancellationToken cancellationToken)
    {
        using var writer = new ClaimLinesWriter();
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Add(Guard.NotNull(claim));
            if (writer.IsFull)
            {
                await stream.WriteAsync(writer._buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                writer._buffer.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(writer._buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _json.Dispose();

    private void Add(Claim claim)
    {
        ClaimJson.Table.Write(_json, claim);
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
    }
}
