namespace ConflictModel.Reading;

/// <summary>
/// One sentence of a report: what in it can be the measure, the category, the actor, the place and the source of a figure.
/// </summary>
internal readonly ref struct Sentence
{
    private const int MaxSource = 8;
    private const int MaxVerb = 4;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _text;
    private readonly List<Name> _found = [];

    public Sentence(ReadOnlySpan<Token> tokens, string text, KnownNames names)
    {
        _tokens = tokens;
        _text = text;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && names.At(text, tokens[i].Start, out var end) is { } entry)
            {
                _found.Add(new(entry, i, tokens[i].Start, end));
                while (i + 1 < tokens.Length && tokens[i + 1].Start < end)
                {
                    i++;
                }
            }
        }
    }

    /// <summary>What happened, by the nearest word that says so.</summary>
    public ProposedPart? Measure(ReadFigure figure)
    {
        var best = -1;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Is(Role.Measure) && (best < 0 || Distance(_tokens[i].Start, figure) < Distance(_tokens[best].Start, figure)))
            {
                best = i;
            }
        }

        return best < 0 ? null : Part(_tokens[best].Entry!.Measure, _tokens[best].Start, _tokens[best].End);
    }

    public ProposedPart? Category(ReadFigure figure)
    {
        for (var i = 0; figure.Category is { } category && i < _tokens.Length; i++)
        {
            if (_tokens[i].Start >= figure.Start && _tokens[i].Is(Role.Noun))
            {
                return Part(category.ToString(), _tokens[i].Start, _tokens[i].End);
            }
        }

        return null;
    }

    /// <summary>
    /// The nearest place; one behind a preposition first. A state is a place only behind one: "Nordkorea entsendet", "nach Russland".
    /// </summary>
    public ProposedPart? Place(ReadFigure figure)
    {
        Name? best = null;
        foreach (var name in _found)
        {
            if (name.Entry.Place is not null && !IsCompound(name.End) && (name.Entry.Actor is null || IsPlace(name.Token)) && (best is null
                || Rank(name, figure) < Rank(best.Value, figure)))
            {
                best = name;
            }
        }

        return best is { } place ? Part(place.Entry.Place, place.Start, place.End) : null;
    }

    /// <summary>The nearest actor that is not the place, and not only the source.</summary>
    public ProposedPart? Actor(ReadFigure figure, ProposedPart? place)
    {
        Name? best = null;
        foreach (var name in _found)
        {
            if (name.Entry.Actor is not null && name.Start != place?.Start && !IsSource(name.Token) && !IsByline(name)
                && (best is null || Distance(name.Start, figure) < Distance(best.Value.Start, figure)))
            {
                best = name;
            }
        }

        return best is { } actor ? Part(actor.Entry.Actor, actor.Start, actor.End) : null;
    }

    /// <summary>Who says so: names beside a word of saying, in the order of the text.</summary>
    public EquatableList<ProposedPart> Attribution()
    {
        var parts = new List<ProposedPart>();
        foreach (var name in _found)
        {
            if (name.Entry.Source is not null && (IsSource(name.Token) || IsByline(name))
                && parts.TrueForAll(part => part.Start != name.Start))
            {
                parts.Add(Part(name.Entry.Source, name.Start, name.End));
            }
        }

        if (parts.Count == 0)
        {
            AddWords(parts);
        }

        return [.. parts];
    }

    /// <summary>The words behind "according to", where they name nobody known.</summary>
    private void AddWords(List<ProposedPart> parts)
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!_tokens[i].Is(Role.SourceBefore))
            {
                continue;
            }

            var end = i + 1;
            while (end < _tokens.Length && end <= i + MaxSource && _tokens[end].Kind == TokenKind.Word
                && !_tokens[end].Is(Role.HedgeBefore | Role.Number | Role.Measure))
            {
                end++;
            }

            if (end > i + 1)
            {
                parts.Add(Part(null, _tokens[i + 1].Start, _tokens[end - 1].End));
                return;
            }
        }
    }

    /// <summary>Headlines: "... — Budanov", "Budanov: ...".</summary>
    private bool IsByline(Name name) =>
        (name.Token > 0 && _tokens[name.Token - 1] is { Kind: TokenKind.Sign, Sign: '—' or '–' or '-' } && _tokens[^1].End <= name.End)
        || (name.Token == 0 && name.End < _text.Length && _text[name.End] == ':');

    private bool IsSource(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - MaxVerb && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens[i].Is(Role.SourceBefore))
            {
                return true;
            }
        }

        for (var i = token + 1; i < _tokens.Length && i <= token + MaxVerb && _tokens[i].Kind == TokenKind.Word
            && !_tokens[i].Is(Role.HedgeBefore); i++)
        {
            if (_tokens[i].Is(Role.SourceAfter))
            {
                return true;
            }
        }

        for (var i = token - 1; i >= 0 && i > token - MaxVerb - 2 && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens[i].Is(Role.SourceAfter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ukraine-Konflikt" is no place.</summary>
    private bool IsCompound(int end) => end + 1 < _text.Length && _text[end] == '-' && Chars.IsLetter(_text[end + 1]);

    private bool IsPlace(int token) => token > 0 && _tokens[token - 1].Is(Role.Preposition);

    private int Rank(Name name, ReadFigure figure) => Distance(name.Start, figure) + (IsPlace(name.Token) ? 0 : 1000);

    private static int Distance(int start, ReadFigure figure) => start >= figure.End ? start - figure.End : figure.Start - start;

    private ProposedPart Part(string? id, int start, int end) => new()
    {
        Id = id, Start = start, Length = end - start,
        Text = _text[start..end]
    };

    private readonly record struct Name(Entry Entry, int Token, int Start, int End);
}
