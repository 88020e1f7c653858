namespace ConflictModel.Reading;

/// <content>Two figures that bound one number: "more than 20 and at most 35".</content>
internal ref partial struct FigureGrammar
{
    /// <summary>
    /// Merges the last two figures into one range if one is a floor and the other a ceiling above it, with only "and" between them.
    /// </summary>
    /// <param name="figures">The figures, of which the last is new.</param>
    /// <param name="first">The first figure of the sentence.</param>
    /// <param name="known">The number of figures before the new one.</param>
    /// <returns>The new number of figures.</returns>
    private readonly int JoinBounds(List<ReadFigure> figures, int first, int known)
    {
        if (known == first || figures.Count != known + 1)
        {
            return figures.Count;
        }

        var (one, two) = (figures[^2], figures[^1]);
        var (floor, ceiling) = IsFloor(one.Figure) ? (one.Figure, two.Figure) : (two.Figure, one.Figure);
        if (!IsFloor(floor) || !IsCeiling(ceiling) || !(floor.Number < ceiling.Number) || one.Category is not null
            || one.Unit != two.Unit || !IsJoined(one.End, two.Start))
        {
            return figures.Count;
        }

        figures.RemoveAt(figures.Count - 1);
        figures[^1] = two with
        {
            Start = one.Start,
            Length = two.End - one.Start,
            Figure = Figure.Between(floor.Number!.Value, ceiling.Number!.Value),
            Modality = one.Modality ?? two.Modality,
            Likelihood = one.Likelihood ?? two.Likelihood,
        };
        return figures.Count;
    }

    private static bool IsFloor(Figure figure) => figure.Hedge is Hedge.AtLeast or Hedge.MoreThan;

    private static bool IsCeiling(Figure figure) => figure.Hedge is Hedge.AtMost or Hedge.LessThan;

    /// <summary>Whether there is only one "and" or "but", or a comma, between two positions of the text.</summary>
    private readonly bool IsJoined(int from, int to)
    {
        var words = 0;
        foreach (ref readonly var token in _tokens)
        {
            if (token.Start >= to)
            {
                break;
            }

            if (token.Start < from || token is { Kind: TokenKind.Sign, Sign: ',' or '、' or '，' })
            {
                continue;
            }

            if (!token.Is(Role.And | Role.But) || ++words > 1)
            {
                return false;
            }
        }

        return true;
    }
}
