namespace ConflictModel.Reading;

/// <summary>Reads the figures of one sentence: a number, a vague word or a share, with what stands on both sides of it.</summary>
internal ref partial struct FigureGrammar(ReadOnlySpan<Token> tokens, string text, LanguageFile file)
{
    private const int MaxBefore = 8;
    private const int MaxNounGap = 4;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly NumberGrammar _numbers = new(tokens, text, file, isStrict: true);
    private readonly NoFigures _noFigures = new(tokens, text, file);

    /// <summary>Where the last figure ended: nothing before belongs to the next.</summary>
    private int _floor;

    public void Read(List<ReadFigure> figures)
    {
        for (var i = 0; i < _tokens.Length;)
        {
            var end = TryShare(i, figures) is > 0 and var share ? share
                : TryVague(i, figures) is > 0 and var vague ? vague
                : TryNumber(i, figures) is > 0 and var number ? number
                : TryDenial(i, figures);
            _floor = end > 0 ? end : _floor;
            i = end > 0 ? end : i + 1;
        }
    }

    private readonly int TryNumber(int first, List<ReadFigure> figures)
    {
        if (!_numbers.TryRead(first, out var span))
        {
            return 0;
        }

        var before = Before(first);
        if (before.IsBetween && span.LastAnd > 0 && !IsConnector(span.End, before, out _)
            && _numbers.TryRead(first, out var shorter, span.LastAnd))
        {
            span = shorter;
        }

        if (span.Value < 0 || span.IsNegative || (span.IsOrder && !HedgeTable.IsPowerOfTen(span.Value)))
        {
            return span.End;
        }

        // "About a thousand" and "thousands" are one word in some languages: with a hedge, one is meant.
        span.IsOrder &= before.Hedges == Hedges.None || !_tokens[span.First].Is(Role.Multiplier) || span.End > span.First + 1;
        if (!span.IsOrder && TryRange(span, before, out var high, out var low))
        {
            if (_noFigures.IsRange(span, high, before.Hedges != Hedges.None))
            {
                return high.End;
            }

            var after = After(high.End);
            var hedges = before.Hedges | after.Hedges | (span.IsRough || high.IsRough ? Hedges.About : Hedges.None);
            before.First = Math.Min(before.First, before.RangeFirst);
            Add(figures, before, high.End, after, HedgeTable.Range(hedges, low / 1.0000000000000000000000000000m, high.Value), high, 0.95m);
            return Math.Max(after.End, high.End);
        }

        var hedgesAfter = After(span.End);
        var all = before.Hedges | hedgesAfter.Hedges | (span.IsRough ? Hedges.About : Hedges.None) | (span.IsOdd ? Hedges.ALittleOver
            : Hedges.None);
        if (_noFigures.IsNone(span, all != Hedges.None, before.First, before.IsAdditional))
        {
            return span.End;
        }

        var isShare = span is { IsFraction: true, IsPercent: false, Value: < 1 };
        var figure = span.IsOrder ? Figure.OrderOfMagnitude(span.Value)
            : isShare && all == Hedges.None && ShareWord(span.Value) is { } word ? Figure.Vague(word)
            : HedgeTable.Single(all, span.Value);
        var confidence = all != Hedges.None || span.IsOrder ? 0.95m : span.HasDigits ? 0.85m : 0.7m;
        var whole = span.IsPercent || isShare ? Whole(span.End, out var wholeEnd) : Nothing(out wholeEnd);
        Add(figures, before, span.End, hedgesAfter, figure, span, confidence, whole, wholeEnd, alternative: Alternative(span, all));
        return Math.Max(Math.Max(hedgesAfter.End, span.End), wholeEnd);
    }

    /// <summary>The figure with the point read the other way, where that is possible.</summary>
    private readonly Figure? Alternative(in NumberSpan span, Hedges hedges)
    {
        ref readonly var token = ref _tokens[span.First];
        return span.End - span.First == 1 && token.Has(TokenMarks.TwoWays)
            ? HedgeTable.Single(hedges, token.Has(TokenMarks.Grouped) ? span.Value / 1000
            : span.Value * 1000 / 1.0000000000000000000000000000m)
            : null;
    }

    private static Figure? Nothing(out int end)
    {
        end = 0;
        return null;
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

        // "10 à 12 000": the thousands are said once.
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
        if (at >= _tokens.Length || before.IsChange)
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

    /// <summary>Whether a range is closed behind its second number: Turkish "50 ile 100 arasında".</summary>
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

    private readonly void Add(
        List<ReadFigure> figures, in BeforeNumber before, int end, in AfterNumber after, Figure figure, in NumberSpan span,
            decimal confidence,
        Figure? whole = null, int wholeEnd = 0, MeasurementUnit? unit = null, Figure? alternative = null)
    {
        end = Math.Max(end, after.End);
        var noun = Noun(Math.Max(end, wholeEnd), after.End > 0 ? after.End : 0, span.End);
        unit ??= before.Unit is { } currency ? UnitOf(currency) : span.IsPercent ? MeasurementUnits.Percent : span.IsFraction
            && span.Value < 1 && span.End > 0 ? MeasurementUnits.Share : noun.Unit;
        var start = _tokens[before.First].Start;
        var modality = before.Modality > 0 ? _tokens[before.Modality - 1] : default;
        figures.Add(new()
        {
            Start = start,
            Length = _tokens[end - 1].End - start,
            Figure = figure,
            Unit = unit,
            Noun = noun.Text,
            Category = noun.Category is { } category ? EntityId<Category>.Parse(category, null) : null,
            Whole = whole,
            Alternative = alternative,
            IsAdditional = before.IsAdditional || noun.IsAdditional,
            Modality = modality.Entry is null ? null : text[modality.Start..modality.End],
            Likelihood = modality.Entry?.Likelihood,
            Confidence = alternative is not null ? 0.5m : noun.Category is null && noun.Unit is null && unit is null
                ? confidence - 0.15m : confidence,
        });
    }
}
