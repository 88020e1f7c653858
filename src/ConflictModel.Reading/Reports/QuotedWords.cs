namespace ConflictModel.Reading;

/// <summary>The words to quote of a figure.</summary>
internal static class QuotedWords
{
    private const int MaxWords = 8;
    private const int MaxLength = 200;

    /// <summary>The figure and the words after it, at most eight or to the end of the sentence.</summary>
    public static string Of(string text, ReadFigure figure)
    {
        var words = 0;
        var end = figure.Start;
        for (var i = figure.Start; i < text.Length && i < figure.Start + MaxLength; i++)
        {
            var isWord = Chars.IsWord(text[i]);
            if (isWord && (i == figure.Start || !Chars.IsWord(text[i - 1])) && ++words > MaxWords)
            {
                break;
            }

            if (i >= figure.End && text[i] is '\n' or '.' or '!' or '?' or '。' or ';' or ':')
            {
                break;
            }

            end = isWord || i < figure.End ? i + 1 : end;
        }

        return text[figure.Start..end];
    }
}
