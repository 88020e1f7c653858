namespace ConflictModel.Reading;

/// <summary>One way to read a cell, and the languages that read it so.</summary>
public sealed record CellReading
{
    /// <summary>The figure, with its position in the cell.</summary>
    public required ReadFigure Read { get; init; }

    /// <summary>The languages that have this reading, in the order of the reader.</summary>
    public required EquatableList<ReadingLanguage> Languages { get; init; }

    /// <summary>
    /// The figure notation; <see langword="null"/> if the notation cannot express it all: the whole of a share, or that the number is in
    /// addition to another.
    /// </summary>
    public string? Notation => Read is { Whole: null, IsAdditional: false } ? Read.Figure.ToString() : null;

    /// <summary>The figure and the languages, such as <c>>=16 in German (de)</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() => $"{Read.Figure} in {string.Join(", ", Languages.Select(language => language.ToString()))}";
}
