namespace ConflictModel.Reading;

/// <summary>
/// Divides a text into sentences, and each into tokens, in one pass. Where it is strict, a date or a time is one token; otherwise each of
/// its numbers is.
/// </summary>
internal sealed class Scanner(string text, LanguageFile file, bool isStrict = false)
{
    /// <summary>What one sentence can be long: a longer one is read in pieces.</summary>
    private const int MaxTokens = 400;
    private const int MaxCompound = 96;
    private const int MaxWord = 256;
    private const Role Ends = Role.OrdinalEnd | Role.DenominatorEnd;

    private readonly List<Token> _tokens = [];
    private int _position;
    private bool _lineStart = true;

    /// <summary>The tokens of the next sentence; null at the end. The list is used again for the next.</summary>
    public List<Token>? Next()
    {
        _tokens.Clear();
        while (_position < text.Length)
        {
            if (Step())
            {
                break;
            }
        }

        return _tokens.Count == 0 && _position >= text.Length ? null : _tokens;
    }

    /// <summary>Reads one token; returns whether the sentence ends behind it.</summary>
    private bool Step()
    {
        var start = _position;
        var c = Fold.Of(text[start]);
        if (c is ' ' or Fold.Nothing)
        {
            _position++;
            return false;
        }

        if (c == '\n')
        {
            _position++;
            _lineStart = true;
            return _tokens.Count > 0;
        }

        if (Chars.IsDigit(text[start]) || Numeral.Vulgar(text[start]) is not null || IsLeadingPoint(start))
        {
            AddNumeral(start);
        }
        else if (Chars.IsWord(text[start]))
        {
            AddWord(start);
        }
        else
        {
            return AddSign(start, c);
        }

        return _tokens.Count >= MaxTokens;
    }

    private bool IsLeadingPoint(int start) => text[start] is '.' or ',' or '٫' && start + 1 < text.Length && Chars.IsDigit(text[start + 1])
        && (start == 0 || Chars.IsSpace(text[start - 1]) || text[start - 1] is '-' or '(' or '<' or '>' or '=' or '~' or '\n');

    private TokenMarks MarksAt(int start)
    {
        var marks = TokenMarks.None;
        if (_tokens.Count == 0 || _lineStart)
        {
            marks |= TokenMarks.First;
        }

        if (_tokens.Count > 0 && _tokens[^1].End == start)
        {
            marks |= TokenMarks.Glued;
        }

        _lineStart = false;
        return marks;
    }

    private void AddNumeral(int start)
    {
        var mayGroup = _tokens.Count == 0 || !_tokens[^1].Is(Role.Month) || _tokens[^1].Is(Role.Value);
        var marks = MarksAt(start);
        var token = Numeral.Read(text, start, text.Length, file, mayGroup, isStrict);
        token.Marks |= marks;
        if (marks.HasFlag(TokenMarks.Glued) && !file.Loose)
        {
            token.Marks |= IsNamed() ? TokenMarks.Named : TokenMarks.None;
        }

        _tokens.Add(token);
        _position = token.End;
    }

    /// <summary>Whether letters stand directly before a numeral, perhaps with a hyphen: "BTR-80".</summary>
    private bool IsNamed()
    {
        var last = _tokens[^1];
        if (text[last.Start] is >= '\u0590' and < '\u0780')
        {
            // Arabic and Hebrew write "and", "in" and "about" together with what follows.
            return false;
        }

        if (last.Kind == TokenKind.Word)
        {
            return !last.Is(Role.Currency) && last.Entry?.Is(Role.HedgeBefore | Role.PercentBefore) != true;
        }

        return last.Kind == TokenKind.Sign && last.Sign == '-' && last.Has(TokenMarks.Glued) && _tokens.Count > 1
            && _tokens[^2] is { Kind: TokenKind.Word } word && !word.Is(Role.Number | Role.To | Role.Month);
    }

    private bool AddSign(int start, char sign)
    {
        var marks = MarksAt(start);
        var entry = file.Words.Longest(text, start, text.Length, file.Loose, out var end);
        if (entry is not null && end > start + 1 && !Chars.IsWord(text[end - 1]) && sign is '.' && !Chars.IsWord(text[start + 1]))
        {
            entry = null;
        }

        _position = entry is null ? start + 1 : end;

        _tokens.Add(new() { Kind = TokenKind.Sign, Start = start, End = _position, Sign = sign, Entry = entry, Marks = marks });
        return entry is null && IsEndOfSentence(start, sign) ? true : _tokens.Count >= MaxTokens;
    }

    private bool IsEndOfSentence(int at, char sign)
    {
        if (sign is '。' or '！' or '？' or '؟' or '।' or '!' or '?' or ';')
        {
            return sign is not ';';
        }

        if (sign != '.')
        {
            return false;
        }

        var i = at + 1;
        while (i < text.Length && i < at + 8 && (Chars.IsSpace(text[i]) || text[i] is '"' or '”' or '»' or ')' or '“'))
        {
            i++;
        }

        if (i == at + 1 && i < text.Length)
        {
            // "gebracht.Die": a new sentence without a space, as in text that was joined from lines.
            return char.IsUpper(text[i]) && at > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]);
        }

        var last = _tokens.Count > 1 ? _tokens[^2] : default;
        var isInitial = last.Kind == TokenKind.Word && last.End - last.Start == 1 && char.IsUpper(text[last.Start]) && !file.Loose;
        var isOrdinal = file.OrdinalPoint && last.IsNumeral && last.Value < 1000 && last.End == at;
        return !isInitial && !isOrdinal && (i >= text.Length || !char.IsLower(text[i]));
    }

    private void AddWord(int start)
    {
        if (IsAddress(start) is > 0 and var addressEnd)
        {
            _position = addressEnd;
            return;
        }

        var entry = file.Words.Longest(text, start, text.Length, file.Loose, out var end);
        if (file.Unspaced)
        {
            if (entry?.Is(Role.PercentBefore) == true && _tokens.Count > 0 && _tokens[^1].End == start && _tokens[^1].Is(Role.Value))
            {
                // "五百分之二" is two five-hundredths, not five and two percent.
                entry = file.Words.Longest(text, start, start + 1, loose: true, out end);
            }

            if (TryKana(start))
            {
                return;
            }

            Add(start, entry is null ? start + 1 : end, entry);
            return;
        }

        if (file.Loose)
        {
            AddLoose(start, entry, end);
            return;
        }

        if (entry is not null)
        {
            Add(start, end, entry);
            return;
        }

        var wordEnd = EndOfLetters(start);
        if (!TryPrefix(start, wordEnd) && !TrySuffix(start, wordEnd) && !TryCompound(start, wordEnd))
        {
            Add(start, wordEnd, null);
        }
    }

    /// <summary>A word's end: where its letters end. Digits that follow directly are a token of their own.</summary>
    private int EndOfLetters(int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxWord && (Chars.IsLetter(text[end]) || (Fold.Of(text[end]) == Fold.Nothing
            && end > start)))
        {
            end++;
        }

        return end == start ? start + 1 : end;
    }

    private void Add(int start, int end, Entry? entry, TokenMarks more = TokenMarks.None)
    {
        var marks = MarksAt(start) | more;
        if (char.IsUpper(text[start]))
        {
            marks |= TokenMarks.Capital;
        }

        _tokens.Add(new() { Kind = TokenKind.Word, Start = start, End = end, Entry = entry, Marks = marks });
        _position = end;
    }

    /// <summary>Where a web or mail address ends that starts here; 0 where there is none.</summary>
    private int IsAddress(int start)
    {
        var c = text[start];
        if (c is not ('h' or 'w' or 'H' or 'W') || (start > 0 && Chars.IsWord(text[start - 1])))
        {
            return 0;
        }

        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = start;
        while (end < text.Length && !Chars.IsSpace(text[end]) && text[end] != '\n' && (text[end] < 128 || !file.Loose))
        {
            end++;
        }

        return end;
    }

    /// <summary>Korean: a word is a phrase and what hangs on it. A number word that something unknown hangs on is none.</summary>
    private void AddLoose(int start, Entry? entry, int end)
    {
        var wordEnd = EndOfLetters(start);
        var isStart = start == 0 || !Chars.IsWord(text[start - 1]);
        var last = _tokens.Count > 0 ? _tokens[^1] : default;
        var afterNumber = !isStart && last.End == start && (last.IsNumeral
            || last.Is(Role.Number | Role.FractionOf | Role.And | Role.Point | Role.Counter));
        if (entry is not null && !isStart && entry.Is(Role.Value) && !entry.Is(Role.Multiplier) && !(last.IsNumeral
            || last.Is(Role.Number | Role.FractionOf | Role.Point | Role.And)))
        {
            entry = null;
        }

        // A particle that is longer than the number word it begins with.
        if (entry is not null && !isStart && wordEnd > end && entry.Is(Role.Number)
            && file.Suffixes.Contains(Fold.Of(text[start..wordEnd])))
        {
            entry = null;
        }

        if (entry is null || (!isStart && !afterNumber && last.Entry is null))
        {
            DropNumbersOfWord(start, file.Suffixes.Contains(Fold.Of(text[start..wordEnd])));
            Add(start, wordEnd, null);
            return;
        }

        Add(start, end, entry);
    }

    private void DropNumbersOfWord(int start, bool isSuffix)
    {
        if (isSuffix)
        {
            return;
        }

        for (var i = _tokens.Count - 1; i >= 0 && _tokens[i].End == start && _tokens[i].Kind == TokenKind.Word; i--)
        {
            start = _tokens[i].Start;
            if (_tokens[i].Is(Role.Number | Role.Counter) && !_tokens[i].Is(Role.Noun))
            {
                _tokens[i] = _tokens[i] with { Entry = null };
            }
        }
    }

    private bool TryPrefix(int start, int wordEnd)
    {
        foreach (var (prefix, sense) in file.Prefixes)
        {
            var after = AfterPrefix(start, wordEnd, prefix);
            if (after < 0)
            {
                continue;
            }

            if (file.Words.Longest(text, after, text.Length, loose: false, out var end) is { } entry)
            {
                Add(start, after, sense);
                Add(after, end, entry);
                return true;
            }

            if (sense is not null && Chars.IsDigit(text[after]))
            {
                Add(start, after, sense);
                return true;
            }
        }

        return false;
    }

    private int AfterPrefix(int start, int wordEnd, string prefix)
    {
        var i = start;
        foreach (var c in prefix)
        {
            while (i < wordEnd && Fold.Of(text[i]) == Fold.Nothing)
            {
                i++;
            }

            if (i >= wordEnd || Fold.Of(text[i]) != c)
            {
                return -1;
            }

            i++;
        }

        return i < text.Length && (i < wordEnd || Chars.IsDigit(text[i])) ? i : -1;
    }

    /// <summary>Turkish and others: a known word and an ending of it.</summary>
    private bool TrySuffix(int start, int wordEnd)
    {
        if (file.Suffixes.Count == 0)
        {
            return false;
        }

        var entry = file.Words.Longest(text, start, wordEnd, loose: true, out var end);
        if (entry is null || end >= wordEnd || wordEnd - end > 8 || !file.Suffixes.Contains(Fold.Of(text[end..wordEnd])))
        {
            return false;
        }

        Add(start, end, entry);

        // The ending may begin a phrase: "bin-e kadar".
        _position = file.Words.Longest(text, end, text.Length, loose: false, out var phraseEnd) is not null && phraseEnd > wordEnd
            ? end : wordEnd;
        return true;
    }

    /// <summary>Japanese: number words in kana, where the whole word is of them.</summary>
    private bool TryKana(int start)
    {
        if (file.Parts is null || !IsKana(text[start]) || (start > 0 && Chars.IsWord(text[start - 1])))
        {
            return false;
        }

        var end = start;
        while (end < text.Length && IsKana(text[end]) && end - start <= MaxCompound)
        {
            end++;
        }

        return end - start > 1 && (end == text.Length || !Chars.IsWord(text[end])) && TryCompound(start, end);
    }

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u3096';

    /// <summary>German and others: several number words written as one.</summary>
    private bool TryCompound(int start, int wordEnd)
    {
        if (file.Parts is null || wordEnd - start > MaxCompound)
        {
            return false;
        }

        Span<bool> dead = stackalloc bool[MaxCompound + 1];
        dead.Clear();
        var count = _tokens.Count;
        if (!Split(start, start, wordEnd, dead))
        {
            _tokens.RemoveRange(count, _tokens.Count - count);
            return false;
        }

        _position = wordEnd;
        return true;
    }

    private bool Split(int wordStart, int start, int wordEnd, Span<bool> dead)
    {
        if (start == wordEnd)
        {
            return true;
        }

        if (dead[start - wordStart])
        {
            return false;
        }

        for (var limit = wordEnd; file.Parts!.Longest(text, start, limit, loose: true, out var end) is { } entry; limit = end - 1)
        {
            if (entry.Is(Role.And | Role.Half | Ends) && !entry.Is(Role.Number) && start == wordStart)
            {
                continue;
            }

            if (entry.Is(Ends) && !entry.Is(Role.Number) && end != wordEnd)
            {
                continue;
            }

            var count = _tokens.Count;
            Add(start, end, entry, start == wordStart ? TokenMarks.None : TokenMarks.Part);
            if (Split(wordStart, end, wordEnd, dead))
            {
                return true;
            }

            _tokens.RemoveRange(count, _tokens.Count - count);
        }

        dead[start - wordStart] = true;
        return false;
    }
}
