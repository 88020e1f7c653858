using NodaTime;

namespace ConflictModel;

/// <summary>
/// Reads the notation of EDTF (ISO 8601-2:2019, as the Library of Congress profiles it) from left to right, once, without allocation. The
/// first error is in <see cref="Error"/>.
/// </summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public NotationError? Error { get; private set; }

    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _text.Length;

    private readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    /// <summary>
    /// Most texts are a plain day, month or year; these are recognised by their length before anything else is tried. False says only that
    /// the text is not plain.
    /// </summary>
    public static bool TryReadPlain(ReadOnlySpan<char> text, out LocalDate first, out DatePrecision precision)
    {
        first = default;
        precision = text.Length switch { 10 => DatePrecision.Day, 7 => DatePrecision.Month, _ => DatePrecision.Year };
        if (text.Length is not (10 or 7 or 4)
            || !TryTwo(text, out var century) || !TryTwo(text[2..], out var yearOfCentury))
        {
            return false;
        }

        var (year, month, day) = ((century * 100) + yearOfCentury, 1, 1);
        if (text.Length > 4 && (text[4] != '-' || !TryTwo(text[5..], out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length > 7 && (text[7] != '-' || !TryTwo(text[8..], out day) || day < 1 || day > DayNumber.DaysInMonth(year, month)))
        {
            return false;
        }

        first = new(year, month, day);
        return true;
    }

    /// <summary>A date, season or set; the whole text, or the part of a period before or after its '/'.</summary>
    public bool ReadDate(out EdtfDate date) => Next switch
    {
        '[' => ReadSet(']', EdtfMarks.OneOf, out date),
        '{' => ReadSet('}', EdtfMarks.AllOf, out date),
        _ => ReadBareDate(out date),
    };

    public bool ReadEnd(string expected) => AtEnd || Fail(Position, expected);

    public bool Skip(char c)
    {
        if (Next != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool SkipDots()
    {
        if (Next != '.' || Position + 1 >= _text.Length || _text[Position + 1] != '.')
        {
            return false;
        }

        Position += 2;
        return true;
    }

    public bool Fail(int position, string expected)
    {
        Error ??= new(position, expected);
        return false;
    }

    private static bool TryTwo(ReadOnlySpan<char> text, out int value)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        value = (tens * 10) + ones;
        return (uint)tens <= 9 && (uint)ones <= 9;
    }

    /// <summary>Two digits within bounds, or a fault that says what was expected.</summary>
    private bool ReadTwo(int low, int high, string expected, out int value)
    {
        value = 0;
        if (Position + 2 > _text.Length || !TryTwo(_text[Position..], out value) || value < low || value > high)
        {
            return Fail(FirstNonDigit(Position, 2), expected);
        }

        Position += 2;
        return true;
    }

    /// <summary>The first of some places that holds no digit; the first of all, where it is the number that is wrong.</summary>
    private readonly int FirstNonDigit(int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (i >= _text.Length || !char.IsAsciiDigit(_text[i]))
            {
                return i;
            }
        }

        return start;
    }

    private readonly int EndOf(int start, bool unspecified)
    {
        while (start < _text.Length && (char.IsAsciiDigit(_text[start]) || (unspecified && _text[start] == 'X')))
        {
            start++;
        }

        return start;
    }
}
