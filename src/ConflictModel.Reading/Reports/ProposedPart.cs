namespace ConflictModel.Reading;

/// <summary>One member of a proposed claim, with the words of the text that it was read from.</summary>
public sealed record ProposedPart
{
    /// <summary>
    /// The value for the dataset: an id of the dataset or of the starter vocabulary, a period in EDTF, a mode or a likelihood; <see
    /// langword="null"/> if the words name something unknown, such as a place that the dataset does not have or a start that cannot be
    /// dated.
    /// </summary>
    public required string? Value { get; init; }

    /// <summary>The start of the words, in UTF-16 code units of the text.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the words, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The end of the words: <see cref="Start"/> plus <see cref="Length"/>.</summary>
    public int End => Start + Length;

    /// <summary>The value, or the words in quotation marks if there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value ?? $"'{Text}'";
}
