namespace ConflictModel.Tests;

/// <summary>A stream that is read and written asynchronously, a few bytes at a time; whatever is synchronous throws.</summary>
internal sealed class AsynchronousOnly(Stream stream, int most = 7) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw Synchronous();

    public override long Position { get => throw Synchronous(); set => throw Synchronous(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return await stream.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        await stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush() => throw Synchronous();

    public override int Read(byte[] buffer, int offset, int count) => throw Synchronous();

    public override void Write(byte[] buffer, int offset, int count) => throw Synchronous();

    public override long Seek(long offset, SeekOrigin origin) => throw Synchronous();

    public override void SetLength(long value) => throw Synchronous();

    private static InvalidOperationException Synchronous() => new("This was synchronous.");
}
