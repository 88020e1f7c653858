namespace ConflictModel.Reading;

/// <summary>The words of many names, each read once.</summary>
internal sealed class NameWordPool
{
    private readonly Dictionary<(string Text, bool IsUpper), NameWord> _words = [];

    /// <summary>The word for a text in lower case, without diacritics and apostrophes.</summary>
    public NameWord Get(string text, bool isUpper)
    {
        if (!_words.TryGetValue((text, isUpper), out var word))
        {
            _words.Add((text, isUpper), word = new(text, isUpper));
        }

        return word;
    }
}
