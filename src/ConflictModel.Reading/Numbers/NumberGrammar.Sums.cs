namespace ConflictModel.Reading;

/// <content>Sums of consecutive parts, as long as each can follow the one before.</content>
internal ref partial struct NumberGrammar
{
    private enum Step
    {
        /// <summary>The token is not of the expected kind.</summary>
        Other,

        /// <summary>It is part of the number.</summary>
        Taken,

        /// <summary>It is skipped; the number continues only if the next one is part of it.</summary>
        Passed,

        /// <summary>The number has ended before it.</summary>
        Ended,
    }

    private readonly bool TrySum(int start, int limit, ref NumberSpan span)
    {
        Span<decimal> terms = stackalloc decimal[MaxParts];
        Span<decimal> rooms = stackalloc decimal[MaxParts];
        Span<int> starts = stackalloc int[MaxParts];
        var sum = new Sum(terms, rooms, starts, start);
        while (sum.At < limit && sum.Count < MaxParts - 1)
        {
            var step = sum.At > start && !Follows(sum.At) ? Hyphen(limit, ref sum) : Next(start, limit, ref sum, ref span);
            if (step is Step.Ended or Step.Other)
            {
                break;
            }

            if (step == Step.Taken)
            {
                sum.Close();
            }
        }

        if (sum.Count == 0)
        {
            return false;
        }

        if (file.Abbreviates)
        {
            Abbreviate(sum.Terms, sum.Rooms, sum.Count);
        }

        span.Value = sum.Total();
        span.End = sum.End;
        span.Power = sum.LastPower;
        span.LastAnd = sum.LastAnd;
        span.IsWeak &= sum.End - start == 1;
        return true;
    }

    private readonly bool Follows(int i) => Touches(i) || (file.Loose && IsPoint(_tokens[i]) && _tokens[i].Has(TokenMarks.Glued));

    /// <summary>A hyphen within a number: "twenty-one".</summary>
    private readonly Step Hyphen(int limit, ref Sum sum)
    {
        var i = sum.At;
        if (i + 1 >= limit || _tokens[i + 1].Kind != TokenKind.Word || !(IsHyphen(i)
            ? _tokens[i + 1].Is(Role.Number | Role.Point | Role.Half | Role.And)
            : IsSpacedHyphen(i) && _tokens[i + 1].Is(Role.Value) && sum.Count > 0
                && sum.LastRoom > _tokens[i + 1].Entry!.Value && !_tokens[i - 1].IsNumeral))
        {
            return Step.Ended;
        }

        sum.At++;
        return Step.Passed;
    }

    private readonly Step Next(int start, int limit, ref Sum sum, ref NumberSpan span)
    {
        if (_tokens[sum.At].IsNumeral)
        {
            return Digits(limit, ref sum, ref span);
        }

        if (sum.Count == 0)
        {
            return Opened(limit, ref sum, ref span) is var opened and not Step.Other ? opened
                : Value(start, limit, ref sum, ref span) is var first and not Step.Other ? first
                : Opening(limit, ref sum, ref span);
        }

        return Joining(limit, ref sum, ref span) is var joining and not Step.Other ? joining
            : Power(ref sum, ref span) is var power and not Step.Other ? power
            : Part(limit, ref sum, ref span) is var part and not Step.Other ? part
            : Rough(ref sum, ref span) is var rough and not Step.Other ? rough
            : Value(start, limit, ref sum, ref span);
    }
}
