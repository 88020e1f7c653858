namespace ConflictModel.Reading;

/// <content>Words and phrases.</content>
internal sealed partial class Scanner
{
    private const int MaxWord = 256;

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

    /// <summary>A word's end: where its letters end. Digits that follow directly are a separate token.</summary>
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

    /// <summary>The end of a web or mail address that starts here; 0 if there is none.</summary>
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

    /// <summary>Korean: a word is a phrase with its suffixes. A number word with an unknown suffix is not a number.</summary>
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

        for (var i = _tokens.Count - 1; i >= 0 && _tokens[i].End == start && IsWord(i); i--)
        {
            start = _tokens[i].Start;
            if (_tokens[i].Is(Role.Number | Role.Counter) && !_tokens[i].Is(Role.Noun))
            {
                _tokens[i] = _tokens[i] with { Entry = null };
            }
        }

        bool IsWord(int i) => _tokens[i].Kind == TokenKind.Word && !_tokens[i].Is(Role.HedgeAfter);
    }
}
