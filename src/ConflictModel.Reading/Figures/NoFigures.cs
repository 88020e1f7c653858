namespace ConflictModel.Reading;

/// <summary>Distinguishes numbers that only name or date something from counts.</summary>
internal readonly ref partial struct NoFigures(ReadOnlySpan<Token> tokens, string text, LanguageFile file)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>Whether a number is not a figure.</summary>
    public bool IsNone(in NumberSpan span, bool isHedged, int first, bool isAdditional)
    {
        if (span.IsWeak && !isHedged && !IsAlone(span) && !IsOneOf(span.End))
        {
            return true;
        }

        if (file.Loose && !span.HasDigits && !span.IsOrder && !isHedged && !IsAlone(span) && !IsCounted(span))
        {
            return true;
        }

        if (!isHedged && (IsAge(span) || IsRestOfTime(span)))
        {
            return true;
        }

        if (IsDesignation(span, isHedged) || IsOrdinal(span) || IsDateOrTime(span, isHedged) || IsNumbering(span))
        {
            return true;
        }

        if (span.IsFraction && span.HasDigits && span.End - span.First == 1
            && text.AsSpan(_tokens[span.First].Start, _tokens[span.First].End - _tokens[span.First].Start).Contains('/'))
        {
            return span.Value >= 1 || !isHedged;
        }

        if (!isHedged && !isAdditional && IsLabelled(span.First))
        {
            return true;
        }

        return false;
    }

    /// <summary>Whether a range is one of years, days, pages or the like.</summary>
    public bool IsRange(in NumberSpan low, in NumberSpan high, bool isHedged)
    {
        var years = IsYear(low) && (IsYear(high) || high.Value < 100);
        return (years && !IsNounNear(high.End)) || IsDesignation(low, isHedged) || IsDesignation(high, isHedged) || IsOrdinal(high)
            || IsDateOrTime(high, isHedged) || IsLabelled(low.First) || IsDateOrTime(low, isHedged: true)
            || (low.IsFraction && low.Value < 1) || IsChain(low.First, high.End) || IsPhone(low.First);
    }

    /// <summary>Whether a number word that often is not a number is one here: "one person was killed", "两名士兵".</summary>
    private bool IsOneOf(int end)
    {
        if (end >= _tokens.Length || !_tokens[end].Is(Role.Noun | (file.Loose ? Role.Counter : Role.None)))
        {
            return false;
        }

        if (file.Loose && !file.Unspaced)
        {
            return _tokens[end].Has(TokenMarks.Glued);
        }

        var sought = file.Unspaced ? Role.Noun : Role.Measure;
        for (var i = end; i < _tokens.Length && i < end + 5 && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_tokens[i].Is(sought))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether number words of Chinese, Japanese or Korean, which are also parts of many other words, count something here.
    /// </summary>
    private bool IsCounted(in NumberSpan span) => span.IsPercent || span.End - span.First > 2
        || (span.End < _tokens.Length && _tokens[span.End].Is(Role.Counter | Role.Noun | Role.HedgeAfter | Role.Mass | Role.Currency));

    /// <summary>"Kim Jong Un, 40, met": the age of a person.</summary>
    private bool IsAge(in NumberSpan span) => span.HasDigits && span.End - span.First == 1 && span.Value is >= 10 and <= 110
        && span.First >= 2 && span.End < _tokens.Length
        && _tokens[span.First - 1] is { Kind: TokenKind.Sign, Sign: ',' or '(' }
        && _tokens[span.End] is { Kind: TokenKind.Sign, Sign: ',' or ')' }
        && _tokens[span.First - 2] is { Kind: TokenKind.Word } name && name.Has(TokenMarks.Capital) && name.Entry is null;

    /// <summary>"8 h 30", "saat 8.30", "030 1234567".</summary>
    private bool IsRestOfTime(in NumberSpan span)
    {
        if (span.First == 0 || !_tokens[span.First].IsNumeral)
        {
            return false;
        }

        ref readonly var before = ref _tokens[span.First - 1];
        return before.IsNumeral
            ? before.Has(TokenMarks.LeadingZero | TokenMarks.NoNumber) && !_tokens[span.First].Has(TokenMarks.Grouped)
            : before.Is(Role.Time) && ((span.First >= 2 && _tokens[span.First - 2].IsNumeral && span.Value < 60)
            || (_tokens[span.First].Has(TokenMarks.Fraction) && span.Value < 25));
    }

    private bool IsAlone(in NumberSpan span) => span.First == 0 && span.End == _tokens.Length;

    private bool IsYear(in NumberSpan span) => span.End - span.First == 1 && _tokens[span.First].Has(TokenMarks.Year);

    private bool IsNounNear(int end)
    {
        for (var i = end; i < _tokens.Length && i < end + 3; i++)
        {
            if (_tokens[i].Is(Role.Noun | Role.Counter))
            {
                return true;
            }

            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(Role.Of | Role.And))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsDateOrTime(in NumberSpan span, bool isHedged)
    {
        var next = span.End;
        if (next < _tokens.Length && _tokens[next] is { Kind: TokenKind.Sign, Sign: '-' or '.' } sign && sign.Has(TokenMarks.Glued))
        {
            next++;
        }

        if (next < _tokens.Length && _tokens[next].Is(Role.Time | Role.Dimension) && !_tokens[next].Is(Role.Noun) && !span.IsPercent
            && _tokens[next].Kind != TokenKind.Numeral)
        {
            return true;
        }

        if (IsMonth(next) && span.Value is >= 1 and <= 31)
        {
            return true;
        }

        if (next < _tokens.Length && _tokens[next].Is(Role.Of) && IsMonth(next + 1) && span.Value is >= 1 and <= 31)
        {
            return true;
        }

        var before = span.First - 1;
        if (before >= 0 && _tokens[before].Is(Role.Of | Role.Skip) && !IsMonth(before))
        {
            before--;
        }

        if (before >= 0 && _tokens[before] is { Kind: TokenKind.Sign, Sign: ',' or '.' })
        {
            before--;
        }

        if (before >= 0 && IsMonth(before) && (span.Value is >= 1 and <= 31 || IsYear(span)) && !(IsNounNear(span.End) && !IsYear(span)))
        {
            return true;
        }

        return IsYear(span) && !isHedged && !IsNounNear(span.End) && !IsAlone(span) && span.Power == 1;
    }

    /// <summary>A month; one that is also another word ("may") counts only with a capital.</summary>
    private bool IsMonth(int index) => index >= 0 && index < _tokens.Length && _tokens[index].Is(Role.Month)
        && (!_tokens[index].Is(Role.Likelihood | Role.Value | Role.HedgeBefore | Role.Change) || _tokens[index].Has(TokenMarks.Capital));
}
