namespace ConflictModel.Reading;

/// <content>The measure and the category of a figure.</content>
internal readonly ref partial struct Sentence
{
    /// <summary>The measure of the nearest word that means one.</summary>
    public ProposedPart? Measure(ReadFigure figure, CategoryKind? kind)
    {
        var best = -1;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i].Is(Role.Measure) && Cost(i, figure) < Boundary * Apart && (best < 0 || Cost(i, figure) < Cost(best, figure)))
            {
                best = i;
            }
        }

        foreach (var name in _found)
        {
            if (name.Entry.Measure is { } own && (best < 0 || Cost(name.Token, figure) <= Cost(best, figure)))
            {
                return Part(own, name.Start, name.End);
            }
        }

        return best < 0 ? null : Part(MeasureOf(_tokens[best].Entry!.Measure!, kind), _tokens[best].Start, _tokens[best].End);
    }

    /// <summary>The measure of a word for persons or for things: soldiers are deployed, tanks are shipped.</summary>
    private static string MeasureOf(string measure, CategoryKind? kind) => (measure, kind) switch
    {
        ("deployed", CategoryKind.Equipment or CategoryKind.Materiel) => "shipped",
        ("shipped", CategoryKind.Persons) => "deployed",
        ("delivered", CategoryKind.Persons) => "arrived",
        ("casualties" or "killed", CategoryKind.Equipment or CategoryKind.Materiel) => "lost",
        ("wounded", CategoryKind.Equipment or CategoryKind.Materiel) => "damaged",
        ("destroyed", CategoryKind.Persons) => "killed",
        ("lost", CategoryKind.Persons) => "casualties",
        _ => measure,
    };

    /// <summary>
    /// The category: one of the dataset, or a noun of the language after the figure, otherwise the noun before it: "the number of
    /// workers rose to 40,000", "100 soldiers were killed and 2,700 wounded".
    /// </summary>
    public ProposedPart? Category(ReadFigure figure)
    {
        var noun = Noun(figure);
        foreach (var name in _found)
        {
            if (name.Entry.Category is { } own && name.Start >= figure.Start
                && (noun < 0
                    ? TokensBetween(figure.End, name.Start) == 0
                    : name.Start <= _tokens[noun].Start && name.End >= _tokens[noun].End))
            {
                return Part(own, name.Start, name.End);
            }
        }

        if (noun >= 0)
        {
            return Part(figure.Category!.Value.ToString(), _tokens[noun].Start, _tokens[noun].End);
        }

        if (figure.Category is not null || figure.Unit is not null || HasOwnNoun(figure))
        {
            return null;
        }

        for (var i = _tokens.Length - 1; i >= 0; i--)
        {
            if (_tokens[i].End <= figure.Start && _tokens[i].Is(Role.Noun))
            {
                return Part(_tokens[i].Entry!.Category, _tokens[i].Start, _tokens[i].End);
            }
        }

        return null;
    }

    /// <summary>Whether the word after a figure is its noun, though not a category; a verb is not: "auf 40.000 erhöht".</summary>
    private bool HasOwnNoun(ReadFigure figure)
    {
        for (var i = 0; figure.Noun is not null && i < _tokens.Length; i++)
        {
            if (_tokens[i].Start >= figure.End)
            {
                return !_tokens[i].Is(Role.Change) && (!_file.CapitalNouns || _tokens[i].Has(TokenMarks.Capital));
            }
        }

        return false;
    }

    /// <summary>The token of the figure's noun; -1 if that is not a category.</summary>
    private int Noun(ReadFigure figure)
    {
        for (var i = 0; figure.Category is not null && i < _tokens.Length; i++)
        {
            if (_tokens[i].Start >= figure.Start && _tokens[i].Is(Role.Noun))
            {
                return i;
            }
        }

        return -1;
    }
}
