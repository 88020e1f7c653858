namespace ConflictModel.Reading;

/// <summary>Reads the figures of one sentence: a number, a vague word or a share, with the words on both sides of it.</summary>
internal ref partial struct FigureGrammar(ReadOnlySpan<Token> tokens, string text, LanguageFile file)
{
    private const int MaxBefore = 8;
    private const int MaxNounGap = 4;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly NumberGrammar _numbers = new(tokens, text, file, isStrict: true);
    private readonly NoFigures _noFigures = new(tokens, text, file);

    /// <summary>The end of the last figure: no earlier token belongs to the next.</summary>
    private int _floor;

    public void Read(List<ReadFigure> figures)
    {
        var known = figures.Count;
        var first = known;
        for (var i = 0; i < _tokens.Length;)
        {
            // Most words of a text are unknown to the language file, and no figure starts with one.
            if (_tokens[i] is { Kind: TokenKind.Word, Entry: null })
            {
                i++;
                continue;
            }

            var end = TryShare(i, figures) is > 0 and var share ? share
                : TryVague(i, figures) is > 0 and var vague ? vague
                : TryNumber(i, figures) is > 0 and var number ? number
                : TryDenial(i, figures);
            known = figures.Count > known ? JoinBounds(figures, first, known) : known;
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

        // "A thousand" and "thousands" are the same word in some languages: with a hedge, it means one thousand.
        span.IsOrder &= before.Hedges == Hedges.None || !_tokens[span.First].Is(Role.Multiplier) || span.End > span.First + 1;
        if (!span.IsOrder && TryRange(span, before, out var high, out var low))
        {
            return AddRange(figures, before, span, high, low);
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
