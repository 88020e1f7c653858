namespace ConflictModel;

/// <summary>
/// Reads a number from a text: decimal digits, a point and digits; optionally in groups of three. Never rounds: digits that
/// <see cref="decimal"/> cannot hold are an error.
/// </summary>
internal static class NumberText
{
    private const int MaxFraction = 28;
    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Reads the number that starts at a position, and moves the position past it.</summary>
    public static NotationError? Read(ReadOnlySpan<char> text, ref int position, bool grouped, out decimal value)
    {
        value = 0;
        var start = position;
        if (start >= text.Length || !char.IsAsciiDigit(text[start]))
        {
            return start < text.Length && text[start] == '-' ? new(start, "a number of 0 or more") : new(start, "a digit");
        }

        var mantissa = default(UInt128);
        if (Integer(text, ref position, grouped, ref mantissa) is { } error)
        {
            return error;
        }

        var scale = 0;
        if (position < text.Length && text[position] == '.' && !text[position..].StartsWith("..", StringComparison.Ordinal))
        {
            position++;
            if (Fraction(text, ref position, ref mantissa, out scale) is { } fault)
            {
                return fault;
            }
        }

        value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative: false, (byte)scale);
        return null;
    }

    private static NotationError? Integer(ReadOnlySpan<char> text, ref int position, bool grouped, ref UInt128 mantissa)
    {
        var start = position;
        if (Digits(text, ref position, int.MaxValue, ref mantissa) is { } error)
        {
            return error;
        }

        if (text[start] == '0' && position - start > 1)
        {
            return new(start, "a number without leading zeros");
        }

        if (!grouped || !StartsGroup(text, position))
        {
            return null;
        }

        if (position - start > 3 || text[start] == '0')
        {
            return new(position, "the end: all digits must be in groups of 3, or none");
        }

        var separator = text[position];
        while (StartsGroup(text, position) && text[position] == separator)
        {
            position++;
            var group = position;
            if (Digits(text, ref position, group + 3, ref mantissa) is { } fault)
            {
                return fault;
            }

            if (position - group < 3 || (position < text.Length && char.IsAsciiDigit(text[position])))
            {
                return new(position, "a digit group of exactly 3 digits");
            }
        }

        return null;
    }

    private static NotationError? Fraction(ReadOnlySpan<char> text, ref int position, ref UInt128 mantissa, out int scale)
    {
        var start = position;
        scale = 0;
        if (start >= text.Length || !char.IsAsciiDigit(text[start]))
        {
            return new(start, "a digit");
        }

        if (Digits(text, ref position, start + MaxFraction, ref mantissa) is { } error)
        {
            return error;
        }

        scale = position - start;
        return position < text.Length && char.IsAsciiDigit(text[position]) ? new(position, "at most 28 digits after the point") : null;
    }

    private static NotationError? Digits(ReadOnlySpan<char> text, ref int position, int end, ref UInt128 mantissa)
    {
        end = Math.Min(end, text.Length);
        if (mantissa < 1_000_000_000)
        {
            var small = (ulong)mantissa;
            for (; position < end && small < 1_000_000_000_000_000_000 && char.IsAsciiDigit(text[position]); position++)
            {
                small = (small * 10) + (ulong)(text[position] - '0');
            }

            mantissa = small;
        }

        for (; position < end && char.IsAsciiDigit(text[position]); position++)
        {
            mantissa = (mantissa * 10) + (ulong)(text[position] - '0');
            if (mantissa > MaxMantissa)
            {
                return new(position, "a number of at most 28 digits (29 if it is at most 79228162514264337593543950335)");
            }
        }

        return null;
    }

    /// <summary>Determines whether a separator and a digit follow: a separator before anything else is none.</summary>
    private static bool StartsGroup(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && IsSeparator(text[position]) && char.IsAsciiDigit(text[position + 1]);

    /// <summary>The separators that news pages use; a point is the decimal point, never a separator.</summary>
    private static bool IsSeparator(char c) => c is ',' or '_' or ' ' or '\'' or '\u00a0' or '\u202f';
}
