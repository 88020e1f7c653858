namespace ConflictModel.Reading;

/// <summary>
/// Reads one number from the tokens of a sentence. Parts add up as long as each fits into the room that the one before leaves ("one
/// hundred" leaves room below 100);
/// a power multiplies all before it that is smaller. So one grammar reads every language; the words, their room and their powers are data.
/// Where it is strict, as for figures, words that are prepositions elsewhere ("over", "con") are no part of numbers.
/// </summary>
internal ref partial struct NumberGrammar(ReadOnlySpan<Token> tokens, string text, LanguageFile file, bool isStrict = false)
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
    public readonly bool Touches(int index) => index < _tokens.Length && index > 0 && _tokens[index].Kind != TokenKind.Sign
        && IsGap(_tokens[index - 1].End, _tokens[index].Start);

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

        return (_tokens[index + 1].Has(TokenMarks.Glued) && !(_tokens[index].Has(TokenMarks.Glued) && index > 0
            && _tokens[index - 1].Kind != TokenKind.Sign))
            || index == 0;
    }

    private readonly bool IsHyphen(int index) => index < _tokens.Length && _tokens[index] is { Kind: TokenKind.Sign, Sign: '-' } sign
        && sign.Has(TokenMarks.Glued)
        && index + 1 < _tokens.Length && _tokens[index + 1].Has(TokenMarks.Glued);

    private readonly bool IsPoint(in Token token) => token.Is(Role.Point) && !(isStrict && token.Is(Role.Of | Role.Skip));

    private readonly bool IsSpacedHyphen(int index) => index < _tokens.Length
        && _tokens[index] is { Kind: TokenKind.Sign, Sign: '-' } sign && !sign.Has(TokenMarks.Glued);

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
                if (i + 1 < limit && _tokens[i + 1].Kind == TokenKind.Word && (IsHyphen(i)
                    ? _tokens[i + 1].Is(Role.Number | Role.Point | Role.Half | Role.And)
                    : IsSpacedHyphen(i) && _tokens[i + 1].Is(Role.Value) && count > 0
                    && rooms[count - 1] > _tokens[i + 1].Entry!.Value && !_tokens[i - 1].IsNumeral))
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
                if (i < limit && _tokens[i].Is(Role.Glued) && (_tokens[i].Has(TokenMarks.Glued) || (!isStrict && !file.Loose
                    && IsLetterAlone(i))) && IsGluedPower(i)
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
            else if (count > 0 && token.Is(Role.HedgeAfter) && token.Entry!.After == Hedges.ALittleOver && i + 1 < limit
                && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier)
                && file.Loose)
            {
                span.IsOdd = true;
                i++;
                continue;
            }
            else if (count > 0 && token.Is(Role.And) && !file.Loose && !afterAnd && i + 1 < limit && (Touches(i + 1)
                || IsHyphen(i + 1)) && !token.Is(Role.Value | Role.Multiplier))
            {
                afterAnd = true;
                pendingAnd = i;
                i++;
                continue;
            }
            else if (count > 0 && file.Unspaced && token.Is(Role.Order) && !token.Is(Role.Value)
                && Multiply(token.Entry!.Order, terms, rooms, starts, ref count, i, ref end))
            {
                // "二十几万": some more than a power.
                span.IsOdd = true;
                lastPower = token.Entry.Order;
                i++;
            }
            else if (count > 0 && token.Is(Role.Multiplier))
            {
                if (!Multiply(token.Entry!.Multiplier, terms, rooms, starts, ref count, i, ref end))
                {
                    break;
                }

                lastPower = token.Entry.Multiplier;
                i++;
            }
            else if (count > 0 && IsPoint(token) && (token.Kind == TokenKind.Word || (file.Loose && !_tokens[i - 1].IsNumeral))
                && Joined(i + 1, limit) is > 0 and var decimalStart
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
                var isOfNext = i + 1 < limit && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier)
                    && _tokens[i + 1].Entry!.Multiplier < lastPower;
                terms[count - 1] += isOfNext ? _tokens[i + 1].Entry!.Multiplier / 2 : lastPower >= 1000 ? lastPower / 2 : 0.5m;
                rooms[count - 1] = 0;
                span.IsFraction |= lastPower < 1000;
                i += isOfNext ? 2 : 1;
            }
            else if (count == 0 && token.Is(Role.Article) && Joined(i + 1, limit) is > 0 and var divided
                && _tokens[divided].Is(Role.Denominator)
                && !_tokens[divided].Is(Role.Multiplier))
            {
                Push(1 / _tokens[divided].Entry!.Denominator, 0, i, terms, rooms, starts, ref count);
                span.IsFraction = true;
                lastPower = 1;
                i = divided + 1;
            }
            else if (count == 0 && token.Is(Role.Article) && Joined(i + 1, limit) is > 0 and var rough
                && _tokens[rough].Is(Role.Collective) && !_tokens[rough].Is(Role.Value))
            {
                i = rough;
                continue;
            }
            else if (count > 0 && token.Is(Role.Collective) && !token.Is(Role.Value)
                && Multiply(token.Entry!.Value, terms, rooms, starts, ref count, i, ref end))
            {
                span.IsRough = true;
                lastPower = 1;
                i++;
            }
            else if (token.Is(Role.Value | Role.Collective) && (TryValue(i, token, afterAnd, terms, rooms, starts, ref count)
                || TryDigits(i, limit, token, terms, rooms, ref count)))
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
            else if (count == 0 && !isStrict && token.Is(Role.Denominator) && !token.Is(Role.Ordinal | Role.Value)
                && token.Entry!.Denominator == 2
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
            Abbreviate(terms, rooms, count);
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
