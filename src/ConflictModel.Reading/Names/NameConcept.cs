namespace ConflictModel.Reading;

/// <summary>A meaning that words of several languages share.</summary>
internal sealed class NameConcept(int index, string id, NameRole role)
{
    /// <summary>Its index in the list of all concepts.</summary>
    public int Index { get; } = index;

    public string Id { get; } = id;

    public NameRole Role { get; } = role;

    /// <summary>The letters that its words and phrases contribute to acronyms, by language, the usual ones first.</summary>
    public Dictionary<string, string[]> Letters { get; } = new(StringComparer.Ordinal);

    /// <summary>For a country: the languages of the acronyms of its bodies.</summary>
    public string[] Languages { get; set; } = [];

    public override string ToString() => Id;
}
