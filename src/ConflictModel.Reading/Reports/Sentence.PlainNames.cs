namespace ConflictModel.Reading;

/// <content>Names that the dataset does not know, in languages that capitalise only names.</content>
internal readonly ref partial struct Sentence
{
    private const int MaxName = 4;

    /// <summary>The nearest capitalised words after "in".</summary>
    public ProposedPart? PlainPlace(ReadFigure figure)
    {
        var (first, last, least) = (0, 0, int.MaxValue);
        for (var i = 1; i < _tokens.Length; i++)
        {
            if (_tokens[i - 1].Is(Role.Preposition) && PlainName(i) is var end && end > i && Cost(i, figure) is var cost && cost < least)
            {
                (first, last, least) = (i, end, cost);
            }
        }

        return last == 0 ? null : Words(null, first, last);
    }

    /// <summary>Capitalised words between a figure and its noun: "100 North Korean soldiers".</summary>
    public ProposedPart? PlainActor(ReadFigure figure)
    {
        var noun = Noun(figure);
        for (var i = 0; i < noun; i++)
        {
            if (_tokens[i].Start >= figure.End && PlainName(i) is var end && end > i && end <= noun)
            {
                return Words(null, i, end);
            }
        }

        return null;
    }

    /// <summary>The end of a run of capitalised words that the language file does not have.</summary>
    private int PlainName(int first)
    {
        var end = first;
        while (!_file.CapitalNouns && end < _tokens.Length && end < first + MaxName && _tokens[end].Kind == TokenKind.Word
            && _tokens[end].Has(TokenMarks.Capital) && !_tokens[end].Has(TokenMarks.First) && _words[end].Entry is null
            && !_tokens[end].Is(Role.Noun | Role.Measure | Role.Number | Role.Month))
        {
            end++;
        }

        return end;
    }
}
