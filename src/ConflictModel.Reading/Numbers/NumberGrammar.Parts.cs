namespace ConflictModel.Reading;

/// <content>The parts of a sum: what each adds, and what a power multiplies.</content>
internal ref partial struct NumberGrammar
{
    /// <summary>"Half" before a power: half a million.</summary>
    private readonly bool IsHalfOfPower(int i, int limit)
    {
        var next = i + 1;
        if (next < limit && _tokens[next].Is(Role.Article) && Touches(next))
        {
            next++;
        }

        return next < limit && Touches(next) && _tokens[next].Is(Role.Multiplier | Role.Collective)
            && !_tokens[next].Is(Role.Denominator | Role.Value);
    }

    /// <summary>Whether a letter directly behind digits is a power; a small "m" is metres.</summary>
    private readonly bool IsGluedPower(int index)
    {
        var token = _tokens[index];
        if (isStrict && text[token.Start] is 'g' or 'G')
        {
            return false;
        }

        return token.End - token.Start != 1 || text[token.Start] != 'm' || (index >= 2 && _tokens[index - 2].Is(Role.Currency))
            || (index + 1 < _tokens.Length && _tokens[index + 1].Is(Role.Noun));
    }

    /// <summary>A single letter behind a space: "1.5 k".</summary>
    private readonly bool IsLetterAlone(int index) => Touches(index) && _tokens[index].End - _tokens[index].Start == 1
        && _tokens[index].Entry!.Roles == Role.Glued;

    private readonly bool TryNumeral(
        int i, in Token token, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count, ref NumberSpan span,
            decimal lastPower)
    {
        if (token.Has(TokenMarks.NoNumber))
        {
            return false;
        }

        if (count == 0)
        {
            Push(token.Value, 0, i, terms, rooms, starts, ref count);
            span.IsFraction |= token.Has(TokenMarks.Fraction);
            span.HasDigits = true;
            return true;
        }

        if (i + 1 < _tokens.Length && IsMeasure(i + 1))
        {
            return false;
        }

        // "2 1/4"; "3 hundred and 21"; Chinese and Turkish "2 bin 783".
        var isMixed = token.Has(TokenMarks.Fraction) && token.Value < 1 && rooms[count - 1] == 0
            && terms[count - 1] == decimal.Truncate(terms[count - 1])
            && _tokens[i - 1].IsNumeral && !token.Has(TokenMarks.Glued) && IsSlashed(token);
        var isUnit = token.Value is > 0 and < 10 && token.End - token.Start == 1 && rooms[count - 1] == 10 && !_tokens[i - 1].IsNumeral;
        if (!isMixed && ((lastPower < 10 && !isUnit) || token.Value >= rooms[count - 1] || (token.Has(TokenMarks.Fraction)
            && token.Value >= 1) || token.Value == 0))
        {
            return false;
        }

        span.HasDigits = true;
        Push(token.Value, 0, i, terms, rooms, starts, ref count);
        return true;
    }

    /// <summary>Whether a calibre or a designation follows digits: "three million 152mm shells".</summary>
    private readonly bool IsMeasure(int index)
    {
        index = IsHyphen(index) ? index + 1 : index;
        return _tokens[index].Is(Role.Dimension) || (_tokens[index].Has(TokenMarks.Glued)
            && _tokens[index] is { Kind: TokenKind.Word, Entry: null } && !file.Loose);
    }

    private readonly bool IsSlashed(in Token token) => text.AsSpan(token.Start, token.End - token.Start).ContainsAny('/', '⁄')
        || token.End == token.Start + 1;

    private readonly bool TryValue(int i, in Token token, bool afterAnd, Span<decimal> terms, Span<decimal> rooms, Span<int> starts,
        ref int count)
    {
        var entry = token.Entry!;
        var value = entry.Value;
        var room = entry.Is(Role.Value) && entry.Room != 1 ? entry.Room : RoomOf(value, token);
        if (count == 0)
        {
            Push(value, room, i, terms, rooms, starts, ref count);
            return true;
        }

        // "Zero two": digits as they are spoken.
        if (count == 1 && terms[0] == 0 && value is > 0 and < 10 && !_tokens[i - 1].IsNumeral)
        {
            terms[0] = value;
            return true;
        }

        // Chinese and Japanese "零": a place without a number.
        if (value == 0 && file.Unspaced && rooms[count - 1] > 1)
        {
            rooms[count - 1] = decimal.Floor(rooms[count - 1]) - 0.5m;
            return true;
        }

        ref var top = ref terms[count - 1];
        if (afterAnd && !file.TensAnd && value < 10 && IsTens(top))
        {
            return false;
        }

        if (value > 0 && value < rooms[count - 1])
        {
            Push(value, room, i, terms, rooms, starts, ref count);
            return true;
        }

        if (file.UnitsFirst && (afterAnd || token.Has(TokenMarks.Part)) && IsTens(value) && top is > 0 and < 10
            && !_tokens[starts[count - 1]].IsNumeral
            && (count == 1 || value + top < rooms[count - 2]))
        {
            top += value;
            rooms[count - 1] = 1;
            return true;
        }

        return false;
    }

    /// <summary>Whether a product is a number that this reads.</summary>
    public static bool Fits(decimal value, decimal power) => Math.Abs(value) <= Largest / power;

    private static bool IsTens(decimal value) => value is >= 20 and <= 90 && value % 10 == 0;

    /// <summary>Digits as words, one after the other: "二〇二五".</summary>
    private readonly bool TryDigits(int i, int limit, in Token token, Span<decimal> terms, Span<decimal> rooms, ref int count)
    {
        var value = token.Entry!.Value;
        if (!file.Unspaced || count != 1 || value > 9 || rooms[0] != 1 || !_tokens[i - 1].Is(Role.Value)
            || _tokens[i - 1].Entry!.Value > 9 || terms[0] > Largest)
        {
            return false;
        }

        if (i + 1 < limit && _tokens[i + 1].Is(Role.Multiplier) && Touches(i + 1))
        {
            return false;
        }

        terms[0] = (terms[0] * 10) + value;
        return true;
    }

    private static void Push(decimal value, decimal room, int i, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count)
    {
        terms[count] = value;
        rooms[count] = room;
        starts[count] = i;
        count++;
    }

    /// <summary>What may be added to a value: below 10 to tens, below 100 to hundreds; nothing to others.</summary>
    private static decimal RoomOf(decimal value, in Token token)
    {
        if (value < 20 || value != decimal.Truncate(value))
        {
            return 1;
        }

        var room = 1m;
        while (value % (room * 10) == 0 && room < value)
        {
            room *= 10;
        }

        return room;
    }

    /// <summary>
    /// Multiplies what is smaller than a power by it. Where the product does not fit, the number ends before what would have been
    /// multiplied.
    /// </summary>
    private readonly bool Multiply(decimal power, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count, int at,
        ref int end)
    {
        var keep = count;
        var sum = 0m;
        while (keep > 0 && terms[keep - 1] < power)
        {
            keep--;
            sum += terms[keep];
        }

        if (keep == count)
        {
            if (power is 12 or 20 or 144 || (power == 10 && !file.Loose && !_tokens[at].Is(Role.Value)))
            {
                // Dozens and scores multiply everything: two hundred dozens.
                keep = 0;
                sum = 0;
                for (var i = 0; i < count; i++)
                {
                    sum += terms[i];
                }
            }
            else if (file.Loose && power >= 10_000 && _tokens[at - 1].Is(Role.Multiplier) && _tokens[at - 1].Entry!.Multiplier <= power)
            {
                keep = 0;
                sum = terms[0];
                for (var i = 1; i < count; i++)
                {
                    sum += terms[i];
                }
            }
            else if (_tokens[at - 1].IsNumeral || (power * 10 < terms[count - 1] && rooms[count - 1] <= power))
            {
                if (!_tokens[at - 1].IsNumeral)
                {
                    return false;
                }

                keep = count - 1;
                sum = terms[keep];
            }
            else
            {
                sum = 1;
            }
        }
        else if (sum == 0 && count - keep == 1 && !_tokens[at - 1].IsNumeral)
        {
            sum = 1;
        }
        else if (file.Abbreviates && count - keep >= 2)
        {
            sum = Abbreviated(terms[keep..count], rooms[keep..count], sum);
        }

        if (!Fits(sum, power))
        {
            return false;
        }

        var product = sum * power;
        if (keep > 0 && product >= rooms[keep - 1])
        {
            if (keep < count)
            {
                end = EndBefore(starts[keep]);
                count = keep;
            }

            return false;
        }

        var start = keep < count ? starts[keep] : at;
        count = keep;
        Push(product, decimal.IsInteger(sum) ? power : 0, start, terms, rooms, starts, ref count);
        return true;
    }

    private readonly int EndBefore(int token) => token > 0 && _tokens[token - 1].Is(Role.And) && !_tokens[token - 1].Is(Role.Value)
        ? token - 1 : token;

    /// <summary>Chinese: the digit behind a power counts its tenths.</summary>
    private static void Abbreviate(Span<decimal> terms, Span<decimal> rooms, int count)
    {
        if (count >= 2 && terms[count - 1] is > 0 and < 10 && IsPower(rooms[count - 2]) && rooms[count - 1] == 1)
        {
            terms[count - 1] *= rooms[count - 2] / 10;
        }
    }

    private static decimal Abbreviated(ReadOnlySpan<decimal> terms, ReadOnlySpan<decimal> rooms, decimal sum) =>
        terms[^1] is > 0 and < 10 && IsPower(rooms[^2]) && rooms[^1] == 1 ? sum + (terms[^1] * ((rooms[^2] / 10) - 1)) : sum;

    private static bool IsPower(decimal room) => room >= 100 && room == decimal.Truncate(room);
}
