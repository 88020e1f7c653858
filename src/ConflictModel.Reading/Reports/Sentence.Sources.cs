namespace ConflictModel.Reading;

/// <content>Which names are sources: those next to a verb of saying.</content>
internal readonly ref partial struct Sentence
{
    /// <summary>
    /// The names of sources that say something in this sentence. Of a title and a name next to each other, the name: "Präsident Selenskyj".
    /// </summary>
    private List<FoundName> Sources()
    {
        var names = new List<FoundName>();
        foreach (var name in _found)
        {
            if (name.Entry.Source is null || !(IsSource(name) || IsSourceTogether(name)))
            {
                continue;
            }

            if (names.Count > 0 && names[^1].EndToken == name.Token)
            {
                names[^1] = name;
            }
            else
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>"The ministry and the United Nations said": the first of two joined sources.</summary>
    private bool IsSourceTogether(FoundName name)
    {
        if (name.EndToken >= _tokens.Length || !_tokens[name.EndToken].Is(Role.And))
        {
            return false;
        }

        foreach (var other in _found)
        {
            if (other.Token > name.EndToken && other.Token <= name.EndToken + 2 && other.Entry.Source is not null && IsBeside(other))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSource(FoundName name) => IsBeside(name) || IsByline(name) || IsBeforeColon(name) || IsSubjectOfLast(name);

    /// <summary>In languages whose verb comes last, a name at the start of a sentence that ends with a verb of saying.</summary>
    private bool IsSubjectOfLast(FoundName name)
    {
        if (!_file.Postpositions || name.Token > MaxSubject)
        {
            return false;
        }

        for (var i = _tokens.Length - 1; i >= name.EndToken && i >= _tokens.Length - MaxVerb; i--)
        {
            if (_tokens[i].Is(Role.SourceAfter))
            {
                return !_words[i].Is(Role.AccordingTo);
            }
        }

        return false;
    }

    /// <summary>Headlines: "... — Budanov", "Budanov: ...".</summary>
    private bool IsByline(FoundName name) =>
        name.Token > 0 && _tokens[name.Token - 1] is { Kind: TokenKind.Sign, Sign: '—' or '–' or '-' } && _tokens[^1].End <= name.End;

    /// <summary>"The service has brought to light: ...": the subject of the clause before a colon.</summary>
    private bool IsBeforeColon(FoundName name)
    {
        if (name.Token > MaxSubject)
        {
            return false;
        }

        for (var i = name.EndToken; i + 1 < _tokens.Length && !_tokens[i].IsNumeral; i++)
        {
            if (_tokens[i] is { Kind: TokenKind.Sign, Sign: ':' })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of saying is next to a name.</summary>
    private bool IsBeside(FoundName name)
    {
        for (var i = name.Token; i < name.EndToken; i++)
        {
            // "Unnamed reports": the name is itself a verb of saying.
            if (_tokens[i].Is(Role.SourceBefore | Role.SourceAfter))
            {
                return true;
            }
        }

        var token = name.Token;
        for (var i = token - 1; i >= 0 && i >= token - MaxVerb - 1 && IsRun(i); i--)
        {
            if (_tokens[i].Is(Role.SourceAfter)
                || (i >= token - MaxVerb && (_tokens[i].Is(Role.SourceBefore) || _words[i].Is(Role.Citing))))
            {
                return true;
            }
        }

        // A comma may end an insertion: "the ministry, ..., said"; "Yonhap, citing the JCS".
        var next = name.EndToken;
        if (next + 1 < _tokens.Length && _tokens[next] is { Kind: TokenKind.Sign, Sign: ',' }
            && (_tokens[next + 1].Is(Role.SourceAfter) || _words[next + 1].Is(Role.Citing)))
        {
            return true;
        }

        for (var i = next; i < _tokens.Length && i < next + MaxVerb && IsRun(i)
            && !_tokens[i].Is(Role.HedgeBefore); i++)
        {
            if (_tokens[i].Is(Role.SourceAfter) || _words[i].Is(Role.Citing))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCited(FoundName name) => (name.Token > 0 && _words[name.Token - 1].Is(Role.Citing))
        || (name.Token > 1 && _words[name.Token - 2].Is(Role.Citing));
}
