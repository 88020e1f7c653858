namespace ConflictModel.Reading;

/// <summary>
/// One sentence of a report: what in it can be the measure, the category, the actor and the place of a figure.
/// </summary>
internal readonly ref partial struct Sentence
{
    /// <summary>What a comma, an "and" or another figure between two words counts for, in characters.</summary>
    private const int Boundary = 60;

    /// <summary>What a semicolon counts for, in boundaries; what is that far is not looked at.</summary>
    private const int Apart = 100;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<ReportWord> _words;
    private readonly string _text;
    private readonly LanguageFile _file;
    private readonly List<FoundName> _found = [];

    public Sentence(ReadOnlySpan<Token> tokens, ReadOnlySpan<ReportWord> words, string text, LanguageFile file, KnownNames names)
    {
        var loose = file.Loose;
        _tokens = tokens;
        _words = words;
        (_text, _file) = (text, file);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || names.At(text, tokens[i].Start, loose, out var end) is not { } entry)
            {
                continue;
            }

            var first = i;
            while (i + 1 < tokens.Length && tokens[i + 1].Start < end)
            {
                i++;
            }

            _found.Add(new(entry, first, i + 1, tokens[first].Start, end));
        }
    }

    /// <summary>What happened, by the nearest word that says so.</summary>
    public ProposedPart? Measure(ReadFigure figure, CategoryKind? kind)
    {
        var best = -1;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Is(Role.Measure) && Cost(i, figure) < Boundary * Apart && (best < 0 || Cost(i, figure) < Cost(best, figure)))
            {
                best = i;
            }
        }

        foreach (var name in _found)
        {
            if (name.Entry.Measure is { } own && (best < 0 || Cost(name.Token, figure) <= Cost(best, figure)))
            {
                return Part(own, name.Start, name.End);
            }
        }

        return best < 0 ? null : Part(MeasureOf(_tokens[best].Entry!.Measure!, kind), _tokens[best].Start, _tokens[best].End);
    }

    /// <summary>What a word means of people, and of things: soldiers are deployed where tanks are shipped.</summary>
    private static string MeasureOf(string measure, CategoryKind? kind) => (measure, kind) switch
    {
        ("deployed", CategoryKind.Equipment or CategoryKind.Materiel) => "shipped",
        ("shipped", CategoryKind.Persons) => "deployed",
        ("delivered", CategoryKind.Persons) => "arrived",
        ("casualties" or "killed", CategoryKind.Equipment or CategoryKind.Materiel) => "lost",
        ("wounded", CategoryKind.Equipment or CategoryKind.Materiel) => "damaged",
        ("destroyed", CategoryKind.Persons) => "killed",
        ("lost", CategoryKind.Persons) => "casualties",
        _ => measure,
    };

    /// <summary>
    /// What is counted: the dataset's own category or a noun of the language behind the figure, or else the noun before it: "the number of
    /// workers rose to 40,000", "100 soldiers were killed and 2,700 wounded".
    /// </summary>
    public ProposedPart? Category(ReadFigure figure)
    {
        var noun = Noun(figure);
        foreach (var name in _found)
        {
            if (name.Entry.Category is { } own && name.Start >= figure.Start
                && (noun < 0
                    ? TokensBetween(figure.End, name.Start) == 0
                    : name.Start <= _tokens[noun].Start && name.End >= _tokens[noun].End))
            {
                return Part(own, name.Start, name.End);
            }
        }

        if (noun >= 0)
        {
            return Part(figure.Category!.Value.ToString(), _tokens[noun].Start, _tokens[noun].End);
        }

        if (figure.Category is not null || figure.Unit is not null || HasOwnNoun(figure))
        {
            return null;
        }

        for (var i = _tokens.Length - 1; i >= 0; i--)
        {
            if (_tokens[i].End <= figure.Start && _tokens[i].Is(Role.Noun))
            {
                return Part(_tokens[i].Entry!.Category, _tokens[i].Start, _tokens[i].End);
            }
        }

        return null;
    }

    /// <summary>Whether the word behind a figure is its noun, though no category; a verb is not: "auf 40.000 erhöht".</summary>
    private bool HasOwnNoun(ReadFigure figure)
    {
        for (var i = 0; figure.Noun is not null && i < _tokens.Length; i++)
        {
            if (_tokens[i].Start >= figure.End)
            {
                return !_tokens[i].Is(Role.Change) && (!_file.CapitalNouns || _tokens[i].Has(TokenMarks.Capital));
            }
        }

        return false;
    }

    /// <summary>The token of the figure's noun; -1 where that is no category.</summary>
    private int Noun(ReadFigure figure)
    {
        for (var i = 0; figure.Category is not null && i < _tokens.Length; i++)
        {
            if (_tokens[i].Start >= figure.Start && _tokens[i].Is(Role.Noun))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The nearest place; one behind a preposition first. A state is a place only behind one: "Nordkorea entsendet", "nach Russland".
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

    /// <summary>The last place behind a preposition.</summary>
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

    /// <summary>The nearest actor that is nothing else, and not only the source.</summary>
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

    /// <summary>To whom: an actor behind "to", of what is sent.</summary>
    public ProposedPart? Counterparty(ReadFigure figure, string? measure) => measure is "shipped" or "delivered"
        ? Beside(figure, Role.Receiver) : null;

    /// <summary>Whose act it is: an actor behind "by", of harm.</summary>
    public ProposedPart? Responsible(ReadFigure figure, string? measure) =>
        measure is "killed" or "wounded" or "casualties" or "captured" or "displaced" or "destroyed" or "damaged" or "lost" or "missing"
            ? Beside(figure, Role.By) : null;

    /// <summary>The first word of a role, if the sentence has one.</summary>
    public ProposedPart? Word(Role role, string value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Is(role) && !(_tokens[i].Is(Role.Month) && _tokens[i].Has(TokenMarks.Capital)))
            {
                return Part(value, _tokens[i].Start, _tokens[_words[i].End - 1].End);
            }
        }

        return null;
    }

    /// <summary>The words from one token to another.</summary>
    public ProposedPart Words(string? value, int first, int end) => Part(value, _tokens[first].Start, _tokens[end - 1].End);

    /// <summary>The nearest actor that a word of a role leads to, articles between them.</summary>
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

    /// <summary>"Ukraine-Konflikt" is no place.</summary>
    private bool IsCompound(int end) => end + 1 < _text.Length && _text[end] == '-' && Chars.IsLetter(_text[end + 1]);

    private bool IsPlace(int token) => token > 0 && _tokens[token - 1].Is(Role.Preposition);

    private int Rank(FoundName name, ReadFigure figure) => Cost(name.Token, figure) + (IsPlace(name.Token) ? 0 : 1000);

    /// <summary>How far a word is from a figure: characters, and what divides the sentence between them.</summary>
    public int Cost(int token, ReadFigure figure)
    {
        var start = _tokens[token].Start;
        var isBehind = start >= figure.End;
        return (isBehind ? start - figure.End : Math.Max(0, figure.Start - start)) + (Boundary * Boundaries(token, figure, isBehind));
    }

    /// <summary>How many signs, joining words and numbers stand between a word and a figure.</summary>
    private int Boundaries(int token, ReadFigure figure, bool isBehind)
    {
        var count = 0;
        foreach (ref readonly var between in Between(token, figure, isBehind))
        {
            count += IsClauseSign(between) || between.IsNumeral || between.Is(Role.And) ? 1 : 0;
            count += IsClauseEnd(between) ? Apart : 0;
        }

        return count;
    }

    /// <summary>How many signs stand between a date and a figure; one date may be that of two figures with "and" between them.</summary>
    public int Boundaries(FoundDate date, ReadFigure figure)
    {
        var isBehind = _tokens[date.First].Start >= figure.End;
        var count = 0;
        foreach (ref readonly var between in Between(isBehind ? date.First : date.End - 1, figure, isBehind))
        {
            count += IsClauseSign(between) ? 1 : 0;
            count += IsClauseEnd(between) ? Apart : 0;
        }

        return count;
    }

    /// <summary>The tokens between a word and a figure.</summary>
    private ReadOnlySpan<Token> Between(int token, ReadFigure figure, bool isBehind)
    {
        var end = isBehind ? token - 1 : token + 1;
        while (end >= 0 && end < _tokens.Length && (isBehind ? _tokens[end].Start >= figure.End : _tokens[end].End <= figure.Start))
        {
            end += isBehind ? -1 : 1;
        }

        return isBehind ? _tokens[(end + 1)..token] : _tokens[(token + 1)..end];
    }

    private static bool IsClauseSign(in Token token) =>
        token is { Kind: TokenKind.Sign, Sign: ',' or ':' or '、' or '，' or '،' or '(' or ')' or '–' or '—' };

    /// <summary>A semicolon: what stands behind it is as good as another sentence.</summary>
    private static bool IsClauseEnd(in Token token) => token is { Kind: TokenKind.Sign, Sign: ';' or '；' or '؛' };

    private int TokensBetween(int start, int end)
    {
        var count = 0;
        foreach (ref readonly var token in _tokens)
        {
            count += token.Start >= start && token.End <= end ? 1 : 0;
        }

        return count;
    }

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

    private ProposedPart Part(string? value, int start, int end) => new()
    {
        Value = value, Start = start, Length = end - start, Text = _text[start..end],
    };
}
