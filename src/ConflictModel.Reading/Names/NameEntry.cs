namespace ConflictModel.Reading;

/// <summary>What a word or phrase of the lexicon says.</summary>
internal sealed class NameEntry
{
    /// <summary>What it may say, each as one concept.</summary>
    public List<NameConcept> Choices { get; } = [];

    /// <summary>What it says where that is several concepts; null where it is one.</summary>
    public NameConcept[]? Several { get; set; }

    /// <summary>Whether words that only start with it are meant, too.</summary>
    public bool IsStem { get; set; }

    /// <summary>The legal form that it is; null where it is none.</summary>
    public string? LegalForm { get; set; }

    /// <summary>Whether it is an article, preposition or conjunction.</summary>
    public bool IsSmall { get; set; }

    public bool SaysConcept => Choices.Count > 0 || Several is not null;
}
