namespace ConflictModel.Reading;

/// <content>The parts of a sum: what each adds.</content>
internal ref partial struct NumberGrammar
{
    private readonly bool TryNumeral(in Token token, ref Sum sum, ref NumberSpan span)
    {
        var i = sum.At;
        if (token.Has(TokenMarks.NoNumber))
        {
            return false;
        }

        if (sum.Count == 0)
        {
            sum.Push(token.Value, 0, i);
            span.IsFraction |= token.Has(TokenMarks.Fraction);
            span.HasDigits = true;
            return true;
        }

        if (i + 1 < _tokens.Length && IsMeasure(i + 1))
        {
            return false;
        }

        // "2 1/4"; "3 hundred and 21"; Chinese and Turkish "2 bin 783".
        var isMixed = token.Has(TokenMarks.Fraction) && token.Value < 1 && sum.LastRoom == 0 && decimal.IsInteger(sum.LastTerm)
            && _tokens[i - 1].IsNumeral && !token.Has(TokenMarks.Glued) && IsSlashed(token);
        var isUnit = token.Value is > 0 and < 10 && token.End - token.Start == 1 && sum.LastRoom == 10 && !_tokens[i - 1].IsNumeral;
        if (!isMixed && ((sum.LastPower < 10 && !isUnit) || token.Value >= sum.LastRoom
            || (token.Has(TokenMarks.Fraction) && token.Value >= 1) || token.Value == 0))
        {
            return false;
        }

        span.HasDigits = true;
        sum.Push(token.Value, 0, i);
        return true;
    }

    /// <summary>Whether a calibre or a designation follows digits: "three million 152mm shells".</summary>
    private readonly bool IsMeasure(int index)
    {
        index = IsHyphen(index) ? index + 1 : index;
        return _tokens[index].Is(Role.Dimension) || (_tokens[index].Has(TokenMarks.Glued)
            && _tokens[index] is { Kind: TokenKind.Word, Entry: null } && !file.Loose);
    }

    private readonly bool IsSlashed(in Token token) => text.AsSpan(token.Start, token.End - token.Start).ContainsAny('/', '⁄')
        || token.End == token.Start + 1;

    private readonly bool TryValue(in Token token, ref Sum sum)
    {
        var i = sum.At;
        var entry = token.Entry!;
        var value = entry.Value;
        var room = entry.Is(Role.Value) && entry.Room != 1 ? entry.Room : RoomOf(value);
        if (sum.Count == 0)
        {
            sum.Push(value, room, i);
            return true;
        }

        // "Zero two": digits as they are spoken.
        if (sum.Count == 1 && sum.Terms[0] == 0 && value is > 0 and < 10 && !_tokens[i - 1].IsNumeral)
        {
            sum.Terms[0] = value;
            return true;
        }

        // Chinese and Japanese "零": a place without a number.
        if (value == 0 && file.Unspaced && sum.LastRoom > 1)
        {
            sum.LastRoom = decimal.Floor(sum.LastRoom) - 0.5m;
            return true;
        }

        if (sum.AfterAnd && !file.TensAnd && value < 10 && IsTens(sum.LastTerm))
        {
            return false;
        }

        if (value > 0 && value < sum.LastRoom)
        {
            sum.Push(value, room, i);
            return true;
        }

        return TryTensAfterUnits(value, token, ref sum);
    }

    /// <summary>German and others: "einundzwanzig".</summary>
    private readonly bool TryTensAfterUnits(decimal value, in Token token, ref Sum sum)
    {
        if (!file.UnitsFirst || !(sum.AfterAnd || token.Has(TokenMarks.Part)) || !IsTens(value) || sum.LastTerm is not (> 0 and < 10)
            || _tokens[sum.Starts[sum.Count - 1]].IsNumeral
            || (sum.Count > 1 && value + sum.LastTerm >= sum.Rooms[sum.Count - 2]))
        {
            return false;
        }

        sum.LastTerm += value;
        sum.LastRoom = 1;
        return true;
    }

    private static bool IsTens(decimal value) => value is >= 20 and <= 90 && value % 10 == 0;

    /// <summary>Digits as single words: "二〇二五".</summary>
    private readonly bool TryDigits(int limit, in Token token, ref Sum sum)
    {
        var i = sum.At;
        var value = token.Entry!.Value;
        if (!file.Unspaced || sum.Count != 1 || value > 9 || sum.Rooms[0] != 1 || !_tokens[i - 1].Is(Role.Value)
            || _tokens[i - 1].Entry!.Value > 9 || sum.Terms[0] > Largest)
        {
            return false;
        }

        if (i + 1 < limit && _tokens[i + 1].Is(Role.Multiplier) && Touches(i + 1))
        {
            return false;
        }

        sum.Terms[0] = (sum.Terms[0] * 10) + value;
        return true;
    }

    /// <summary>The exclusive limit of what may be added to a value: 10 for tens, 100 for hundreds; 0 for others.</summary>
    private static decimal RoomOf(decimal value)
    {
        if (value < 20 || value != decimal.Truncate(value))
        {
            return 1;
        }

        var room = 1m;
        while (value % (room * 10) == 0 && room < value)
        {
            room *= 10;
        }

        return room;
    }
}
