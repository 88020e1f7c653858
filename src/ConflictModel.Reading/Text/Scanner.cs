namespace ConflictModel.Reading;

/// <summary>
/// Splits a text into sentences, and each into tokens, in one pass. In strict mode, a date or a time is one token; otherwise each of its
/// numbers is.
/// </summary>
internal sealed partial class Scanner(string text, LanguageFile file, bool isStrict = false)
{
    /// <summary>The most tokens of a sentence; a longer one is read in pieces.</summary>
    private const int MaxTokens = 400;

    private const int UsualTokens = 32;

    // A quote is often only a few words, for which one list is enough.
    private readonly List<Token> _tokens = new(Math.Min(text.Length / 5, UsualTokens));
    private int _position;
    private bool _lineStart = true;

    /// <summary>The tokens of the next sentence; null at the end. The list is reused for the next one.</summary>
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

    /// <summary>Reads one token; returns whether the sentence ends after it.</summary>
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

    /// <summary>Whether letters are directly before a numeral, possibly with a hyphen: "BTR-80".</summary>
    private bool IsNamed()
    {
        var last = _tokens[^1];
        if (text[last.Start] is >= '\u0590' and < '\u0780')
        {
            // Arabic and Hebrew join "and", "in" and "about" to the next word.
            return false;
        }

        if (last.Kind == TokenKind.Word)
        {
            return !last.Is(Role.Currency) && last.Entry?.Is(Role.HedgeBefore | Role.PercentBefore) != true;
        }

        return last.Kind == TokenKind.Sign && last.Sign == '-' && last.Has(TokenMarks.Glued) && _tokens.Count > 1
            && _tokens[^2] is { Kind: TokenKind.Word } word && !word.Is(Role.Number | Role.To | Role.Month) && !IsPowerOfDigits();
    }

    /// <summary>Whether the last word is a power of digits: the "k" of "5k-20k".</summary>
    private bool IsPowerOfDigits()
    {
        var word = _tokens[^2];
        return word.Is(Role.Glued) && word.Has(TokenMarks.Glued) && _tokens.Count > 2 && _tokens[^3].IsNumeral;
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
}
