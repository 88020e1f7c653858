using System.Text.Json;

namespace ConflictModel.Import;

/// <summary>A JSON stream that is read in blocks: the bytes that are not consumed yet, and the reader at their start.</summary>
internal sealed class JsonSource(Stream stream, int maxSize)
{
    private const int BlockSize = 1 << 16;

    private byte[] _buffer = new byte[BlockSize];
    private JsonReaderState _state = new(new() { AllowMultipleValues = true });
    private int _start;
    private int _end;

    /// <summary>Whether nothing has been read yet.</summary>
    public bool IsUnread { get; private set; } = true;

    /// <summary>Whether the stream has been read to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The line at which the bytes start.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The bytes that are not consumed yet.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    public Utf8JsonReader NewReader() => new(Bytes, IsComplete, _state);

    /// <summary>The line of the token of a reader.</summary>
    public int LineOf(in Utf8JsonReader reader) => Line + LineBreaks((int)reader.TokenStartIndex);

    /// <summary>Discards the bytes that a reader has read.</summary>
    public void Consume(ref Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        Line += LineBreaks((int)reader.BytesConsumed);
        _start += (int)reader.BytesConsumed;
    }

    /// <summary>Reads the next block; false if the bytes that are not consumed are more than permitted.</summary>
    public bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            if (_buffer.Length > maxSize)
            {
                return false;
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        if (IsUnread)
        {
            ReadFirst();
            return true;
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        IsComplete = read == 0;
        return true;
    }

    /// <summary>Reads the first block without its byte order mark.</summary>
    private void ReadFirst()
    {
        IsUnread = false;
        _end = stream.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
        IsComplete = _end < _buffer.Length;
        if (Bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            _start = 3;
        }
    }

    private int LineBreaks(int bytes) => Bytes[..bytes].Count((byte)'\n');
}
