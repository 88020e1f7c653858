using System.Globalization;

namespace ConflictModel;

/// <summary>Writes texts and numbers one after the other into a span; remembers whether it was long enough.</summary>
internal ref struct TextWriterSpan(Span<char> destination)
{
    private readonly Span<char> _destination = destination;
    private int _written;
    private bool _isFull;

    public void Write(ReadOnlySpan<char> text)
    {
        if (_isFull || !text.TryCopyTo(_destination[_written..]))
        {
            _isFull = true;
            return;
        }

        _written += text.Length;
    }

    public void Write(decimal number)
    {
        var count = 0;
        _isFull = _isFull || !number.TryFormat(_destination[_written..], out count, default, CultureInfo.InvariantCulture);
        _written += _isFull ? 0 : count;
    }

    public void WriteOr(bool isThere, decimal number, ReadOnlySpan<char> otherwise)
    {
        if (isThere)
        {
            Write(number);
        }
        else
        {
            Write(otherwise);
        }
    }

    public readonly bool TryComplete(out int charsWritten)
    {
        charsWritten = _isFull ? 0 : _written;
        return !_isFull;
    }
}
