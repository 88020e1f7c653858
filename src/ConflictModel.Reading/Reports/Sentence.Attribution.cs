namespace ConflictModel.Reading;

/// <content>The sources of a figure.</content>
internal readonly ref partial struct Sentence
{
    private const int MaxSource = 8;
    private const int MaxVerb = 4;

    /// <summary>The most tokens between the start of a sentence and its subject.</summary>
    private const int MaxSubject = 3;

    /// <summary>The attribution: names next to a verb of saying. Each cites the next one, unless "and" joins them.</summary>
    public EquatableList<ProposedSource> Attribution()
    {
        var names = Sources();
        if (names.Count == 0)
        {
            return AttributionWords() is { } words ? [new() { Source = words }] : [];
        }

        // From the innermost: a name cites those after it that are not joined to it.
        var said = new List<ProposedSource>();
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var source = Part(names[i].Entry.Source, names[i].Start, names[i].End);
            if (i + 1 < names.Count && IsRelayed(names[i], names[i + 1]))
            {
                said[0] = said[0] with { Cites = [.. said[0].Cites, new() { Source = source }] };
            }
            else if (i + 1 < names.Count && IsJoined(names[i], names[i + 1]))
            {
                said.Insert(0, new() { Source = source });
            }
            else
            {
                said = [new() { Source = source, Cites = [.. said] }];
            }
        }

        return [.. said];
    }

    /// <summary>
    /// Whether a date is that of the statement: it is next to a verb of saying, with no figure and no comma between them.
    /// </summary>
    public bool IsOfStatement(FoundDate date)
    {
        for (var i = date.First - 1; i >= 0 && i >= date.First - MaxVerb - 1 && IsRun(i) && !_tokens[i].Is(Role.Measure); i--)
        {
            if (_tokens[i].Is(Role.SourceAfter) && !_words[i].Is(Role.AccordingTo))
            {
                return true;
            }
        }

        // "On Tuesday, the ministry said that ..."
        var opens = date.First < MaxSubject && date.End < _tokens.Length && _tokens[date.End] is { Kind: TokenKind.Sign, Sign: ',' };
        var next = date.End + (opens ? 1 : 0);
        for (var i = next; i < _tokens.Length && i < next + MaxVerb && IsRun(i) && !_tokens[i].Is(Role.Measure | Role.Number); i++)
        {
            if (_tokens[i].Is(Role.SourceAfter) && !_words[i].Is(Role.AccordingTo))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words after "according to", if they name no known source.</summary>
    private ProposedPart? AttributionWords()
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
                return Words(null, i + 1, end);
            }
        }

        return null;
    }

    /// <summary>A word, or an apostrophe within one: "l'armée", "BM'ye".</summary>
    private bool IsRun(int index) => _tokens[index].Kind == TokenKind.Word
        || (_tokens[index] is { Kind: TokenKind.Sign, Sign: '\'' } sign && sign.Has(TokenMarks.Glued));

    /// <summary>"The ministry told Reuters": the second relays what the first said.</summary>
    private bool IsRelayed(FoundName first, FoundName second)
    {
        for (var i = first.EndToken; i < second.Token; i++)
        {
            if (_words[i].Is(Role.Tells))
            {
                return _words[i].End + 1 >= second.Token && !IsCited(second);
            }
        }

        return false;
    }

    private bool IsJoined(FoundName first, FoundName second)
    {
        var isJoined = false;
        for (var i = first.EndToken; i < second.Token; i++)
        {
            isJoined |= _tokens[i].Is(Role.And | Role.Or);
        }

        return isJoined && !IsCited(second);
    }
}
