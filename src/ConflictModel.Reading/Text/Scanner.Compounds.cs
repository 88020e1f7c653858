namespace ConflictModel.Reading;

/// <content>Words that are formed from known ones: prefixes, endings, compounds.</content>
internal sealed partial class Scanner
{
    private const int MaxCompound = 96;
    private const Role Ends = Role.OrdinalEnd | Role.DenominatorEnd;

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

    /// <summary>Turkish and others: a known word with an ending.</summary>
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

    /// <summary>Japanese: number words in kana, if the whole word consists of them.</summary>
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
