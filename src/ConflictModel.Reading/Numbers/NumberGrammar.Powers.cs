namespace ConflictModel.Reading;

/// <content>Powers: what each multiplies.</content>
internal ref partial struct NumberGrammar
{
    /// <summary>Whether a product is in the range of supported numbers.</summary>
    public static bool Fits(decimal value, decimal power) => Math.Abs(value) <= Largest / power;

    /// <summary>"Half" before a power: half a million.</summary>
    private readonly bool IsHalfOfPower(int i, int limit)
    {
        var next = i + 1;
        if (next < limit && _tokens[next].Is(Role.Article) && Touches(next))
        {
            next++;
        }

        return next < limit && Touches(next) && _tokens[next].Is(Role.Multiplier | Role.Collective)
            && !_tokens[next].Is(Role.Denominator | Role.Value);
    }

    /// <summary>Whether a letter directly after digits is a power; a lower-case "m" is metres.</summary>
    private readonly bool IsGluedPower(int index)
    {
        var token = _tokens[index];
        if (isStrict && text[token.Start] is 'g' or 'G')
        {
            return false;
        }

        return token.End - token.Start != 1 || text[token.Start] != 'm' || (index >= 2 && _tokens[index - 2].Is(Role.Currency))
            || (index + 1 < _tokens.Length && _tokens[index + 1].Is(Role.Noun));
    }

    /// <summary>A single letter after a space: "1.5 k".</summary>
    private readonly bool IsLetterAlone(int index) => Touches(index) && _tokens[index].End - _tokens[index].Start == 1
        && _tokens[index].Entry!.Roles == Role.Glued;

    /// <summary>
    /// Multiplies the parts that are smaller than a power by it. If the product does not fit, the number ends before those parts.
    /// </summary>
    private readonly bool Multiply(decimal power, ref Sum sum)
    {
        if (!TryFactor(power, ref sum, out var keep, out var factor) || !Fits(factor, power))
        {
            return false;
        }

        var product = factor * power;
        if (keep > 0 && product >= sum.Rooms[keep - 1])
        {
            if (keep < sum.Count)
            {
                sum.End = EndBefore(sum.Starts[keep]);
                sum.Count = keep;
            }

            return false;
        }

        var start = keep < sum.Count ? sum.Starts[keep] : sum.At;
        sum.Count = keep;
        sum.Push(product, decimal.IsInteger(factor) ? power : 0, start);
        return true;
    }

    /// <summary>The value that a power multiplies: the sum of the parts from a given one on.</summary>
    private readonly bool TryFactor(decimal power, ref Sum sum, out int keep, out decimal factor)
    {
        keep = sum.Count;
        factor = 0m;
        while (keep > 0 && sum.Terms[keep - 1] < power)
        {
            keep--;
            factor += sum.Terms[keep];
        }

        var isNumeral = _tokens[sum.At - 1].IsNumeral;
        if (keep == sum.Count)
        {
            return TryLargerFactor(power, isNumeral, ref sum, ref keep, ref factor);
        }

        if (factor == 0 && sum.Count - keep == 1 && !isNumeral)
        {
            factor = 1;
        }
        else if (file.Abbreviates && sum.Count - keep >= 2)
        {
            factor = Abbreviated(sum.Terms[keep..sum.Count], sum.Rooms[keep..sum.Count], factor);
        }

        return true;
    }

    /// <summary>The value that a power multiplies if no part is smaller than it.</summary>
    private readonly bool TryLargerFactor(decimal power, bool isNumeral, ref Sum sum, ref int keep, ref decimal factor)
    {
        // Dozens and scores multiply everything: two hundred dozens.
        var isRough = power is 12 or 20 or 144 || (power == 10 && !file.Loose && !_tokens[sum.At].Is(Role.Value));
        if (isRough || (file.Loose && power >= 10_000 && _tokens[sum.At - 1].Is(Role.Multiplier)
            && _tokens[sum.At - 1].Entry!.Multiplier <= power))
        {
            keep = 0;
            factor = 0;
            for (var i = 0; i < sum.Count; i++)
            {
                factor += sum.Terms[i];
            }
        }
        else if (isNumeral)
        {
            keep = sum.Count - 1;
            factor = sum.Terms[keep];
        }
        else if (power * 10 < sum.LastTerm && sum.LastRoom <= power)
        {
            return false;
        }
        else
        {
            factor = 1;
        }

        return true;
    }

    private readonly int EndBefore(int token) => token > 0 && _tokens[token - 1].Is(Role.And) && !_tokens[token - 1].Is(Role.Value)
        ? token - 1 : token;

    /// <summary>Chinese: the digit after a power counts its tenths.</summary>
    private static void Abbreviate(Span<decimal> terms, Span<decimal> rooms, int count)
    {
        if (count >= 2 && terms[count - 1] is > 0 and < 10 && IsPower(rooms[count - 2]) && rooms[count - 1] == 1)
        {
            terms[count - 1] *= rooms[count - 2] / 10;
        }
    }

    private static decimal Abbreviated(ReadOnlySpan<decimal> terms, ReadOnlySpan<decimal> rooms, decimal sum) =>
        terms[^1] is > 0 and < 10 && IsPower(rooms[^2]) && rooms[^1] == 1 ? sum + (terms[^1] * ((rooms[^2] / 10) - 1)) : sum;

    private static bool IsPower(decimal room) => room >= 100 && room == decimal.Truncate(room);
}
