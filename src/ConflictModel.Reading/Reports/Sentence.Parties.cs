namespace ConflictModel.Reading;

/// <content>The place and the actors of a figure.</content>
internal readonly ref partial struct Sentence
{
    /// <summary>
    /// The nearest place, preferably after a preposition. A state is a place only after a preposition: "Nordkorea entsendet", "nach
    /// Russland".
    /// </summary>
    public ProposedPart? Place(ReadFigure figure, ProposedPart? counterparty)
    {
        FoundName? best = null;
        foreach (var name in _found)
        {
            if (name.Entry.Place is not null && name.Start != counterparty?.Start && !IsCompound(name.End)
                && Cost(name.Token, figure) < Boundary * Apart
                && (name.Entry.Actor is null || IsPlace(name.Token)) && (best is null || Rank(name, figure) < Rank(best.Value, figure)))
            {
                best = name;
            }
        }

        return best is { } place ? Part(place.Entry.Place, place.Start, place.End) : null;
    }

    /// <summary>The last place after a preposition.</summary>
    public ProposedPart? LastPlace()
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            if (_found[i].Entry.Place is { } place && IsPlace(_found[i].Token) && !IsCompound(_found[i].End))
            {
                return Part(place, _found[i].Start, _found[i].End);
            }
        }

        return null;
    }

    /// <summary>The nearest actor that has no other role and is not only the source.</summary>
    public ProposedPart? Actor(ReadFigure figure, params ReadOnlySpan<ProposedPart?> others)
    {
        FoundName? best = null;
        foreach (var name in _found)
        {
            if (name.Entry.Actor is not null && !Among(others, name.Start) && !IsSource(name) && Cost(name.Token, figure) < Boundary * Apart
                && (best is null || Cost(name.Token, figure) < Cost(best.Value.Token, figure)))
            {
                best = name;
            }
        }

        return best is { } actor ? Part(actor.Entry.Actor, actor.Start, actor.End) : null;
    }

    /// <summary>The recipient: an actor after "to", if something is sent.</summary>
    public ProposedPart? Counterparty(ReadFigure figure, string? measure) => measure is "shipped" or "delivered"
        ? Beside(figure, Role.Receiver) : null;

    /// <summary>The actor responsible: one after "by", if there is harm.</summary>
    public ProposedPart? Responsible(ReadFigure figure, string? measure) =>
        measure is "killed" or "wounded" or "casualties" or "captured" or "displaced" or "destroyed" or "damaged" or "lost" or "missing"
            ? Beside(figure, Role.By) : null;

    /// <summary>The nearest actor after a word with a role, possibly with articles between them.</summary>
    private ProposedPart? Beside(ReadFigure figure, Role role)
    {
        FoundName? best = null;
        foreach (var name in _found)
        {
            if (name.Entry.Actor is not null && IsLed(name.Token, role) && !IsCompound(name.End)
                && (best is null || Cost(name.Token, figure) < Cost(best.Value.Token, figure)))
            {
                best = name;
            }
        }

        return best is { } found ? Part(found.Entry.Actor, found.Start, found.End) : null;
    }

    private bool IsLed(int token, Role role)
    {
        for (var i = token - 1; i >= 0 && i >= token - 2 && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_words[i].Is(role))
            {
                return true;
            }

            if (!_tokens[i].Is(Role.Skip | Role.Of | Role.Article))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Ukraine-Konflikt" is not a place.</summary>
    private bool IsCompound(int end) => end + 1 < _text.Length && _text[end] == '-' && Chars.IsLetter(_text[end + 1]);

    private bool IsPlace(int token) => token > 0 && _tokens[token - 1].Is(Role.Preposition);
    private int Rank(FoundName name, ReadFigure figure) => Cost(name.Token, figure) + (IsPlace(name.Token) ? 0 : 1000);

    private static bool Among(ReadOnlySpan<ProposedPart?> parts, int start)
    {
        foreach (var part in parts)
        {
            if (part?.Start == start)
            {
                return true;
            }
        }

        return false;
    }
}
