namespace ConflictModel.Reading;

/// <summary>What words of several languages say alike.</summary>
internal sealed class NameConcept(int index, string id, NameRole role)
{
    /// <summary>Its place in the list of all.</summary>
    public int Index { get; } = index;

    public string Id { get; } = id;

    public NameRole Role { get; } = role;

    /// <summary>The letters that its words and phrases give acronyms, by language, the usual ones first.</summary>
    public Dictionary<string, string[]> Letters { get; } = new(StringComparer.Ordinal);

    /// <summary>Of a country: the languages in which its bodies have their acronyms.</summary>
    public string[] Languages { get; set; } = [];

    public override string ToString() => Id;
}
