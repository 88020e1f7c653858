using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <content>The words on both sides of a number.</content>
internal ref partial struct FigureGrammar
{
    private const Role MayPrecede = Role.HedgeBefore | Role.Between | Role.From | Role.Additional | Role.Likelihood | Role.Skip
        | Role.Currency | Role.Article | Role.To;

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

            if (!entry.Is(MayPrecede) || entry.Is(Role.Change))
            {
                break;
            }

            if (entry.Is(Role.To) && !entry.Is(Role.HedgeBefore | Role.Skip | Role.From))
            {
                break;
            }

            Take(entry, i, ref before);
        }

        LookBack(first, ref before);
        return before;
    }

    private static void Take(Entry entry, int at, ref BeforeNumber before)
    {
        if (entry.Is(Role.HedgeBefore))
        {
            before.Hedges |= entry.Before;
            before.First = at;
        }

        before.IsBetween |= entry.Is(Role.Between);
        before.IsAdditional |= entry.Is(Role.Additional);
        before.Unit ??= entry.Is(Role.Currency) ? entry.Unit : null;
        if (entry.Is(Role.Between | Role.From))
        {
            before.RangeFirst = at;
        }
        else if (entry.Is(Role.Additional | Role.Currency))
        {
            before.First = at;
        }

        if (entry.Is(Role.Likelihood) && before.Modality == 0)
        {
            before.Modality = at + 1;
        }
    }

    /// <summary>Words of likelihood and of change shortly before a number and its hedges.</summary>
    private readonly void LookBack(int first, ref BeforeNumber before)
    {
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
    }

    /// <summary>Hedges after a number, possibly after its noun, too.</summary>
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

            if (i == end && token is { Kind: TokenKind.Sign, Sign: '-' } && token.Has(TokenMarks.Glued) && i + 1 < _tokens.Length
                && _tokens[i + 1].Is(Role.HedgeAfter))
            {
                continue;
            }

            if (token.IsNumeral || token.Kind == TokenKind.Sign
                || token.Is(Role.Number | Role.HedgeBefore | Role.Between | Role.And | Role.Vague))
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

    /// <summary>
    /// Whether a hedge that follows its number ("and more") is directly before another number, and so belongs to that one, as in Russian
    /// "12 tanks and more 40 drones".
    /// </summary>
    private readonly bool IsTurned(int index) => !file.Loose && _tokens[index].Is(Role.HedgeAfter)
        && _tokens[index].Kind == TokenKind.Word && index + 1 < _tokens.Length
        && _numbers.Touches(index + 1) && (_tokens[index + 1].IsNumeral || (_tokens[index + 1].Is(Role.Number)
        && !_tokens[index + 1].Is(Role.Weak)))
        && text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start).Contains(' ');

    /// <summary>The noun after a number: the first word that is in the vocabulary, otherwise the first word.</summary>
    private readonly (string? Text, string? Category, MeasurementUnit? Unit, bool IsAdditional) Noun(int end, int afterEnd, int numberEnd)
    {
        var start = afterEnd > 0 && numberEnd > 0 ? numberEnd : end;
        var fallback = -1;
        var isAdditional = false;
        for (var i = start; i < _tokens.Length && i < start + 6; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.IsNumeral || (token.Kind == TokenKind.Sign
                && token.Sign is not ('"' or '”' or '“' or '»' or '«' or '-' or '\'') && i >= afterEnd && !token.Is(Role.Currency))
                || (token.Is(Role.Number) && i >= end))
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

            if (fallback < 0 && i == Math.Max(start, end) && token.Kind == TokenKind.Word
                && !file.Common.Contains(Fold.Of(text[token.Start..token.End]))
                && !token.Is(Role.Likelihood | Role.Skip | Role.Of | Role.HedgeAfter | Role.Additional | Role.Counter | Role.Measure))
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

        /// <summary>The start of a range: its "from" or "between".</summary>
        public int RangeFirst;
        public Hedges Hedges;
        public bool IsBetween;
        public bool IsChange;
        public bool IsAdditional;

        /// <summary>The currency whose sign is at a token.</summary>
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
