using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>A stream of rows that are made when they are read, so that a large table is never in memory.</summary>
internal sealed class Rows(string header, int count, Func<int, string> row) : Stream
{
    private byte[] _bytes = Encoding.UTF8.GetBytes(header);
    private int _position;
    private int _next;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_position == _bytes.Length && _next < count)
        {
            (_bytes, _position) = (Encoding.UTF8.GetBytes(row(_next++)), 0);
        }

        var read = Math.Min(buffer.Length, _bytes.Length - _position);
        _bytes.AsSpan(_position, read).CopyTo(buffer);
        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
