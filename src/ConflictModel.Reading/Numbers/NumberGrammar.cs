namespace ConflictModel.Reading;

/// <summary>
/// Reads one number from the tokens of a sentence. Parts add up as long as each fits into the room that the one before leaves ("one hundred" leaves room below 100);
/// a power multiplies all before it that is smaller. So one grammar reads every language; the words, their room and their powers are data.
/// Where it is strict, as for figures, words that are prepositions elsewhere ("over", "con") are no part of numbers.
/// </summary>
internal ref struct NumberGrammar(ReadOnlySpan<Token> tokens, string text, LanguageFile file, bool isStrict = false)
{
    private const int MaxParts = 16;
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>Reads the number that starts at a token.</summary>
    public readonly bool TryRead(int first, out NumberSpan span, int limit = int.MaxValue)
    {
        limit = Math.Min(limit, _tokens.Length);
        span = new() { First = first, Power = 1 };
        var start = first;
        if (_tokens[start].Is(Role.Minus) || IsMinusSign(start))
        {
            span.IsNegative = true;
            start++;
        }

        if (start < limit && _tokens[start].Is(Role.PercentBefore) && start + 1 < limit)
        {
            span.IsPercent = true;
            start++;
        }

        if (start >= limit || !(TryOrder(start, limit, ref span) || TryPoint(start, limit, ref span) || TrySum(start, limit, ref span)))
        {
            return false;
        }

        if (!span.IsOrder)
        {
            Fractions(limit, ref span);
            Percent(limit, ref span);
        }

        // Without zeros behind the point that only computing has left there.
        span.Value = (span.IsNegative ? -span.Value : span.Value) / 1.0000000000000000000000000000m;
        return true;
    }

    /// <summary>Whether a token can belong to a number with the one before it: only spaces, or one hyphen, are between them.</summary>
    public readonly bool Touches(int index) => index < _tokens.Length && index > 0 && _tokens[index].Kind != TokenKind.Sign && IsGap(_tokens[index - 1].End, _tokens[index].Start);

    private readonly bool IsGap(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Fold.Of(text[i]) is not (' ' or Fold.Nothing))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsMinusSign(int index)
    {
        if (_tokens[index] is not { Kind: TokenKind.Sign, Sign: '-' } || index + 1 >= _tokens.Length || !_tokens[index + 1].IsNumeral)
        {
            return false;
        }

        return (_tokens[index + 1].Has(TokenMarks.Glued) && !(_tokens[index].Has(TokenMarks.Glued) && index > 0 && _tokens[index - 1].Kind != TokenKind.Sign))
            || index == 0;
    }

    private readonly bool IsHyphen(int index) => index < _tokens.Length && _tokens[index] is { Kind: TokenKind.Sign, Sign: '-' } sign && sign.Has(TokenMarks.Glued)
        && index + 1 < _tokens.Length && _tokens[index + 1].Has(TokenMarks.Glued);

    private readonly bool IsPoint(in Token token) => token.Is(Role.Point) && !(isStrict && token.Is(Role.Of | Role.Skip));

    private readonly bool IsSpacedHyphen(int index) => index < _tokens.Length && _tokens[index] is { Kind: TokenKind.Sign, Sign: '-' } sign && !sign.Has(TokenMarks.Glued);

    /// <summary>Where the next word of a number is, behind a hyphen or none; -1 where something else comes between.</summary>
    private readonly int Joined(int index, int limit) => index >= limit ? -1
        : Touches(index) ? index
        : IsHyphen(index) && index + 1 < limit ? index + 1
        : -1;

    /// <summary>Powers in the plural: "thousands", "hundreds of thousands", "수천".</summary>
    private readonly bool TryOrder(int start, int limit, ref NumberSpan span)
    {
        if (!_tokens[start].Is(Role.Order) || (_tokens[start].Is(Role.Value) && !_tokens[start].Is(Role.Multiplier)))
        {
            return false;
        }

        var value = _tokens[start].Entry!.Order;
        var i = start + 1;
        while (i < limit)
        {
            var next = i;
            if (_tokens[next].Is(Role.Of) && next + 1 < limit && Touches(next))
            {
                next++;
            }

            if (next >= limit || !Touches(next) || !_tokens[next].Is(Role.Multiplier | Role.Order | Role.Collective) || value <= 0)
            {
                break;
            }

            var entry = _tokens[next].Entry!;
            var power = entry.Is(Role.Multiplier) ? entry.Multiplier : entry.Is(Role.Order) ? entry.Order : entry.Value;
            if (!Fits(value, power))
            {
                break;
            }

            value *= power;
            i = next + 1;
        }

        span.Value = value;
        span.Power = value;
        span.End = i;
        span.IsOrder = true;
        return true;
    }

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

    private readonly bool TrySum(int start, int limit, ref NumberSpan span)
    {
        Span<decimal> terms = stackalloc decimal[MaxParts];
        Span<decimal> rooms = stackalloc decimal[MaxParts];
        Span<int> starts = stackalloc int[MaxParts];
        var count = 0;
        var i = start;
        var afterAnd = false;
        var end = start;
        var lastPower = 1m;
        var lastAnd = 0;
        var pendingAnd = 0;
        while (i < limit && count < MaxParts - 1)
        {
            if (i > start && !Touches(i) && !(file.Loose && IsPoint(_tokens[i]) && _tokens[i].Has(TokenMarks.Glued)))
            {
                if (i + 1 < limit && _tokens[i + 1].Kind == TokenKind.Word && (IsHyphen(i) ? _tokens[i + 1].Is(Role.Number | Role.Point | Role.Half | Role.And)
                    : IsSpacedHyphen(i) && _tokens[i + 1].Is(Role.Value) && count > 0 && rooms[count - 1] > _tokens[i + 1].Entry!.Value && !_tokens[i - 1].IsNumeral))
                {
                    i++;
                    continue;
                }

                break;
            }

            ref readonly var token = ref _tokens[i];
            if (token.IsNumeral)
            {
                if (!TryNumeral(i, token, terms, rooms, starts, ref count, ref span, lastPower))
                {
                    break;
                }

                i++;
                if (i < limit && _tokens[i].Is(Role.Glued) && (_tokens[i].Has(TokenMarks.Glued) || (!isStrict && !file.Loose && IsLetterAlone(i))) && IsGluedPower(i)
                    && Fits(token.Value, _tokens[i].Entry!.Multiplier))
                {
                    terms[count - 1] *= _tokens[i].Entry!.Multiplier;
                    lastPower = _tokens[i].Entry!.Multiplier;
                    rooms[count - 1] = lastPower;
                    i++;
                }
                else
                {
                    lastPower = 1;
                }
            }
            else if (count > 0 && token.Is(Role.HedgeAfter) && token.Entry!.After == Hedges.ALittleOver && i + 1 < limit && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier)
                && file.Loose)
            {
                span.IsOdd = true;
                i++;
                continue;
            }
            else if (count > 0 && token.Is(Role.And) && !file.Loose && !afterAnd && i + 1 < limit && (Touches(i + 1) || IsHyphen(i + 1)) && !token.Is(Role.Value | Role.Multiplier))
            {
                afterAnd = true;
                pendingAnd = i;
                i++;
                continue;
            }
            else if (count > 0 && file.Unspaced && token.Is(Role.Order) && !token.Is(Role.Value)
                && Multiply(token.Entry!.Order, terms, rooms, starts, ref count, i, ref end, out _))
            {
                // "二十几万": some more than a power.
                span.IsOdd = true;
                lastPower = token.Entry.Order;
                i++;
            }
            else if (count > 0 && token.Is(Role.Multiplier) && !(token.Is(Role.Value) && !token.Is(Role.Multiplier)))
            {
                if (!Multiply(token.Entry!.Multiplier, terms, rooms, starts, ref count, i, ref end, out var cut))
                {
                    if (cut)
                    {
                        break;
                    }

                    break;
                }

                lastPower = token.Entry.Multiplier;
                i++;
            }
            else if (count > 0 && IsPoint(token) && (token.Kind == TokenKind.Word || (file.Loose && !_tokens[i - 1].IsNumeral)) && Joined(i + 1, limit) is > 0 and var decimalStart
                && TryDecimals(decimalStart, limit, out var decimals, out var decimalEnd)
                && !(decimalEnd < limit && _tokens[decimalEnd].Is(Role.Denominator)))
            {
                terms[count - 1] += decimals;
                rooms[count - 1] = 0;
                i = decimalEnd;
                lastPower = 1;
            }
            else if (token.Is(Role.Half) && count > 0 && (!token.Is(Role.Denominator) || token.Has(TokenMarks.Part)))
            {
                var isOfNext = i + 1 < limit && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier) && _tokens[i + 1].Entry!.Multiplier < lastPower;
                terms[count - 1] += isOfNext ? _tokens[i + 1].Entry!.Multiplier / 2 : lastPower >= 1000 ? lastPower / 2 : 0.5m;
                rooms[count - 1] = 0;
                span.IsFraction |= lastPower < 1000;
                i += isOfNext ? 2 : 1;
            }
            else if (count == 0 && token.Is(Role.Article) && Joined(i + 1, limit) is > 0 and var divided && _tokens[divided].Is(Role.Denominator)
                && !_tokens[divided].Is(Role.Multiplier))
            {
                Push(1 / _tokens[divided].Entry!.Denominator, 0, i, terms, rooms, starts, ref count);
                span.IsFraction = true;
                lastPower = 1;
                i = divided + 1;
            }
            else if (count == 0 && token.Is(Role.Article) && Joined(i + 1, limit) is > 0 and var rough && _tokens[rough].Is(Role.Collective) && !_tokens[rough].Is(Role.Value))
            {
                i = rough;
                continue;
            }
            else if (count > 0 && token.Is(Role.Collective) && !token.Is(Role.Value)
                && Multiply(token.Entry!.Value, terms, rooms, starts, ref count, i, ref end, out _))
            {
                span.IsRough = true;
                lastPower = 1;
                i++;
            }
            else if (token.Is(Role.Value | Role.Collective) && (TryValue(i, token, afterAnd, terms, rooms, starts, ref count) || TryDigits(i, limit, token, terms, rooms, ref count)))
            {
                span.IsWeak |= count == 1 && i == start && token.Is(Role.Weak);
                span.IsRough |= token.Is(Role.Collective);
                lastPower = token.Entry!.Value == 0 && count > 0 ? lastPower : 1;
                i++;
            }
            else if (count == 0 && token.Is(Role.Multiplier))
            {
                terms[0] = token.Entry!.Multiplier;
                rooms[0] = terms[0];
                starts[0] = i;
                count = 1;
                lastPower = terms[0];
                i++;
            }
            else if (count == 0 && token.Is(Role.Article) && i + 1 < limit && Touches(i + 1)
                && _tokens[i + 1].Is(Role.Multiplier | Role.Collective) && !_tokens[i + 1].IsNumeral)
            {
                i++;
                continue;
            }
            else if (count == 0 && !isStrict && token.Is(Role.Denominator) && !token.Is(Role.Ordinal | Role.Value) && token.Entry!.Denominator == 2
                && !IsHalfOfPower(i, limit))
            {
                Push(1 / token.Entry!.Denominator, 0, i, terms, rooms, starts, ref count);
                span.IsFraction = true;
                i++;
            }
            else if (count == 0 && token.Is(Role.Denominator) && IsHalfOfPower(i, limit))
            {
                terms[0] = 1 / token.Entry!.Denominator;
                rooms[0] = 0;
                starts[0] = i;
                count = 1;
                i += _tokens[i + 1].Is(Role.Article) && !_tokens[i + 1].Is(Role.Multiplier) ? 2 : 1;
            }
            else
            {
                break;
            }

            if (afterAnd)
            {
                lastAnd = pendingAnd;
                afterAnd = false;
            }

            end = i;
        }

        if (count == 0)
        {
            return false;
        }

        if (file.Abbreviates)
        {
            Abbreviate(terms, rooms, starts, count);
        }

        span.Value = 0;
        for (var term = 0; term < count; term++)
        {
            span.Value += starts[term] < end ? terms[term] : 0;
        }

        span.End = end;
        span.Power = lastPower;
        span.LastAnd = lastAnd;
        span.IsWeak &= span.End - start == 1;
        return true;
    }

    /// <summary>"Half" before a power: half a million.</summary>
    private readonly bool IsHalfOfPower(int i, int limit)
    {
        var next = i + 1;
        if (next < limit && _tokens[next].Is(Role.Article) && Touches(next))
        {
            next++;
        }

        return next < limit && Touches(next) && _tokens[next].Is(Role.Multiplier | Role.Collective) && !_tokens[next].Is(Role.Denominator | Role.Value);
    }

    /// <summary>Whether a letter directly behind digits is a power; a small "m" is metres.</summary>
    private readonly bool IsGluedPower(int index)
    {
        var token = _tokens[index];
        if (isStrict && text[token.Start] is 'g' or 'G')
        {
            return false;
        }

        return token.End - token.Start != 1 || text[token.Start] != 'm' || (index >= 2 && _tokens[index - 2].Is(Role.Currency)) || (index + 1 < _tokens.Length && _tokens[index + 1].Is(Role.Noun));
    }

    /// <summary>A single letter behind a space: "1.5 k".</summary>
    private readonly bool IsLetterAlone(int index) => Touches(index) && _tokens[index].End - _tokens[index].Start == 1 && _tokens[index].Entry!.Roles == Role.Glued;

    private readonly bool TryNumeral(
        int i, in Token token, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count, ref NumberSpan span, decimal lastPower)
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
        var isMixed = token.Has(TokenMarks.Fraction) && token.Value < 1 && rooms[count - 1] == 0 && terms[count - 1] == decimal.Truncate(terms[count - 1])
            && _tokens[i - 1].IsNumeral && !token.Has(TokenMarks.Glued) && IsSlashed(token);
        var isUnit = token.Value is > 0 and < 10 && token.End - token.Start == 1 && rooms[count - 1] == 10 && !_tokens[i - 1].IsNumeral;
        if (!isMixed && ((lastPower < 10 && !isUnit) || token.Value >= rooms[count - 1] || (token.Has(TokenMarks.Fraction) && token.Value >= 1) || token.Value == 0))
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
        return _tokens[index].Is(Role.Dimension) || (_tokens[index].Has(TokenMarks.Glued) && _tokens[index] is { Kind: TokenKind.Word, Entry: null } && !file.Loose);
    }

    private readonly bool IsSlashed(in Token token) => text.AsSpan(token.Start, token.End - token.Start).ContainsAny('/', '⁄') || token.End == token.Start + 1;

    private readonly bool TryValue(int i, in Token token, bool afterAnd, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count)
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

        if (file.UnitsFirst && (afterAnd || token.Has(TokenMarks.Part)) && IsTens(value) && top is > 0 and < 10 && !_tokens[starts[count - 1]].IsNumeral
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
        if (!file.Unspaced || count != 1 || value > 9 || rooms[0] != 1 || !_tokens[i - 1].Is(Role.Value) || _tokens[i - 1].Entry!.Value > 9 || terms[0] > Largest)
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

    /// <summary>Multiplies what is smaller than a power by it. Where the product does not fit, the number ends before what would have been multiplied.</summary>
    private readonly bool Multiply(decimal power, Span<decimal> terms, Span<decimal> rooms, Span<int> starts, ref int count, int at, ref int end, out bool cut)
    {
        cut = false;
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
                cut = true;
            }

            return false;
        }

        var start = keep < count ? starts[keep] : at;
        count = keep;
        Push(product, decimal.IsInteger(sum) ? power : 0, start, terms, rooms, starts, ref count);
        return true;
    }

    private readonly int EndBefore(int token) => token > 0 && _tokens[token - 1].Is(Role.And) && !_tokens[token - 1].Is(Role.Value) ? token - 1 : token;

    /// <summary>Chinese: the digit behind a power counts its tenths.</summary>
    private static void Abbreviate(Span<decimal> terms, Span<decimal> rooms, Span<int> starts, int count)
    {
        if (count >= 2 && starts[count - 1] == starts[count - 1] && terms[count - 1] is > 0 and < 10 && IsPower(rooms[count - 2]) && rooms[count - 1] == 1)
        {
            terms[count - 1] *= rooms[count - 2] / 10;
        }
    }

    private static decimal Abbreviated(ReadOnlySpan<decimal> terms, ReadOnlySpan<decimal> rooms, decimal sum) =>
        terms[^1] is > 0 and < 10 && IsPower(rooms[^2]) && rooms[^1] == 1 ? sum + (terms[^1] * ((rooms[^2] / 10) - 1)) : sum;

    private static bool IsPower(decimal room) => room >= 100 && room == decimal.Truncate(room);

    /// <summary>The digits behind a decimal point, as digits or as words.</summary>
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

        if (i < limit && digits < 20 && (i == first || Touches(i)) && _tokens[i].Is(Role.Value | Role.Multiplier) && (digits == 0 || value == 0))
        {
            var rest = default(NumberSpan);
            if (TrySum(i, limit, ref rest) && rest.Value == decimal.Truncate(rest.Value) && rest.Value < 1_000_000 && rest.End > i)
            {
                var length = rest.Value < 10 ? 1 : rest.Value < 100 ? 2 : rest.Value < 1000 ? 3 : rest.Value < 10_000 ? 4 : rest.Value < 100_000 ? 5 : 6;
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

    /// <summary>What is divided, or comes as a fraction on top: "two thirds", "twenty and three fifths", "五分の一".</summary>
    private readonly void Fractions(int limit, ref NumberSpan span)
    {
        var i = Joined(span.End, limit);
        if (i < 0)
        {
            return;
        }

        if (_tokens[i].Is(Role.FractionOf))
        {
            Reversed(i + 1, limit, ref span);
        }
        else if (_tokens[i].Is(Role.Denominator) && !_tokens[i].Is(Role.Multiplier) && !span.IsFraction && span.Power < 1000)
        {
            Divide(_tokens[i].Entry!.Denominator, i, limit, ref span);
        }
        else if (_tokens[i].Is(Role.Ratio) && !isStrict)
        {
            Ratio(i + 1, limit, ref span);
        }
        else if (!Composed(i, limit, ref span))
        {
            OnTop(i, limit, ref span);
        }
    }

    /// <summary>A fraction whose denominator comes first: "五分の一".</summary>
    private readonly void Reversed(int next, int limit, ref NumberSpan span)
    {
        if (next < limit && Math.Abs(span.Value) > 1e-6m && (Touches(next) || IsMinusSign(next)) && TryRead(next, out var numerator, limit) && !numerator.IsOrder && Math.Abs(numerator.Value) < Largest)
        {
            span.Value = numerator.Value / span.Value;
            span.End = numerator.End;
            span.IsFraction = true;
            span.Power = 1;
        }
    }

    private readonly void Divide(decimal denominator, int at, int limit, ref NumberSpan span)
    {
        // "Twenty and three fifths": only what stands behind the "and" is divided.
        if (span.LastAnd > span.First && !IsWithinTens(span.LastAnd))
        {
            var whole = new NumberSpan { First = span.First, Power = 1 };
            var part = new NumberSpan { First = span.LastAnd + 1, Power = 1 };
            var start = span.IsNegative ? span.First + 1 : span.First;
            if (TrySum(start, span.LastAnd, ref whole) && TrySum(span.LastAnd + 1, limit, ref part) && part.End == span.End && part.Value < denominator)
            {
                span.Value = whole.Value;
                Top(part.Value / denominator, whole.Power >= 1000 ? whole.Power : 1, at + 1, limit, ref span);
                return;
            }
        }

        span.Value /= denominator;
        span.IsFraction = true;
        span.End = at + 1;
        Times(limit, ref span);
    }

    /// <summary>Whether an "and" joins tens and units, as in Spanish "treinta y dos".</summary>
    private readonly bool IsWithinTens(int and) => file.TensAnd && _tokens[and - 1].Is(Role.Value) && _tokens[and - 1].Entry!.Value is >= 20 and < 100;

    /// <summary>A power behind a fraction: "three quarters million".</summary>
    private readonly void Times(int limit, ref NumberSpan span)
    {
        if (span.End < limit && Touches(span.End) && _tokens[span.End].Is(Role.Multiplier) && !_tokens[span.End].Is(Role.Denominator)
            && Fits(span.Value, _tokens[span.End].Entry!.Multiplier))
        {
            span.Power = _tokens[span.End].Entry!.Multiplier;
            span.Value *= span.Power;
            span.IsFraction = false;
            span.End++;
        }
    }

    /// <summary>"One in twenty", "1 over three": below one, else they are two numbers.</summary>
    private readonly void Ratio(int next, int limit, ref NumberSpan span)
    {
        var divisor = new NumberSpan { First = next, Power = 1 };
        if (next < limit && Touches(next) && TrySum(next, limit, ref divisor) && divisor.Value > span.Value && span.Value > 0)
        {
            span.Value /= divisor.Value;
            span.End = divisor.End;
            span.IsFraction = true;
            span.Power = 1;
        }
    }

    /// <summary>A denominator of several words: "one twenty-fifth".</summary>
    private readonly bool Composed(int next, int limit, ref NumberSpan span)
    {
        var tens = new NumberSpan { First = next, Power = 1 };
        if (span.IsFraction || _tokens[next].IsNumeral || !_tokens[next].Is(Role.Value | Role.Multiplier) || !TrySum(next, limit, ref tens))
        {
            return false;
        }

        if (tens.End < limit && _tokens[tens.End].Is(Role.DenominatorEnd) && Touches(tens.End))
        {
            span.Value /= tens.Value;
            span.IsFraction = true;
            span.End = tens.End + 1;
            return true;
        }

        var at = tens.End < limit && _tokens[tens.End].Is(Role.And) ? Joined(tens.End + 1, limit) : Joined(tens.End, limit);
        if (at < 0 || !_tokens[at].Is(Role.Denominator) || _tokens[at].Entry!.Denominator >= Math.Max(10, tens.Power) || tens.Value < 20)
        {
            return false;
        }

        span.Value /= tens.Value + _tokens[at].Entry!.Denominator;
        span.IsFraction = true;
        span.End = at + 1;
        return true;
    }

    /// <summary>A fraction on top of a whole number: "three and a half", "six million and two thirds".</summary>
    private readonly void OnTop(int i, int limit, ref NumberSpan span)
    {
        var next = _tokens[i].Is(Role.And | Role.Point) ? Joined(i + 1, limit) : i;
        if (next < 0 || span.IsFraction)
        {
            return;
        }

        if (next > i && _tokens[next].IsNumeral && _tokens[next].Has(TokenMarks.Fraction) && _tokens[next].Value < 1 && IsSlashed(_tokens[next]))
        {
            Top(_tokens[next].Value, 1, next + 1, limit, ref span);
            return;
        }

        var part = new NumberSpan { First = next, Power = 1, Value = 1, End = next };
        var isArticle = _tokens[next].Is(Role.Article) && next + 1 < limit && _tokens[next + 1].Is(Role.Denominator);
        part.End = isArticle ? next + 1 : next;
        if (!isArticle && !_tokens[next].Is(Role.Denominator) && !TrySum(next, limit, ref part))
        {
            return;
        }

        var at = part.End == next ? next : Joined(part.End, limit);
        if (at > 0 && next > i && part.End > next && _tokens[at].Is(Role.FractionOf))
        {
            Reversed(at + 1, limit, ref part);
            if (part.IsFraction)
            {
                Top(part.Value, 1, part.End, limit, ref span);
            }

            return;
        }

        if (at < 0 || !_tokens[at].Is(Role.Denominator) || part.Value >= _tokens[at].Entry!.Denominator || (next == i && part.End == next))
        {
            return;
        }

        Top(part.Value / _tokens[at].Entry!.Denominator, span.Power >= 1000 ? span.Power : 1, at + 1, limit, ref span);
    }

    /// <summary>Adds a fraction of the last power, or of the power that follows.</summary>
    private readonly void Top(decimal fraction, decimal unit, int end, int limit, ref NumberSpan span)
    {
        if (end < limit && Touches(end) && _tokens[end].Is(Role.Multiplier) && unit > _tokens[end].Entry!.Multiplier)
        {
            unit = _tokens[end].Entry!.Multiplier;
            end++;
        }
        else if (end < limit && Touches(end) && _tokens[end].Is(Role.Multiplier) && unit == _tokens[end].Entry!.Multiplier)
        {
            end++;
        }

        span.Value += fraction * unit;
        span.End = end;
        span.IsFraction = unit == 1;
        if (unit == 1)
        {
            Times(limit, ref span);
        }
    }

    private readonly void Percent(int limit, ref NumberSpan span)
    {
        var i = span.End;
        if (i < limit && _tokens[i].Is(Role.Percent) && IsGap(_tokens[i - 1].End, _tokens[i].Start))
        {
            span.IsPercent = true;
            span.End = i + 1;
        }
        else if (i < limit && _tokens[i].Is(Role.Tenth) && Touches(i))
        {
            span.IsPercent = true;
            span.Value *= span.Value <= 10 ? 10 : 1;
            span.End = i + 1;
        }
    }
}
