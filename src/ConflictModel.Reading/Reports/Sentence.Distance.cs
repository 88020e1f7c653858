namespace ConflictModel.Reading;

/// <content>The distance of words from a figure.</content>
internal readonly ref partial struct Sentence
{
    /// <summary>The cost of a comma, an "and" or another figure between two words, in characters.</summary>
    private const int Boundary = 60;

    /// <summary>The cost of a semicolon, in boundaries; words that far away are ignored.</summary>
    private const int Apart = 100;

    /// <summary>The distance of a word from a figure: characters, plus the cost of boundaries between them.</summary>
    public int Cost(int token, ReadFigure figure)
    {
        var start = _tokens[token].Start;
        var isBehind = start >= figure.End;
        return (isBehind ? start - figure.End : Math.Max(0, figure.Start - start)) + (Boundary * Boundaries(token, figure, isBehind));
    }

    /// <summary>The number of signs, joining words and numbers between a word and a figure.</summary>
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

    /// <summary>The number of signs between a date and a figure; two figures with "and" between them may share a date.</summary>
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

    /// <summary>A semicolon: what follows it is treated as another sentence.</summary>
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
}
