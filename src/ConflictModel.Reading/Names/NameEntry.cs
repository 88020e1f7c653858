namespace ConflictModel.Reading;

/// <summary>The meaning of a word or phrase of the lexicon.</summary>
internal sealed class NameEntry
{
    /// <summary>The possible meanings that are one concept each.</summary>
    public List<NameConcept> Choices { get; } = [];

    /// <summary>The meaning if it consists of several concepts; null if it is one.</summary>
    public NameConcept[]? Several { get; set; }

    /// <summary>Whether words that start with it have the same meaning.</summary>
    public bool IsStem { get; set; }

    /// <summary>The legal form; null if it is not one.</summary>
    public string? LegalForm { get; set; }

    /// <summary>Whether it is an article, preposition or conjunction.</summary>
    public bool IsSmall { get; set; }

    public bool SaysConcept => Choices.Count > 0 || Several is not null;
}
