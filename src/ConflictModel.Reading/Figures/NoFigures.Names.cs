namespace ConflictModel.Reading;

/// <content>Numbers that name something: designations, phone numbers, ordinals, numbering, labels.</content>
internal readonly ref partial struct NoFigures
{
    /// <summary>Letters that may directly follow digits.</summary>
    private const Role MayFollow = Role.Multiplier | Role.Percent | Role.Currency | Role.HedgeAfter | Role.Mass | Role.Counter | Role.Noun
        | Role.Time | Role.OrdinalEnd;

    /// <summary>"BTR-80", "2A6", "Leopard 2", "+49 30 1234".</summary>
    private bool IsDesignation(in NumberSpan span, bool isHedged)
    {
        if (!span.HasDigits)
        {
            return false;
        }

        for (var i = span.First; i < span.End; i++)
        {
            if (_tokens[i].Has(TokenMarks.Named | TokenMarks.LeadingZero | TokenMarks.Power))
            {
                return true;
            }
        }

        if (span.End < _tokens.Length && _tokens[span.End - 1].IsNumeral && !file.Loose)
        {
            ref readonly var next = ref _tokens[span.End];
            if (next.Has(TokenMarks.Glued) && next.Kind == TokenKind.Word
                && !next.Is(MayFollow))
            {
                return true;
            }
        }

        if (IsChain(span.First, span.End) || IsPhone(span.First))
        {
            return true;
        }

        if (file.Loose && span.First >= 2 && _tokens[span.First - 1] is { Kind: TokenKind.Sign, Sign: '-' }
            && _tokens[span.First].Has(TokenMarks.Glued)
            && _tokens[span.First - 2] is { Kind: TokenKind.Word } model && !model.Is(Role.Number | Role.Counter | Role.Noun))
        {
            return true;
        }

        if (isHedged || span.First == 0 || span.End - span.First != 1 || _tokens[span.First].Has(TokenMarks.Grouped | TokenMarks.Glued))
        {
            return false;
        }

        ref readonly var before = ref _tokens[span.First - 1];
        return before.Kind == TokenKind.Word && before.Entry is null && before.Has(TokenMarks.Capital)
            && !before.Has(TokenMarks.First) && !file.Loose
            && (span.Value < 10 || (!file.CapitalNouns && span.Value < 1000 && !IsNounNear(span.End)));
    }

    /// <summary>Three groups of digits or more, joined by hyphens: a phone number.</summary>
    private bool IsChain(int first, int end) =>
        (IsJoined(end) && (IsJoined(end + 2) || IsJoinedBefore(first))) || (IsJoinedBefore(first) && IsJoinedBefore(first - 2))
        || (first > 0 && _tokens[first - 1] is { Kind: TokenKind.Sign, Sign: '+' } && _tokens[first].Has(TokenMarks.Glued)
            && (IsJoined(end) || (end < _tokens.Length && _tokens[end].IsNumeral)));

    /// <summary>Whether there is a plus sign before the group of digits that this one belongs to: "+49 30 1234".</summary>
    private bool IsPhone(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 8; i--)
        {
            if (_tokens[i] is { Kind: TokenKind.Sign, Sign: '+' })
            {
                return i + 1 < first;
            }

            if (!_tokens[i].IsNumeral && _tokens[i] is not { Kind: TokenKind.Sign, Sign: '-' or '/' or '(' or ')' })
            {
                return false;
            }
        }

        return false;
    }

    private bool IsJoined(int at) => at > 0 && at + 1 < _tokens.Length
        && _tokens[at] is { Kind: TokenKind.Sign, Sign: '-' or '/' } sign && sign.Has(TokenMarks.Glued)
        && _tokens[at + 1].IsNumeral && _tokens[at + 1].Has(TokenMarks.Glued) && _tokens[at - 1].IsNumeral;

    private bool IsJoinedBefore(int first) => first >= 2 && IsJoined(first - 1);

    /// <summary>"810th", "810-я", "72. Brigade", "72 бригада".</summary>
    private bool IsOrdinal(in NumberSpan span)
    {
        if (span.End < _tokens.Length && _tokens[span.End].Has(TokenMarks.Part))
        {
            return true;
        }

        if (!span.HasDigits || span.End >= _tokens.Length)
        {
            return false;
        }

        ref readonly var next = ref _tokens[span.End];
        if (next.Is(Role.OrdinalEnd) && next.Has(TokenMarks.Glued) && !next.Is(Role.Counter | Role.Multiplier))
        {
            return true;
        }

        if (next is { Kind: TokenKind.Sign, Sign: '-' or '\'' or '.' } && next.Has(TokenMarks.Glued) && span.End + 1 < _tokens.Length
            && _tokens[span.End + 1].Is(Role.OrdinalEnd) && _tokens[span.End + 1].Has(TokenMarks.Glued))
        {
            return true;
        }

        if (next.Is(Role.Unit) && !next.Is(Role.Noun))
        {
            return true;
        }

        if (!file.OrdinalPoint || next is not { Kind: TokenKind.Sign, Sign: '.' } || !next.Has(TokenMarks.Glued)
            || span.End + 1 >= _tokens.Length || span.Value > 9999)
        {
            return false;
        }

        ref readonly var then = ref _tokens[span.End + 1];
        return then.Kind == TokenKind.Word && (!then.Has(TokenMarks.Capital) || then.Is(Role.Unit | Role.Month)
            || IsArticle(span.First - 1));
    }

    /// <summary>A short word followed by a noun: "die 2. Phase".</summary>
    private bool IsArticle(int index) => index >= 0 && _tokens[index] is { Kind: TokenKind.Word } word && word.End - word.Start <= 3
        && word.Is(Role.Skip | Role.Preposition | Role.Of);

    /// <summary>"1." or "2)" at the start of a line.</summary>
    private bool IsNumbering(in NumberSpan span) => span.HasDigits && _tokens[span.First].Has(TokenMarks.First)
        && span.End - span.First == 1 && span.Value < 1000
        && span.End < _tokens.Length && _tokens[span.End] is { Kind: TokenKind.Sign, Sign: '.' or ')' } sign && sign.Has(TokenMarks.Glued);

    private bool IsLabelled(int first)
    {
        var before = first - 1;
        if (before >= 0 && _tokens[before] is { Kind: TokenKind.Sign, Sign: '.' or ':' } && _tokens[before].Entry is null)
        {
            if (_tokens[before].Sign == ':')
            {
                return false;
            }

            before--;
        }

        return before >= 0 && _tokens[before].Is(Role.Label) && !_tokens[before].Is(Role.HedgeBefore);
    }
}
