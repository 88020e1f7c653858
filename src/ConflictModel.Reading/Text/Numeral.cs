using System.Globalization;

namespace ConflictModel.Reading;

/// <summary>
/// Reads a number in digits: groups, a decimal point, fractions, powers; and recognises dates, times and phone numbers by their form.
/// </summary>
internal static partial class Numeral
{
    private const int MaxGroups = 12;

    /// <summary>Reads the numeral at a position that has a digit, or a point before one.</summary>
    public static Token Read(ReadOnlySpan<char> text, int start, int limit, LanguageFile file, bool mayGroup, bool isStrict)
    {
        if (Vulgar(text[start]) is { } vulgar)
        {
            return new() { Kind = TokenKind.Numeral, Start = start, End = start + 1, Value = vulgar, Marks = TokenMarks.Fraction };
        }

        Span<int> starts = stackalloc int[MaxGroups];
        Span<int> ends = stackalloc int[MaxGroups];
        Span<char> signs = stackalloc char[MaxGroups];
        var count = Groups(text, start, limit, mayGroup, starts, ends, signs);
        var token = Interpret(text, start, starts, ends, signs, count, file);
        return Extend(text, isStrict || !token.Has(TokenMarks.NoNumber) ? token
            : Number(text, start, ends[0], ends[0], TokenMarks.None), limit, file, isStrict);
    }

    public static decimal? Vulgar(char c) => c is (>= '\u00bc' and <= '\u00be') or (>= '\u2150' and <= '\u215e') or '\u2189'
        ? Exact(CharUnicodeInfo.GetNumericValue(c))
        : null;

    /// <summary>Digit runs and the signs between them, as far as they can be one number.</summary>
    private static int Groups(ReadOnlySpan<char> text, int start, int limit, bool mayGroup, Span<int> starts, Span<int> ends,
        Span<char> signs)
    {
        var count = 0;
        var i = start;
        if (!Chars.IsDigit(text[i]))
        {
            starts[0] = ends[0] = i;
            signs[0] = Fold.Of(text[i]);
            count = 1;
            i++;
        }

        while (count < MaxGroups)
        {
            starts[count] = i;
            i = EndOfDigits(text, i, limit);
            ends[count] = i;
            count++;
            if (count == MaxGroups || i + 1 >= limit)
            {
                break;
            }

            var sign = text[i] is '٫' or '٬' ? text[i] : Fold.Of(text[i]);
            var isGlued = sign is '.' or ',' or '\'' or '٫' or '٬' && Chars.IsDigit(text[i + 1]);
            var isSpace = sign == ' ' && mayGroup && IsGroup(text, i + 1, limit) && CanGroup(text, starts[0], ends[0])
                && Same(signs, count - 1, ' ');
            if (!isGlued && !isSpace)
            {
                break;
            }

            signs[count - 1] = sign;
            i++;
        }

        return count;
    }

    private static bool Same(ReadOnlySpan<char> signs, int count, char sign) => !signs[..count].ContainsAnyExcept(sign);

    private static bool IsGroup(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = EndOfDigits(text, start, Math.Min(limit, start + 4));
        return end - start == 3 && (end >= text.Length || !char.IsAsciiLetter(text[end]));
    }

    private static bool CanGroup(ReadOnlySpan<char> text, int start, int end) => end - start is >= 1 and <= 3
        && Fold.Of(text[start]) != '0';

    private static int EndOfDigits(ReadOnlySpan<char> text, int start, int limit)
    {
        var i = start;
        while (i < limit && Chars.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static Token Interpret(
        ReadOnlySpan<char> text, int start, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, ReadOnlySpan<char> signs, int count,
            LanguageFile file)
    {
        var marks = TokenMarks.None;
        var length = ends[0] - starts[0];
        if (count == 1)
        {
            marks |= length == 4 && text[start..ends[0]] is var year && Year(year) ? TokenMarks.Year : TokenMarks.None;
            marks |= length > 1 && Fold.Of(text[start]) == '0' ? TokenMarks.LeadingZero : TokenMarks.None;
            return Number(text, start, ends[0], ends[0], marks);
        }

        var last = signs[count - 2];
        if (count == 2)
        {
            var shape = ends[1] - starts[1] == 3 && CanGroup(text, starts[0], ends[0]);
            var zeros = shape && IsZeros(text[starts[1]..ends[1]]);
            var grouped = last switch
            {
                ' ' or '\'' or '٬' => true,
                '٫' => false,
                _ when last == file.Decimal => zeros && length > 0,
                _ => shape,
            };
            if (last is '\'' or '٬' && !shape)
            {
                return Number(text, start, ends[0], ends[0], marks);
            }

            marks |= grouped ? TokenMarks.Grouped : TokenMarks.Fraction;
            marks |= shape && last is '.' or ',' && (grouped != (last != file.Decimal)
                || !file.Groups.Contains(last, StringComparison.Ordinal))
                ? TokenMarks.TwoWays : TokenMarks.None;
            return Number(text, start, ends[1], grouped ? ends[1] : ends[0], marks);
        }

        // Groups before the last separator, which is either the same one or the decimal point.
        var groups = count - 1;
        if (Same(signs, groups, signs[0]))
        {
            return AreGroups(starts, ends, count, text)
                ? Number(text, start, ends[count - 1], ends[count - 1], TokenMarks.Grouped)
                : IsDate(starts, ends, count)
                    ? new() { Kind = TokenKind.Numeral, Start = start, End = ends[count - 1], Marks = TokenMarks.NoNumber }
                    : Number(text, start, ends[0], ends[0], marks);
        }

        if (Same(signs, groups - 1, signs[0]) && last is '.' or ',' or '٫' && AreGroups(starts, ends, groups, text))
        {
            return Number(text, start, ends[count - 1], ends[count - 2], TokenMarks.Grouped | TokenMarks.Fraction);
        }

        return Number(text, start, ends[0], ends[0], marks);
    }

    /// <summary>Whether groups have three digits or, as in India, two before a last group of three.</summary>
    private static bool AreGroups(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int count, ReadOnlySpan<char> text)
    {
        if (!CanGroup(text, starts[0], ends[0]) || ends[count - 1] - starts[count - 1] != 3)
        {
            return false;
        }

        var threes = 0;
        var twos = 0;
        for (var i = 1; i < count - 1; i++)
        {
            threes += ends[i] - starts[i] == 3 ? 1 : 0;
            twos += ends[i] - starts[i] == 2 ? 1 : 0;
        }

        return threes == count - 2 || twos == count - 2;
    }

    private static bool IsDate(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (ends[i] - starts[i] > 4)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZeros(ReadOnlySpan<char> digits)
    {
        foreach (var c in digits)
        {
            if (Fold.Of(c) != '0')
            {
                return false;
            }
        }

        return true;
    }

    private static bool Year(ReadOnlySpan<char> digits)
    {
        var first = Fold.Of(digits[0]);
        var second = Fold.Of(digits[1]);
        return (first == '1' && second is '8' or '9') || (first == '2' && second == '0');
    }
}
