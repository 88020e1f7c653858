namespace ConflictModel.Reading;

/// <content>The effect of each kind of word on a sum.</content>
internal ref partial struct NumberGrammar
{
    private readonly Step Digits(int limit, ref Sum sum, ref NumberSpan span)
    {
        ref readonly var token = ref _tokens[sum.At];
        if (!TryNumeral(token, ref sum, ref span))
        {
            return Step.Ended;
        }

        var i = sum.At + 1;
        if (i < limit && _tokens[i].Is(Role.Glued) && (_tokens[i].Has(TokenMarks.Glued) || (!isStrict && !file.Loose && IsLetterAlone(i)))
            && IsGluedPower(i) && Fits(token.Value, _tokens[i].Entry!.Multiplier))
        {
            sum.LastTerm *= _tokens[i].Entry!.Multiplier;
            sum.LastRoom = _tokens[i].Entry!.Multiplier;
            sum.Take(2, sum.LastRoom);
        }
        else
        {
            sum.Take(1, 1);
        }

        return Step.Taken;
    }

    /// <summary>Words between the parts: "and", and "a little more than" a power.</summary>
    private readonly Step Joining(int limit, ref Sum sum, ref NumberSpan span)
    {
        var i = sum.At;
        ref readonly var token = ref _tokens[i];
        if (token.Is(Role.HedgeAfter) && token.Entry!.After == Hedges.ALittleOver && i + 1 < limit && Touches(i + 1)
            && _tokens[i + 1].Is(Role.Multiplier) && file.Loose)
        {
            span.IsOdd = true;
            sum.At++;
            return Step.Passed;
        }

        if (token.Is(Role.And) && !file.Loose && !sum.AfterAnd && i + 1 < limit && (Touches(i + 1) || IsHyphen(i + 1))
            && !token.Is(Role.Value | Role.Multiplier))
        {
            sum.AfterAnd = true;
            sum.PendingAnd = i;
            sum.At++;
            return Step.Passed;
        }

        return Step.Other;
    }

    private readonly Step Power(ref Sum sum, ref NumberSpan span)
    {
        ref readonly var token = ref _tokens[sum.At];
        if (file.Unspaced && token.Is(Role.Order) && !token.Is(Role.Value) && Multiply(token.Entry!.Order, ref sum))
        {
            // "二十几万": a little more than a power.
            span.IsOdd = true;
            sum.Take(1, token.Entry.Order);
            return Step.Taken;
        }

        if (!token.Is(Role.Multiplier))
        {
            return Step.Other;
        }

        if (!Multiply(token.Entry!.Multiplier, ref sum))
        {
            return Step.Ended;
        }

        sum.Take(1, token.Entry.Multiplier);
        return Step.Taken;
    }

    /// <summary>Decimals, or a half, added to the last part.</summary>
    private readonly Step Part(int limit, ref Sum sum, ref NumberSpan span)
    {
        var i = sum.At;
        ref readonly var token = ref _tokens[i];
        if (IsPoint(token) && (token.Kind == TokenKind.Word || (file.Loose && !_tokens[i - 1].IsNumeral))
            && Joined(i + 1, limit) is > 0 and var start && TryDecimals(start, limit, out var decimals, out var end)
            && !(end < limit && _tokens[end].Is(Role.Denominator)))
        {
            sum.LastTerm += decimals;
            sum.LastRoom = 0;
            sum.Take(end - i, 1);
            return Step.Taken;
        }

        if (!token.Is(Role.Half) || (token.Is(Role.Denominator) && !token.Has(TokenMarks.Part)))
        {
            return Step.Other;
        }

        var isOfNext = i + 1 < limit && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier)
            && _tokens[i + 1].Entry!.Multiplier < sum.LastPower;
        sum.LastTerm += isOfNext ? _tokens[i + 1].Entry!.Multiplier / 2 : sum.LastPower >= 1000 ? sum.LastPower / 2 : 0.5m;
        sum.LastRoom = 0;
        span.IsFraction |= sum.LastPower < 1000;
        sum.Take(isOfNext ? 2 : 1, sum.LastPower);
        return Step.Taken;
    }

    /// <summary>An approximate number: "two dozen".</summary>
    private readonly Step Rough(ref Sum sum, ref NumberSpan span)
    {
        ref readonly var token = ref _tokens[sum.At];
        if (!token.Is(Role.Collective) || token.Is(Role.Value) || !Multiply(token.Entry!.Value, ref sum))
        {
            return Step.Other;
        }

        span.IsRough = true;
        sum.Take(1, 1);
        return Step.Taken;
    }

    private readonly Step Value(int start, int limit, ref Sum sum, ref NumberSpan span)
    {
        ref readonly var token = ref _tokens[sum.At];
        if (!token.Is(Role.Value | Role.Collective) || !(TryValue(token, ref sum) || TryDigits(limit, token, ref sum)))
        {
            return Step.Other;
        }

        span.IsWeak |= sum.Count == 1 && sum.At == start && token.Is(Role.Weak);
        span.IsRough |= token.Is(Role.Collective);
        sum.Take(1, token.Entry!.Value == 0 && sum.Count > 0 ? sum.LastPower : 1);
        return Step.Taken;
    }

    /// <summary>An article before a fraction or an approximate number: "a third", "a dozen".</summary>
    private readonly Step Opened(int limit, ref Sum sum, ref NumberSpan span)
    {
        var i = sum.At;
        if (!_tokens[i].Is(Role.Article) || Joined(i + 1, limit) is not (> 0 and var next))
        {
            return Step.Other;
        }

        if (_tokens[next].Is(Role.Denominator) && !_tokens[next].Is(Role.Multiplier))
        {
            sum.Push(1 / _tokens[next].Entry!.Denominator, 0, i);
            span.IsFraction = true;
            sum.Take(next + 1 - i, 1);
            return Step.Taken;
        }

        if (_tokens[next].Is(Role.Collective) && !_tokens[next].Is(Role.Value))
        {
            sum.At = next;
            return Step.Passed;
        }

        return Step.Other;
    }

    /// <summary>A first part that is not a number by itself: "thousand", "a" before it, "half", "half a" before a power.</summary>
    private readonly Step Opening(int limit, ref Sum sum, ref NumberSpan span)
    {
        var i = sum.At;
        ref readonly var token = ref _tokens[i];
        if (token.Is(Role.Multiplier))
        {
            sum.Push(token.Entry!.Multiplier, token.Entry.Multiplier, i);
            sum.Take(1, token.Entry.Multiplier);
            return Step.Taken;
        }

        if (token.Is(Role.Article) && i + 1 < limit && Touches(i + 1) && _tokens[i + 1].Is(Role.Multiplier | Role.Collective)
            && !_tokens[i + 1].IsNumeral)
        {
            sum.At++;
            return Step.Passed;
        }

        if (!token.Is(Role.Denominator))
        {
            return Step.Other;
        }

        var isOfPower = IsHalfOfPower(i, limit);
        if (!isStrict && !isOfPower && !token.Is(Role.Ordinal | Role.Value) && token.Entry!.Denominator == 2)
        {
            sum.Push(1 / token.Entry!.Denominator, 0, i);
            span.IsFraction = true;
            sum.Take(1, sum.LastPower);
            return Step.Taken;
        }

        if (!isOfPower)
        {
            return Step.Other;
        }

        sum.Push(1 / token.Entry!.Denominator, 0, i);
        sum.Take(_tokens[i + 1].Is(Role.Article) && !_tokens[i + 1].Is(Role.Multiplier) ? 2 : 1, sum.LastPower);
        return Step.Taken;
    }
}
