namespace ConflictModel.Reading;

/// <summary>One coordinate of a proposed claim, with the words of the text that it was read from.</summary>
public sealed record ProposedPart
{
    /// <summary>The id, of the dataset or of the starter vocabulary; <see langword="null"/> where the words name nothing known.</summary>
    public required string? Id { get; init; }

    /// <summary>Where the words start, in UTF-16 code units of the text.</summary>
    public required int Start { get; init; }

    /// <summary>How long the words are, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The id, or else the words in quotation marks.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id ?? $"'{Text}'";
}
