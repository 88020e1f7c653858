using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>Reads the figures of one sentence: a number, a vague word or a share, with what stands on both sides of it.</summary>
internal ref struct FigureGrammar(ReadOnlySpan<Token> tokens, string text, LanguageFile file)
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
        if (before.IsBetween && span.LastAnd > 0 && !IsConnector(span.End, before, out _) && _numbers.TryRead(first, out var shorter, span.LastAnd))
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
        var all = before.Hedges | hedgesAfter.Hedges | (span.IsRough ? Hedges.About : Hedges.None) | (span.IsOdd ? Hedges.ALittleOver : Hedges.None);
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
            ? HedgeTable.Single(hedges, token.Has(TokenMarks.Grouped) ? span.Value / 1000 : span.Value * 1000 / 1.0000000000000000000000000000m)
            : null;
    }

    /// <summary>The word of the notation for a share, such as 2/3.</summary>
    private static VagueWord? ShareWord(decimal share) => decimal.Round(share, 6) switch
    {
        0.5m => VagueWord.Half,
        0.25m => VagueWord.AQuarter,
        0.75m => VagueWord.ThreeQuarters,
        0.333333m => VagueWord.AThird,
        0.666667m => VagueWord.TwoThirds,
        _ => null,
    };

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
        if (!TryConnector(first, before, out var start, out var isWeak) || start >= _tokens.Length || !_numbers.TryRead(start, out high) || high.IsOrder || high.IsNegative || high.Value < 0)
        {
            return false;
        }

        var coefficient = high.Power > 1 ? high.Value / high.Power : high.Value;
        if (high.Power > 1 && first.Power == 1 && !(first.Value >= 1000 && first.HasDigits) && first.Value <= coefficient)
        {
            low *= high.Power;
        }

        // "10 à 12 000": the thousands are said once.
        if (high.HasDigits && first.HasDigits && high.Power == 1 && first.Power == 1 && high.Value % 1000 == 0 && low < 1000 && low * 1000 < high.Value && low * 3000 >= high.Value)
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
        if (file.Unspaced && first.End - first.First == 1 && _tokens[first.First].Is(Role.Value) && _tokens[start].Is(Role.Value) && _numbers.Touches(start)
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

        while (start < _tokens.Length && (_tokens[start] is { Kind: TokenKind.Sign, Sign: '-' } || (_tokens[start].Is(Role.Skip | Role.Currency | Role.HedgeBefore)
            && !_tokens[start].Is(Role.Number) && !_tokens[start].IsNumeral && (_tokens[start].Entry!.Before & ~(Hedges.About | Hedges.UpTo)) == Hedges.None)) && start < at + 4)
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

    /// <summary>Hedges and other words before a number.</summary>
    private readonly BeforeNumber Before(int first)
    {
        var before = new BeforeNumber { First = first, RangeFirst = first };
        var quote = false;
        for (var i = first - 1; i >= _floor && i >= first - MaxBefore; i--)
        {
            ref readonly var token = ref _tokens[i];
            if (i == first - 1 && IsTurned(i) && !token.Is(Role.HedgeBefore))
            {
                before.Hedges |= token.Entry!.After.HasFlag(Hedges.AtLeast) ? Hedges.MoreThan : token.Entry.After;
                before.First = i;
                break;
            }

            if (token.Entry is not { } entry)
            {
                if (token.Kind == TokenKind.Sign && !quote && token.Sign is '"' or '“' or '„' or '«' or '”' or '…')
                {
                    quote = true;
                    continue;
                }

                break;
            }

            if (!entry.Is(Role.HedgeBefore | Role.Between | Role.From | Role.Additional | Role.Likelihood | Role.Skip | Role.Currency | Role.Article | Role.To)
                || entry.Is(Role.Change))
            {
                break;
            }

            if (entry.Is(Role.To) && !entry.Is(Role.HedgeBefore | Role.Skip | Role.From))
            {
                break;
            }

            if (entry.Is(Role.HedgeBefore))
            {
                before.Hedges |= entry.Before;
                before.First = i;
            }

            before.IsBetween |= entry.Is(Role.Between);
            before.IsAdditional |= entry.Is(Role.Additional);
            before.Unit ??= entry.Is(Role.Currency) ? entry.Unit : null;
            if (entry.Is(Role.Between | Role.From))
            {
                before.RangeFirst = i;
            }
            else if (entry.Is(Role.Additional | Role.Currency))
            {
                before.First = i;
            }

            if (entry.Is(Role.Likelihood) && before.Modality == 0)
            {
                before.Modality = i + 1;
            }
        }

        for (var i = before.First - 1; i >= _floor && i >= before.First - 6; i--)
        {
            if (_tokens[i].Is(Role.Likelihood) && before.Modality == 0)
            {
                before.Modality = i + 1;
            }

            before.IsChange |= _tokens[i].Is(Role.Change) && i >= before.First - 4 && !_tokens[i].Is(Role.HedgeBefore);
        }

        // "Rose to 52" is not "up to 52".
        if (before.IsChange && before.First < first && _tokens[before.First].Is(Role.To))
        {
            before.Hedges &= ~_tokens[before.First].Entry!.Before;
        }

        return before;
    }

    /// <summary>Hedges behind a number, perhaps behind its noun, too.</summary>
    private readonly AfterNumber After(int end)
    {
        var after = new AfterNumber();
        var gap = 0;
        for (var i = end; i < _tokens.Length && gap <= MaxNounGap; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Is(Role.HedgeAfter) && !IsBeforeNumber(i))
            {
                after.Hedges |= token.Entry!.After;
                after.End = i + 1;
                continue;
            }

            if (i == end && token is { Kind: TokenKind.Sign, Sign: '-' } && token.Has(TokenMarks.Glued) && i + 1 < _tokens.Length && _tokens[i + 1].Is(Role.HedgeAfter))
            {
                continue;
            }

            if (token.IsNumeral || token.Kind == TokenKind.Sign || token.Is(Role.Number | Role.HedgeBefore | Role.Between | Role.And | Role.Vague))
            {
                break;
            }

            gap++;
        }

        return after;
    }

    private readonly bool IsBeforeNumber(int index)
    {
        if (!_tokens[index].Is(Role.HedgeBefore))
        {
            return IsTurned(index);
        }

        var next = index + 1;
        while (next < _tokens.Length && _tokens[next].Is(Role.Skip | Role.HedgeBefore) && next < index + 3)
        {
            next++;
        }

        return next < _tokens.Length && (_tokens[next].IsNumeral || _tokens[next].Is(Role.Number | Role.Vague));
    }

    /// <summary>Whether a hedge that follows its number ("and more") stands directly before another, and so belongs to that: "12 tanks and more 40 drones", as Russian says it.</summary>
    private readonly bool IsTurned(int index) => !file.Loose && _tokens[index].Is(Role.HedgeAfter) && _tokens[index].Kind == TokenKind.Word && index + 1 < _tokens.Length
        && _numbers.Touches(index + 1) && (_tokens[index + 1].IsNumeral || (_tokens[index + 1].Is(Role.Number) && !_tokens[index + 1].Is(Role.Weak)))
        && text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start).Contains(' ');

    /// <summary>"several", "dozens", "several hundred".</summary>
    private readonly int TryVague(int first, List<ReadFigure> figures)
    {
        if (!_tokens[first].Is(Role.Vague))
        {
            return 0;
        }

        var word = _tokens[first].Entry!.Vague;
        var end = first + 1;
        var factor = 1m;
        while (end < _tokens.Length && _numbers.Touches(end) && _tokens[end].Is(Role.Multiplier | Role.Order | Role.Collective | Role.Of) && factor < 1e15m)
        {
            var entry = _tokens[end].Entry!;
            if (entry.Is(Role.Of))
            {
                if (end + 1 >= _tokens.Length || !_tokens[end + 1].Is(Role.Multiplier | Role.Order))
                {
                    break;
                }
            }
            else
            {
                var power = entry.Is(Role.Multiplier) ? entry.Multiplier : entry.Is(Role.Order) ? entry.Order : entry.Value;
                if (!NumberGrammar.Fits(factor, power))
                {
                    break;
                }

                factor *= power;
            }

            end++;
        }

        if (factor == 1 && end < _tokens.Length && (_tokens[end].IsNumeral || _tokens[end].Is(Role.Value)) && _tokens[first].Is(Role.HedgeBefore | Role.Value | Role.Multiplier))
        {
            return 0;
        }

        var before = Before(first);
        if (factor == 1 && (!IsCounted(end, before) || _tokens[end - 1].Is(Role.Time) || (end < _tokens.Length && _tokens[end].Is(Role.Time | Role.Dimension))))
        {
            return 0;
        }

        if (factor > 1 && _tokens[first].Is(Role.Order))
        {
            // "Десятки тысяч" are tens of thousands.
            return 0;
        }

        Add(figures, before, end, default, factor > 1 ? Figure.Vague(word, factor) : Figure.Vague(word), default, factor > 1 ? 0.9m : 0.6m);
        return end;
    }

    /// <summary>Whether a vague word is followed by something counted.</summary>
    private readonly bool IsCounted(int end, in BeforeNumber before)
    {
        if (_tokens.Length == end && (end == 1 || before.Hedges != Hedges.None))
        {
            return true;
        }

        for (var i = end; i < _tokens.Length && i < end + MaxNounGap; i++)
        {
            if (_tokens[i].Is(Role.Noun | Role.Measure | Role.Counter))
            {
                return true;
            }

            if (_tokens[i].Kind == TokenKind.Sign && _tokens[i].Sign is not ('"' or '”' or '“' or '»'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"half of the 12,000", "most".</summary>
    private readonly int TryShare(int first, List<ReadFigure> figures)
    {
        if (!_tokens[first].Is(Role.Share))
        {
            return 0;
        }

        // "Half a million" is a number.
        if (_tokens[first].Is(Role.Denominator) && _numbers.TryRead(first, out var span) && span.End > first + 1)
        {
            return 0;
        }

        var before = Before(first);
        var end = first + 1;
        var after = After(end);
        before.Hedges |= after.Hedges;
        var whole = Whole(end, out var wholeEnd);
        var isShare = whole is not null || before.Hedges != Hedges.None || end == _tokens.Length
            || _tokens[end].Is(Role.Of | Role.Noun) || _tokens[first].Entry!.Share == VagueWord.Most || (end + 1 < _tokens.Length && _tokens[end + 1].Is(Role.Noun));
        if (!isShare || (end < _tokens.Length && _tokens[end].Is(Role.Time)))
        {
            return 0;
        }

        var word = _tokens[first].Entry!.Share;
        var number = word switch
        {
            VagueWord.Half => 0.5m,
            VagueWord.AQuarter => 0.25m,
            VagueWord.ThreeQuarters => 0.75m,
            VagueWord.AThird => 1m / 3,
            VagueWord.TwoThirds => 2m / 3,
            _ => 0m,
        };
        var figure = before.Hedges == Hedges.None || number == 0 ? Figure.Vague(word) : HedgeTable.Single(before.Hedges, number);
        Add(figures, before, end, after, figure, default, whole is null ? 0.7m : 0.9m, whole, wholeEnd, MeasurementUnits.Share);
        return Math.Max(Math.Max(end, after.End), wholeEnd);
    }

    /// <summary>The number that a share or a percentage is of.</summary>
    private readonly Figure? Whole(int end, out int wholeEnd)
    {
        wholeEnd = 0;
        var i = end;
        while (i < _tokens.Length && i < end + 3 && _tokens[i].Is(Role.Of | Role.Skip) && !_tokens[i].Is(Role.Number))
        {
            i++;
        }

        var isOf = end > 0 && i < _tokens.Length && (i > end || _tokens[end - 1].Is(Role.Share | Role.PercentBefore));
        if (!isOf || !_numbers.TryRead(i, out var span) || span.IsOrder || span.Value < 2 || span.IsNegative || span.IsPercent)
        {
            return null;
        }

        wholeEnd = span.End;
        return Figure.Stated(span.Value);
    }

    /// <summary>"no soldiers", "nobody was killed".</summary>
    private readonly int TryDenial(int first, List<ReadFigure> figures)
    {
        if (!_tokens[first].Is(Role.Denial) || _tokens[first].Is(Role.Value))
        {
            return 0;
        }

        for (var i = first + 1; i < _tokens.Length && i < first + 4; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(Role.Number | Role.HedgeBefore))
            {
                return 0;
            }

            if (_tokens[i].Is(Role.Noun | Role.Measure))
            {
                Add(figures, new() { First = first }, first + 1, default, Figure.Exactly(0), default, 0.6m);
                return first + 1;
            }
        }

        return 0;
    }

    private readonly void Add(
        List<ReadFigure> figures, in BeforeNumber before, int end, in AfterNumber after, Figure figure, in NumberSpan span, decimal confidence,
        Figure? whole = null, int wholeEnd = 0, MeasurementUnit? unit = null, Figure? alternative = null)
    {
        end = Math.Max(end, after.End);
        var noun = Noun(Math.Max(end, wholeEnd), after.End > 0 ? after.End : 0, span.End);
        unit ??= before.Unit is { } currency ? UnitOf(currency) : span.IsPercent ? MeasurementUnits.Percent : span.IsFraction && span.Value < 1 && span.End > 0 ? MeasurementUnits.Share : noun.Unit;
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
            Confidence = alternative is not null ? 0.5m : noun.Category is null && noun.Unit is null && unit is null ? confidence - 0.15m : confidence,
        });
    }

    /// <summary>The noun behind a number: the first word of the vocabulary, or else the first word.</summary>
    private readonly (string? Text, string? Category, MeasurementUnit? Unit, bool IsAdditional) Noun(int end, int afterEnd, int numberEnd)
    {
        var start = afterEnd > 0 && numberEnd > 0 ? numberEnd : end;
        var fallback = -1;
        var isAdditional = false;
        for (var i = start; i < _tokens.Length && i < start + 6; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.IsNumeral || (token.Kind == TokenKind.Sign && token.Sign is not ('"' or '”' or '“' or '»' or '«' or '-' or '\'') && i >= afterEnd && !token.Is(Role.Currency)) || (token.Is(Role.Number) && i >= end))
            {
                break;
            }

            isAdditional |= token.Is(Role.Additional);
            if (token.Is(Role.Mass | Role.Currency) && token.Entry!.Unit is not null)
            {
                return (text[token.Start..token.End], null, UnitOf(token.Entry!.Unit!), isAdditional);
            }

            if (token.Is(Role.Noun))
            {
                return (text[token.Start..token.End], token.Entry!.Category, null, isAdditional);
            }

            if (fallback < 0 && i == Math.Max(start, end) && token.Kind == TokenKind.Word && !file.Common.Contains(Fold.Of(text[token.Start..token.End])) && !token.Is(Role.Likelihood | Role.Skip | Role.Of | Role.HedgeAfter | Role.Additional | Role.Counter | Role.Measure))
            {
                fallback = i;
            }
        }

        return (fallback >= 0 ? text[_tokens[fallback].Start.._tokens[fallback].End] : null, null, null, isAdditional);
    }

    private static MeasurementUnit? UnitOf(string id)
    {
        foreach (var unit in MeasurementUnits.All)
        {
            if (unit.Id.ToString() == id)
            {
                return unit;
            }
        }

        return null;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct BeforeNumber
    {
        public int First;

        /// <summary>Where it starts if it is a range: at its "from" or "between".</summary>
        public int RangeFirst;
        public Hedges Hedges;
        public bool IsBetween;
        public bool IsChange;
        public bool IsAdditional;

        /// <summary>The currency whose sign stands there.</summary>
        public string? Unit;

        /// <summary>The token of a word of likelihood, plus one; 0 where there is none.</summary>
        public int Modality;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct AfterNumber
    {
        public Hedges Hedges;
        public int End;
    }
}
