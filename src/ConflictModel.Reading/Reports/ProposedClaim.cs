namespace ConflictModel.Reading;

/// <summary>
/// A claim that a text seems to make. It is a proposal: a coder confirms or corrects it, and nothing enters a dataset by itself.
/// </summary>
public sealed record ProposedClaim
{
    /// <summary>The figure, with its hedge, its unit and its place.</summary>
    public required ReadFigure Figure { get; init; }

    /// <summary>What about it: killed, deployed; <see langword="null"/> where the sentence does not say.</summary>
    public ProposedPart? Measure { get; init; }

    /// <summary>What is counted; <see langword="null"/> where the noun is no category.</summary>
    public ProposedPart? Category { get; init; }

    /// <summary>Whose they are, by the names that the dataset knows; <see langword="null"/> where there is none in the sentence.</summary>
    public ProposedPart? Actor { get; init; }

    /// <summary>Where, by the names that the dataset knows; <see langword="null"/> where there is none in the sentence.</summary>
    public ProposedPart? Place { get; init; }

    /// <summary>Who says so, outermost first: "Yonhap, citing the JCS". Empty where the text does not say.</summary>
    public EquatableList<ProposedPart> Attribution { get; init; } = [];

    /// <summary>The words to quote, at most eight, with the figure at their start.</summary>
    public required string Quote { get; init; }

    /// <summary>What a coder must add: <c>measure</c>, <c>category</c>, <c>actor</c>, <c>place</c>, <c>attribution</c>.</summary>
    public EquatableList<string> Missing { get; init; } = [];

    /// <summary>How sure the reader is of the whole, from 0 to 1.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>The proposal in one line: <c>killed soldiers dprk kursk-oblast >=100 by lee-sung-kwon; "Mindestens 100 ..."</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString()
    {
        var by = Attribution.Count == 0 ? "" : $" by {string.Join(", ", Attribution)}";
        return string.Join(' ', new object?[] { Measure, Category, Actor, Place,
            Figure.Figure }.Where(part => part is not null)) + $"{by}; \"{Quote}\"";
    }
}
