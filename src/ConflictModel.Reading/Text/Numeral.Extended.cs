namespace ConflictModel.Reading;

/// <content>The value of digits, and the text that may follow them directly: a fraction, a power, the rest of a date.</content>
internal static partial class Numeral
{
    private const int MaxDigits = 28;

    /// <summary>The number in a stretch of text; the digits after a given position are decimals.</summary>
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

    /// <summary>Text that directly follows digits: a fraction, a power, or the rest of a date or a time.</summary>
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

    /// <summary>Whether digits are joined to others before them: "222-2222/2222".</summary>
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

    /// <summary>The end of a date such as 2024-10-18 or 2024-10; 0 if there is none.</summary>
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
