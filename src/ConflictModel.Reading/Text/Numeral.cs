using System.Globalization;

namespace ConflictModel.Reading;

/// <summary>
/// Reads a number in digits: groups, a decimal point, fractions, powers; and knows dates, times and phone numbers by their form.
/// </summary>
internal static class Numeral
{
    private const int MaxDigits = 28;
    private const int MaxGroups = 12;

    /// <summary>Reads the numeral at a position, which holds a digit, or a point before one.</summary>
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

        // Groups before the last sign, which is the same as theirs, or the decimal point.
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

    /// <summary>Whether groups are of three digits; or, as in India, of two before the last of three.</summary>
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

    /// <summary>The number of a stretch, whose digits behind the point are those behind a position.</summary>
    private static Token Number(ReadOnlySpan<char> text, int start, int end, int point, TokenMarks marks)
    {
        var value = 0m;
        var scale = 0;
        var digits = 0;
        for (var i = start; i < end; i++)
        {
            if (!Chars.IsDigit(text[i]))
            {
                continue;
            }

            var digit = Fold.Of(text[i]) - '0';
            digits += digits > 0 || digit > 0 ? 1 : 0;
            if (digits > MaxDigits || scale == MaxDigits)
            {
                marks |= i < point ? TokenMarks.NoNumber : TokenMarks.None;
                continue;
            }

            value = (value * 10) + digit;
            scale += i >= point ? 1 : 0;
        }

        for (; scale > 0; scale--)
        {
            value /= 10;
        }

        return new()
        {
            Kind = TokenKind.Numeral, Start = start, End = end, Value = marks.HasFlag(TokenMarks.NoNumber) ? 0
            : value, Marks = marks
        };
    }

    /// <summary>What may follow the digits directly: a fraction, a power, or the rest of a date or a time.</summary>
    private static Token Extend(ReadOnlySpan<char> text, Token token, int limit, LanguageFile file, bool isStrict)
    {
        var end = token.End;
        if (end + 1 >= limit)
        {
            return token;
        }

        var sign = Fold.Of(text[end]);
        var next = text[end + 1];
        if (isStrict && sign == ':' && Chars.IsDigit(next))
        {
            var last = end;
            while (last + 1 < limit && Fold.Of(text[last]) == ':' && Chars.IsDigit(text[last + 1]))
            {
                last = EndOfDigits(text, last + 1, limit);
            }

            return token with { End = last, Marks = token.Marks | TokenMarks.NoNumber };
        }

        if (sign is '/' or '⁄' && Chars.IsDigit(next) && !token.Has(TokenMarks.Fraction))
        {
            return !isStrict && IsJoined(text, token.Start) ? token : Slash(text, token, end + 1, limit, isStrict);
        }

        if (isStrict && sign == '-' && Chars.IsDigit(next) && IsoDate(text, token, limit) is > 0 and var isoEnd)
        {
            return token with { End = isoEnd, Marks = token.Marks | TokenMarks.NoNumber };
        }

        if (isStrict && file.Decimal == ',' && sign == '.' && token.Has(TokenMarks.Fraction) && IsDayAndMonth(text[token.Start..end]))
        {
            return token with { Marks = token.Marks | TokenMarks.NoNumber };
        }

        return Power(text, token, limit);
    }

    private static bool IsDayAndMonth(ReadOnlySpan<char> text) => text.Length <= 5 && text.Contains('.');

    /// <summary>Whether digits are joined with others before them: "222-2222/2222".</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int start) => start > 1 && text[start - 1] is '-' or '/' or ':'
        && Chars.IsDigit(text[start - 2]);

    private static Token Slash(ReadOnlySpan<char> text, Token token, int start, int limit, bool isStrict)
    {
        var end = EndOfDigits(text, start, limit);
        if (end + 1 < limit && text[end] == '/' && Chars.IsDigit(text[end + 1]))
        {
            if (!isStrict)
            {
                return token;
            }

            return token with { End = EndOfDigits(text, end + 1, limit), Marks = token.Marks | TokenMarks.NoNumber };
        }

        var divisor = Number(text, start, end, end, TokenMarks.None);
        return divisor.Value == 0 || divisor.Has(TokenMarks.NoNumber)
            ? token
            : token with { End = end, Value = token.Value / divisor.Value, Marks = token.Marks | TokenMarks.Fraction };
    }

    /// <summary>Where a date such as 2024-10-18 or 2024-10 ends; 0 where there is none.</summary>
    private static int IsoDate(ReadOnlySpan<char> text, Token token, int limit)
    {
        if (token.End - token.Start != 4)
        {
            return 0;
        }

        var month = EndOfDigits(text, token.End + 1, limit);
        if (month - token.End != 3)
        {
            return 0;
        }

        if (month + 1 < limit && Fold.Of(text[month]) == '-' && Chars.IsDigit(text[month + 1]))
        {
            return EndOfDigits(text, month + 1, limit);
        }

        return token.Has(TokenMarks.Year) && Fold.Of(text[token.End + 1]) is '0' or '1' ? month : 0;
    }

    private static Token Power(ReadOnlySpan<char> text, Token token, int limit)
    {
        var i = token.End;
        var tens = false;
        if (i + 3 < limit && text[i] is 'x' or '×' or '*' && text[i + 1] == '1' && text[i + 2] == '0' && text[i + 3] == '^')
        {
            (tens, i) = (true, i + 3);
        }

        var raised = text[i] == '^';
        tens |= text[i] is 'e' or 'E';
        if (!raised && !tens)
        {
            return token;
        }

        var negative = false;
        for (i++; i < limit && i <= token.End + 6 && text[i] is '+' or '-'; i++)
        {
            negative ^= text[i] == '-';
        }

        var end = EndOfDigits(text, i, limit);
        if (end == i || end - i > 3 || (end < limit && char.IsAsciiLetter(text[end])))
        {
            return token;
        }

        var exponent = (negative ? -1 : 1) * (int)Number(text, i, end, end, TokenMarks.None).Value;
        var value = tens ? (double)token.Value * Math.Pow(10, exponent) : Math.Pow((double)token.Value, exponent);
        return Exact(value) is { } exact ? token with { End = end, Value = exact, Marks = token.Marks | TokenMarks.Power } : token;
    }

    private static decimal? Exact(double value) => double.IsFinite(value) && Math.Abs(value) < 1e28 ? (decimal)value : null;
}
