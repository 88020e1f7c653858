namespace ConflictModel.Reading;

/// <content>Decimals, as digits or as words.</content>
internal ref partial struct NumberGrammar
{
    /// <summary>A decimal point as the first word: "point 77".</summary>
    private readonly bool TryPoint(int start, int limit, ref NumberSpan span)
    {
        if (!_tokens[start].Is(Role.Point) || _tokens[start].Kind != TokenKind.Word || start + 1 >= limit || !Touches(start + 1))
        {
            return false;
        }

        if (!TryDecimals(start + 1, limit, out var decimals, out var end) || end == start + 1)
        {
            return false;
        }

        span.Value = decimals;
        span.End = end;
        return true;
    }

    /// <summary>The digits after a decimal point, as digits or as words.</summary>
    private readonly bool TryDecimals(int first, int limit, out decimal decimals, out int end)
    {
        decimals = 0;
        end = first;
        if (_tokens[first].IsNumeral)
        {
            if (_tokens[first].Has(TokenMarks.Fraction | TokenMarks.NoNumber | TokenMarks.Grouped))
            {
                return false;
            }

            decimals = Scaled(_tokens[first].Value, _tokens[first].End - _tokens[first].Start);
            end = first + 1;
            return true;
        }

        var digits = 0;
        var value = 0m;
        var i = first;
        while (i < limit && digits < 20 && (i == first || Touches(i)) && _tokens[i].Is(Role.Value) && _tokens[i].Entry!.Value <= 9)
        {
            value = (value * 10) + _tokens[i].Entry!.Value;
            digits++;
            i++;
        }

        if (i < limit && digits < 20 && (i == first || Touches(i)) && _tokens[i].Is(Role.Value | Role.Multiplier) && (digits == 0
            || value == 0))
        {
            var rest = default(NumberSpan);
            if (TrySum(i, limit, ref rest) && rest.Value == decimal.Truncate(rest.Value) && rest.Value < 1_000_000 && rest.End > i)
            {
                var length = rest.Value < 10 ? 1 : rest.Value < 100 ? 2 : rest.Value < 1000 ? 3 : rest.Value < 10_000 ? 4
                    : rest.Value < 100_000 ? 5 : 6;
                value = rest.Value;
                digits += length;
                i = rest.End;
            }
        }

        decimals = Scaled(value, digits);
        end = i;
        return digits > 0;
    }

    private static decimal Scaled(decimal value, int digits)
    {
        for (var i = 0; i < digits && i < 28; i++)
        {
            value /= 10;
        }

        return value;
    }
}
