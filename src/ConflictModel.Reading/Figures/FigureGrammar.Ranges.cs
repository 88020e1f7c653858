namespace ConflictModel.Reading;

/// <content>Two numbers that are the ends of one range.</content>
internal ref partial struct FigureGrammar
{
    private readonly int AddRange(List<ReadFigure> figures, BeforeNumber before, in NumberSpan first, in NumberSpan high, decimal low)
    {
        if (_noFigures.IsRange(first, high, before.Hedges != Hedges.None))
        {
            return high.End;
        }

        var after = After(high.End);
        var hedges = before.Hedges | after.Hedges | (first.IsRough || high.IsRough ? Hedges.About : Hedges.None);
        before.First = Math.Min(before.First, before.RangeFirst);
        low /= 1.0000000000000000000000000000m;
        var other = OtherRange(first, high, low, hedges);
        Add(figures, before, high.End, after, HedgeTable.Range(hedges, low, high.Value), high, 0.95m, alternative: other);
        return Math.Max(after.End, high.End);
    }

    /// <summary>
    /// The other figure that a range can be: "500 to 2 million" may be from 500 thousand, and "4 to 6 or more" need not end at 6.
    /// </summary>
    private static Figure? OtherRange(in NumberSpan first, in NumberSpan high, decimal low, Hedges hedges)
    {
        if (first.Power == 1 && low == first.Value && high.Power >= 1_000_000 && low < 1000 && low * (high.Power / 1000) < high.Value)
        {
            return HedgeTable.Range(hedges, low * (high.Power / 1000), high.Value);
        }

        var floor = hedges & (Hedges.AtLeast | Hedges.MoreThan);
        var ceiling = hedges & (Hedges.AtMost | Hedges.LessThan | Hedges.UpTo);
        return floor != Hedges.None ? HedgeTable.Single(floor, low)
            : ceiling != Hedges.None ? HedgeTable.Single(ceiling, high.Value)
            : null;
    }

    /// <summary>Two numbers that are the ends of one range.</summary>
    private readonly bool TryRange(in NumberSpan first, in BeforeNumber before, out NumberSpan high, out decimal low)
    {
        high = default;
        low = first.Value;
        if (!TryConnector(first, before, out var start, out var isWeak) || start >= _tokens.Length
            || !_numbers.TryRead(start, out high) || high.IsOrder || high.IsNegative || high.Value < 0)
        {
            return false;
        }

        var coefficient = high.Power > 1 ? high.Value / high.Power : high.Value;
        if (high.Power > 1 && first.Power == 1 && !(first.Value >= 1000 && first.HasDigits) && first.Value <= coefficient)
        {
            low *= high.Power;
        }

        // "10 à 12 000": the thousands are given once.
        if (high.HasDigits && first.HasDigits && high.Power == 1 && first.Power == 1 && high.Value % 1000 == 0 && low < 1000
            && low * 1000 < high.Value && low * 3000 >= high.Value)
        {
            low *= 1000;
        }

        if (high.IsPercent != first.IsPercent && first.IsPercent)
        {
            return false;
        }

        return low < high.Value && (!isWeak || high.Value <= low * 2);
    }

    private readonly bool TryConnector(in NumberSpan first, in BeforeNumber before, out int start, out bool isWeak)
    {
        start = first.End;
        isWeak = false;
        if (start >= _tokens.Length)
        {
            return false;
        }

        // "两三千": two digits in a row.
        if (file.Unspaced && first.End - first.First == 1 && _tokens[first.First].Is(Role.Value) && _tokens[start].Is(Role.Value)
            && _numbers.Touches(start)
            && _tokens[start].Entry!.Value == first.Value + 1 && first.Value is >= 1 and < 9)
        {
            isWeak = true;
            return true;
        }

        if (!_tokens[start].Is(Role.To | Role.And | Role.Or) && _tokens[start].Kind == TokenKind.Word
            && _tokens[start].Is(Role.Noun | Role.Counter | Role.Currency | Role.Mass | Role.Skip) && start + 1 < _tokens.Length)
        {
            start++;
        }

        var at = start;
        if (!IsConnector(at, before, out isWeak))
        {
            return false;
        }

        start = at + 1;
        if (start < _tokens.Length && _tokens[at] is { Kind: TokenKind.Sign } && _tokens[start].Is(Role.To))
        {
            start++;
        }

        while (start < _tokens.Length && (_tokens[start] is { Kind: TokenKind.Sign, Sign: '-' }
            || (_tokens[start].Is(Role.Skip | Role.Currency | Role.HedgeBefore)
            && !_tokens[start].Is(Role.Number) && !_tokens[start].IsNumeral
            && (_tokens[start].Entry!.Before & ~(Hedges.About | Hedges.UpTo)) == Hedges.None)) && start < at + 4)
        {
            start++;
        }

        return true;
    }

    private readonly bool IsConnector(int at, in BeforeNumber before, out bool isWeak)
    {
        isWeak = false;
        if (at >= _tokens.Length || (before.IsChange && !before.IsBetween))
        {
            return false;
        }

        ref readonly var token = ref _tokens[at];
        if (token is { Kind: TokenKind.Sign, Sign: '-' or '–' or '—' or '~' or '〜' or '～' })
        {
            return at + 1 < _tokens.Length && (token.Has(TokenMarks.Glued) == _tokens[at + 1].Has(TokenMarks.Glued) || token.Sign != '-');
        }

        if (token.Is(Role.To))
        {
            return true;
        }

        isWeak = token.Is(Role.Or);
        return isWeak || (before.IsBetween && token.Is(Role.And)) || (token.Is(Role.And) && IsRangeAfter(at + 1));
    }

    /// <summary>Whether a closing word follows the second number of a range: Turkish "50 ile 100 arasında".</summary>
    private readonly bool IsRangeAfter(int from)
    {
        for (var i = from; i < _tokens.Length && i < from + 5; i++)
        {
            if (_tokens[i].Is(Role.RangeAfter))
            {
                return true;
            }
        }

        return false;
    }
}
