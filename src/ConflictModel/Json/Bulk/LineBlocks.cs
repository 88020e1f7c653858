using System.Buffers;

namespace ConflictModel.Json;

/// <summary>
/// Reads a stream in blocks of whole lines; gzip is known by its first bytes, and a byte order mark is passed over. A line that is too long
/// is dropped while it is read, and counted.
/// </summary>
internal sealed class LineBlocks(Stream stream) : IDisposable
{
    public const int LongestLine = LargestBlock - 1;

    private const int BlockSize = 1 << 20;
    private const int LargestBlock = 1 << 24;

    private Stream _stream = stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _filled;
    private int _line = 1;
    private long _dropped;
    private bool _isOpened;
    private bool _isGzip;
    private bool _isEnded;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The next block; null at the end.</summary>
    /// <exception cref="InvalidDataException">The stream is gzip that is damaged or cut short.</exception>
    public LineBlock? Read()
    {
        LineBlock? block;
        while (!TryCut(out block))
        {
            Take(_stream.Read(_buffer, _filled, _buffer.Length - _filled));
        }

        return block;
    }

    /// <inheritdoc cref="Read"/>
    public async ValueTask<LineBlock?> ReadAsync(CancellationToken cancellationToken)
    {
        LineBlock? block;
        while (!TryCut(out block))
        {
            Take(await _stream.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false));
        }

        return block;
    }

    /// <summary>Gives back what it holds itself; the stream that was given is left open.</summary>
    public void Dispose()
    {
        if (_isGzip)
        {
            _stream.Dispose();
        }

        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Take(int count)
    {
        _filled += count;
        if (!_isOpened && (_filled >= 2 || count == 0))
        {
            _isOpened = true;
            if (Gzip.IsStartOf(_buffer.AsSpan(0, _filled)))
            {
                _stream = Gzip.Decompressed(_buffer.AsSpan(0, _filled), _stream);
                _isGzip = true;
                _filled = 0;
                return;
            }
        }

        if (count > 0)
        {
            return;
        }

        _isEnded = true;
        if (_isGzip)
        {
            _filled -= _buffer.AsSpan(0, _filled).EndsWith(Gzip.End)
                ? Gzip.End.Length
                : throw new InvalidDataException("The gzip data is truncated, or followed by other data.");
        }
    }

    /// <summary>Cuts what was read into a block, if that is enough; the block is null at the end.</summary>
    private bool TryCut(out LineBlock? block)
    {
        block = null;
        if (_dropped > 0)
        {
            return TryDrop(out block);
        }

        if (!_isEnded && _filled < _buffer.Length)
        {
            return false;
        }

        var end = _isEnded ? _filled : _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
        if (end > 0)
        {
            block = Cut(end);
            return true;
        }

        if (!_isEnded && _buffer.Length < LargestBlock)
        {
            Resize(2 * _buffer.Length);
        }
        else if (!_isEnded)
        {
            Drop();
        }

        return _isEnded;
    }

    private LineBlock Cut(int end)
    {
        var text = _buffer.AsSpan(0, end);
        var start = _line == 1 && text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var block = new LineBlock(_buffer, start, end - start, _line);
        var rest = _buffer.AsSpan(end, _filled - end);
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest.Length + 1));
        rest.CopyTo(next);
        Count(text.Count((byte)'\n'));
        (_buffer, _filled) = (next, rest.Length);
        return block;
    }

    /// <summary>Passes over the rest of a line that is too long; true once its end was met.</summary>
    private bool TryDrop(out LineBlock? block)
    {
        block = null;
        var end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        if (end < 0 && !_isEnded)
        {
            Drop();
            return false;
        }

        var length = end < 0 ? _filled : end;
        block = new LineBlock([], 0, 0, _line, _dropped + length);
        _dropped = 0;
        Count(1);
        Remove(end < 0 ? _filled : end + 1);
        return true;
    }

    // All but as much as the end of gzip needs to be known by.
    private void Drop()
    {
        var count = Math.Max(0, _filled - Gzip.End.Length);
        _dropped += count;
        Remove(count);
    }

    private void Remove(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }

    private void Resize(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    // A decompression bomb of line ends may have more lines than int.MaxValue.
    private void Count(int lines) => _line = (int)Math.Min(int.MaxValue, (long)_line + lines);
}
