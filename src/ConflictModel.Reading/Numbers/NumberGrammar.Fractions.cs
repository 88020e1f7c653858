namespace ConflictModel.Reading;

/// <content>Fractions.</content>
internal ref partial struct NumberGrammar
{
    /// <summary>Fractions: "two thirds", "twenty and three fifths", "五分の一".</summary>
    private readonly void Fractions(int limit, ref NumberSpan span)
    {
        var i = Joined(span.End, limit);
        if (i < 0)
        {
            return;
        }

        if (_tokens[i].Is(Role.FractionOf))
        {
            Reversed(i + 1, limit, ref span);
        }
        else if (_tokens[i].Is(Role.Denominator) && !_tokens[i].Is(Role.Multiplier) && !span.IsFraction && span.Power < 1000)
        {
            Divide(_tokens[i].Entry!.Denominator, i, limit, ref span);
        }
        else if (_tokens[i].Is(Role.Ratio) && !isStrict)
        {
            Ratio(i + 1, limit, ref span);
        }
        else if (!Composed(i, limit, ref span))
        {
            OnTop(i, limit, ref span);
        }
    }

    /// <summary>A fraction whose denominator comes first: "五分の一".</summary>
    private readonly void Reversed(int next, int limit, ref NumberSpan span)
    {
        if (next < limit && Math.Abs(span.Value) > 1e-6m && (Touches(next) || IsMinusSign(next))
            && TryRead(next, out var numerator, limit) && !numerator.IsOrder && Math.Abs(numerator.Value) < Largest)
        {
            span.Value = numerator.Value / span.Value;
            span.End = numerator.End;
            span.IsFraction = true;
            span.Power = 1;
        }
    }

    private readonly void Divide(decimal denominator, int at, int limit, ref NumberSpan span)
    {
        // "Twenty and three fifths": only the number after the "and" is divided.
        if (span.LastAnd > span.First && !IsWithinTens(span.LastAnd))
        {
            var whole = new NumberSpan { First = span.First, Power = 1 };
            var part = new NumberSpan { First = span.LastAnd + 1, Power = 1 };
            var start = span.IsNegative ? span.First + 1 : span.First;
            if (TrySum(start, span.LastAnd, ref whole) && TrySum(span.LastAnd + 1, limit, ref part) && part.End == span.End
                && part.Value < denominator)
            {
                span.Value = whole.Value;
                Top(part.Value / denominator, whole.Power >= 1000 ? whole.Power : 1, at + 1, limit, ref span);
                return;
            }
        }

        span.Value /= denominator;
        span.IsFraction = true;
        span.End = at + 1;
        Times(limit, ref span);
    }

    /// <summary>Whether an "and" joins tens and units, as in Spanish "treinta y dos".</summary>
    private readonly bool IsWithinTens(int and) => file.TensAnd && _tokens[and - 1].Is(Role.Value)
        && _tokens[and - 1].Entry!.Value is >= 20 and < 100;

    /// <summary>A power after a fraction: "three quarters million".</summary>
    private readonly void Times(int limit, ref NumberSpan span)
    {
        if (span.End < limit && Touches(span.End) && _tokens[span.End].Is(Role.Multiplier) && !_tokens[span.End].Is(Role.Denominator)
            && Fits(span.Value, _tokens[span.End].Entry!.Multiplier))
        {
            span.Power = _tokens[span.End].Entry!.Multiplier;
            span.Value *= span.Power;
            span.IsFraction = false;
            span.End++;
        }
    }

    /// <summary>"One in twenty", "1 over three": a fraction if below one, otherwise two numbers.</summary>
    private readonly void Ratio(int next, int limit, ref NumberSpan span)
    {
        var divisor = new NumberSpan { First = next, Power = 1 };
        if (next < limit && Touches(next) && TrySum(next, limit, ref divisor) && divisor.Value > span.Value && span.Value > 0)
        {
            span.Value /= divisor.Value;
            span.End = divisor.End;
            span.IsFraction = true;
            span.Power = 1;
        }
    }

    /// <summary>A denominator of several words: "one twenty-fifth".</summary>
    private readonly bool Composed(int next, int limit, ref NumberSpan span)
    {
        var tens = new NumberSpan { First = next, Power = 1 };
        if (span.IsFraction || _tokens[next].IsNumeral || !_tokens[next].Is(Role.Value | Role.Multiplier) || !TrySum(next, limit, ref tens))
        {
            return false;
        }

        if (tens.End < limit && _tokens[tens.End].Is(Role.DenominatorEnd) && Touches(tens.End))
        {
            span.Value /= tens.Value;
            span.IsFraction = true;
            span.End = tens.End + 1;
            return true;
        }

        var at = tens.End < limit && _tokens[tens.End].Is(Role.And) ? Joined(tens.End + 1, limit) : Joined(tens.End, limit);
        if (at < 0 || !_tokens[at].Is(Role.Denominator) || _tokens[at].Entry!.Denominator >= Math.Max(10, tens.Power) || tens.Value < 20)
        {
            return false;
        }

        span.Value /= tens.Value + _tokens[at].Entry!.Denominator;
        span.IsFraction = true;
        span.End = at + 1;
        return true;
    }

    /// <summary>A fraction added to a whole number: "three and a half", "six million and two thirds".</summary>
    private readonly void OnTop(int i, int limit, ref NumberSpan span)
    {
        var next = _tokens[i].Is(Role.And | Role.Point) ? Joined(i + 1, limit) : i;
        if (next < 0 || span.IsFraction)
        {
            return;
        }

        if (next > i && _tokens[next].IsNumeral && _tokens[next].Has(TokenMarks.Fraction) && _tokens[next].Value < 1
            && IsSlashed(_tokens[next]))
        {
            Top(_tokens[next].Value, 1, next + 1, limit, ref span);
            return;
        }

        var part = new NumberSpan { First = next, Power = 1, Value = 1, End = next };
        var isArticle = _tokens[next].Is(Role.Article) && next + 1 < limit && _tokens[next + 1].Is(Role.Denominator);
        part.End = isArticle ? next + 1 : next;
        if (!isArticle && !_tokens[next].Is(Role.Denominator) && !TrySum(next, limit, ref part))
        {
            return;
        }

        var at = part.End == next ? next : Joined(part.End, limit);
        if (at > 0 && next > i && part.End > next && _tokens[at].Is(Role.FractionOf))
        {
            Reversed(at + 1, limit, ref part);
            if (part.IsFraction)
            {
                Top(part.Value, 1, part.End, limit, ref span);
            }

            return;
        }

        if (at < 0 || !_tokens[at].Is(Role.Denominator) || part.Value >= _tokens[at].Entry!.Denominator || (next == i && part.End == next))
        {
            return;
        }

        Top(part.Value / _tokens[at].Entry!.Denominator, span.Power >= 1000 ? span.Power : 1, at + 1, limit, ref span);
    }

    /// <summary>Adds a fraction of the last power, or of the power that follows.</summary>
    private readonly void Top(decimal fraction, decimal unit, int end, int limit, ref NumberSpan span)
    {
        if (end < limit && Touches(end) && _tokens[end].Is(Role.Multiplier) && unit > _tokens[end].Entry!.Multiplier)
        {
            unit = _tokens[end].Entry!.Multiplier;
            end++;
        }
        else if (end < limit && Touches(end) && _tokens[end].Is(Role.Multiplier) && unit == _tokens[end].Entry!.Multiplier)
        {
            end++;
        }

        span.Value += fraction * unit;
        span.End = end;
        span.IsFraction = unit == 1;
        if (unit == 1)
        {
            Times(limit, ref span);
        }
    }
}
