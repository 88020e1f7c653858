namespace ConflictModel.Reading;

/// <content>Figures without a number: vague words, shares, denials.</content>
internal ref partial struct FigureGrammar
{
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

    /// <summary>"several", "dozens", "several hundred".</summary>
    private readonly int TryVague(int first, List<ReadFigure> figures)
    {
        if (!_tokens[first].Is(Role.Vague))
        {
            return 0;
        }

        var word = _tokens[first].Entry!.Vague;
        var factor = Powers(first + 1, out var end);
        if (factor == 1 && end < _tokens.Length && (_tokens[end].IsNumeral || _tokens[end].Is(Role.Value))
            && _tokens[first].Is(Role.HedgeBefore | Role.Value | Role.Multiplier))
        {
            return 0;
        }

        var before = Before(first);
        if (factor == 1 && (!IsCounted(end, before) || _tokens[end - 1].Is(Role.Time) || (end < _tokens.Length
            && _tokens[end].Is(Role.Time | Role.Dimension))))
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

    /// <summary>The powers after a vague word: "several hundred thousand".</summary>
    private readonly decimal Powers(int start, out int end)
    {
        end = start;
        var factor = 1m;
        while (end < _tokens.Length && _numbers.Touches(end)
            && _tokens[end].Is(Role.Multiplier | Role.Order | Role.Collective | Role.Of) && factor < 1e15m)
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

        return factor;
    }

    /// <summary>Whether a vague word is followed by something counted.</summary>
    private readonly bool IsCounted(int end, in BeforeNumber before)
    {
        if (_tokens.Length == end && (end == 1 || before.Hedges != Hedges.None))
        {
            return true;
        }

        // "Shelling kills dozens".
        if (before.First > 0 && _tokens[before.First - 1].Is(Role.Measure))
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
            || _tokens[end].Is(Role.Of | Role.Noun) || _tokens[first].Entry!.Share == VagueWord.Most || (end + 1 < _tokens.Length
            && _tokens[end + 1].Is(Role.Noun));
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

    /// <summary>The number that a share or a percentage refers to.</summary>
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
}
