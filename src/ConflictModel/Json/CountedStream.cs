namespace ConflictModel.Json;

/// <summary>
/// A stream that says how many bytes were read from it, or written to it; it does neither synchronously, and leaves the other stream open.
/// </summary>
internal sealed class CountedStream : Stream
{
    private readonly Stream _stream;
    private readonly string? _file;
    private readonly long? _totalBytes;
    private readonly IProgress<DatasetProgress> _progress;
    private long _bytes;

    private CountedStream(Stream stream, string? file, long? totalBytes, IProgress<DatasetProgress> progress) =>
        (_stream, _file, _totalBytes, _progress) = (stream, file, totalBytes, progress);

    public override bool CanRead => _stream.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => _stream.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The stream with its bytes counted; the stream itself where nobody asks for it.</summary>
    public static Stream Of(Stream stream, string? file, long? totalBytes, IProgress<DatasetProgress>? progress) =>
        progress is null ? stream : new CountedStream(stream, file, totalBytes, progress);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count > 0)
        {
            Report(count);
        }

        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _stream.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        Report(buffer.Length);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => _stream.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Report(int count)
    {
        _bytes += count;
        _progress.Report(new(_file, _bytes, _totalBytes));
    }
}
