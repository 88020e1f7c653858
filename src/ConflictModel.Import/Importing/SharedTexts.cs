namespace ConflictModel.Import;

/// <summary>Keeps each short text once: of a large table, most figures, dates and notes are the same few.</summary>
internal sealed class SharedTexts
{
    private const int MaxLength = 40;
    private const int MaxCount = 1 << 16;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text, or an equal one that was met before.</summary>
    public string Of(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count < MaxCount)
        {
            _texts.Add(text);
        }

        return text;
    }
}
