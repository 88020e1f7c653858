using System.Runtime.InteropServices;
using NodaTime;

namespace ConflictModel.Reading;

/// <summary>Reads the dates of one sentence, by the words of its language and the day of the report.</summary>
internal readonly ref partial struct DateGrammar
{
    private const int MaxFill = 3;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _text;
    private readonly LanguageFile _file;
    private readonly LocalDate? _report;
    private readonly bool _isAhead;
    private readonly ReportWord[] _words;

    /// <summary>Creates the grammar of a sentence.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="words">The entry of each token in the lexicon of dates.</param>
    /// <param name="text">The text.</param>
    /// <param name="file">The language.</param>
    /// <param name="report">The day of the report; null if it is not known.</param>
    /// <param name="isAhead">Whether the sentence is about the future, so that "in May" is next May.</param>
    public DateGrammar(ReadOnlySpan<Token> tokens, ReportWord[] words, string text, LanguageFile file, LocalDate? report, bool isAhead)
    {
        _tokens = tokens;
        (_words, _text, _file, _report, _isAhead) = (words, text, file, report, isAhead);
    }

    /// <summary>Finds the dates.</summary>
    public List<FoundDate> Read()
    {
        var dates = new List<FoundDate>();
        for (var i = 0; i < _tokens.Length;)
        {
            if (TryRead(i, out var date))
            {
                dates.Add(date);
                i = date.End;
            }
            else
            {
                i++;
            }
        }

        return dates;
    }

    private bool TryRead(int first, out FoundDate date)
    {
        if (Is(first, DateUse.Open | DateUse.SoFar) is var alone && alone != DateUse.None)
        {
            date = new(first, _words[first].End, alone, alone == DateUse.SoFar && _report is { } today ? Stretch.OfDay(today) : null);
            return true;
        }

        var use = Is(first, DateUse.Since | DateUse.Until | DateUse.AsOf);
        if (use != DateUse.None && TryStretch(Fill(_words[first].End), out var end, out var stretch))
        {
            date = new(first, end, stretch.Last is null ? use : DateUse.None, stretch.First, stretch.Last);
            return true;
        }

        if (!TryStretch(first, out end, out stretch)
            && !(_tokens[first].Is(Role.From | Role.Between) && TryStretch(Fill(first + 1), out end, out stretch)))
        {
            date = default;
            return false;
        }

        use = DateUse.None;
        if (_file.Postpositions && end < _tokens.Length)
        {
            use = Is(end, DateUse.Since | DateUse.Until | DateUse.AsOf);
            end = use == DateUse.None ? end : _words[end].End;
        }

        date = new(first, end, use, stretch.First, stretch.Last);
        return true;
    }

    /// <summary>The first use of a word that is among the given ones.</summary>
    private DateUse Is(int index, DateUse uses)
    {
        var found = index < _tokens.Length && _words[index].Entry?.Date is { } word ? word.Uses & uses : DateUse.None;
        return found & (DateUse)(-(int)found);
    }

    /// <summary>Skips articles and "the end of".</summary>
    private int Fill(int start)
    {
        var unknown = 0;
        var i = start;
        for (; i < _tokens.Length && i < start + MaxFill && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (TryPartial(i, out _, out _))
            {
                break;
            }

            if (_tokens[i].Entry is null ? unknown++ > 0
                : !_tokens[i].Is(Role.Of | Role.Skip | Role.Article) && (unknown > 0 || !_tokens[i].Is(Role.Preposition)))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>A date, or two with a range word or sign between them.</summary>
    private bool TryStretch(int first, out int end, out (Stretch? First, Stretch? Last) stretch)
    {
        stretch = default;
        if (first < _tokens.Length && DayBefore(first) is { } day && IsConnector(day.End)
            && TryPartial(Fill(day.End + 1), out var high, out end) && high.Day > 0)
        {
            stretch = Between(high with { Day = day.Number }, high);
            return true;
        }

        if (!TryPartial(first, out var low, out end))
        {
            return false;
        }

        if (IsConnector(end) && TryPartial(Fill(end + 1), out high, out var highEnd) && (high.Day > 0) == (low.Day > 0))
        {
            end = highEnd;
            stretch = Between(low, high);
            return true;
        }

        stretch = (low.On(_report, _isAhead), null);
        return true;
    }

    /// <summary>The ends of a range; none if one of them cannot be determined.</summary>
    private (Stretch? First, Stretch? Last) Between(PartialDate low, PartialDate high)
    {
        if (high.On(_report, _isAhead) is not { } last)
        {
            return default;
        }

        if (low is { Year: 0, Month: > 0, Known: null })
        {
            low = low with { Year = low.Month > last.First.Month ? last.First.Year - 1 : last.First.Year };
        }

        return low.On(_report, _isAhead) is { } first && first.First <= last.Last ? (first, last) : default;
    }

    /// <summary>A day of the month, without its month.</summary>
    private (int Number, int End)? DayBefore(int index) => Number(index) is { } number && number is >= 1 and <= 31
        ? ((int)number, AfterOrdinal(index + 1)) : null;

    private bool IsConnector(int index) => index + 1 < _tokens.Length && (_tokens[index].Is(Role.To | Role.And)
        || _tokens[index] is { Kind: TokenKind.Sign, Sign: '-' or '–' or '—' or '~' or '〜' or '～' }
        || Is(index, DateUse.Until) != DateUse.None);

    /// <summary>A whole number, in digits or as a word.</summary>
    private decimal? Number(int index)
    {
        if (index >= _tokens.Length)
        {
            return null;
        }

        ref readonly var token = ref _tokens[index];
        return token.IsNumeral ? token.Has(TokenMarks.NoNumber | TokenMarks.Fraction) ? null : token.Value
            : token.Is(Role.Value) ? token.Entry!.Value : token.Is(Role.Ordinal) ? token.Entry!.Ordinal : null;
    }

    /// <summary>Skips "th", and the point of "3.".</summary>
    private int AfterOrdinal(int index)
    {
        if (index >= _tokens.Length || !_tokens[index].Has(TokenMarks.Glued))
        {
            return index;
        }

        return (_tokens[index].Is(Role.OrdinalEnd) && _tokens[index].Kind == TokenKind.Word)
            || (_file.OrdinalPoint && _tokens[index] is { Kind: TokenKind.Sign, Sign: '.' }) ? index + 1 : index;
    }

    private DateWord? Word(int index) => index < _tokens.Length ? _words[index].Entry?.Date : null;
}

/// <summary>The entry of the lexicon of dates and reports at a token, and the token after its phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReportWord(Entry? Entry, int End)
{
    /// <summary>Looks up the tokens of a sentence.</summary>
    public static ReportWord[] Of(ReadOnlySpan<Token> tokens, string text, LanguageFile file)
    {
        var words = new ReportWord[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = 0;
            var entry = tokens[i].Kind == TokenKind.Word
                ? file.DateWords.Longest(text, tokens[i].Start, text.Length, file.Loose, out end) : null;
            var next = i + 1;
            if (entry is not null)
            {
                while (next < tokens.Length && tokens[next].Start < end)
                {
                    next++;
                }
            }

            words[i] = new(entry, next);
        }

        return words;
    }

    public bool Is(Role role) => Entry?.Is(role) == true;
}
