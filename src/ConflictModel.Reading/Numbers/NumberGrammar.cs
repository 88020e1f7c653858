namespace ConflictModel.Reading;

/// <summary>
/// Reads one number from the tokens of a sentence. Parts are added as long as each is below the limit that the one before sets ("one
/// hundred" can be followed by parts below 100); a power multiplies all smaller parts before it. So one grammar reads every language; the
/// words, their limits and their powers are data. In strict mode, used for figures, words that are otherwise prepositions ("over", "con")
/// are not part of numbers.
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

        // Without trailing zeros that are only a result of the calculation.
        span.Value = (span.IsNegative ? -span.Value : span.Value) / 1.0000000000000000000000000000m;
        return true;
    }

    /// <summary>
    /// Whether a token can belong to a number with the one before it: there are only spaces, or one hyphen, between them.
    /// </summary>
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

    /// <summary>The next token of a number, after at most a hyphen; -1 if something else comes between.</summary>
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
