namespace ConflictModel.Reading;

/// <summary>
/// One sentence of a report: finds the measure, the category, the actor and the place of a figure.
/// </summary>
internal readonly ref partial struct Sentence
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<ReportWord> _words;
    private readonly string _text;
    private readonly LanguageFile _file;
    private readonly List<FoundName> _found = [];

    public Sentence(ReadOnlySpan<Token> tokens, ReadOnlySpan<ReportWord> words, string text, LanguageFile file, KnownNames names)
    {
        var loose = file.Loose;
        _tokens = tokens;
        _words = words;
        (_text, _file) = (text, file);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || names.At(text, tokens[i].Start, loose, out var end) is not { } entry)
            {
                continue;
            }

            var first = i;
            while (i + 1 < tokens.Length && tokens[i + 1].Start < end)
            {
                i++;
            }

            _found.Add(new(entry, first, i + 1, tokens[first].Start, end));
        }
    }

    /// <summary>The first word with a role, if the sentence has one.</summary>
    public ProposedPart? Word(Role role, string value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Is(role) && !(_tokens[i].Is(Role.Month) && _tokens[i].Has(TokenMarks.Capital)))
            {
                return Part(value, _tokens[i].Start, _tokens[_words[i].End - 1].End);
            }
        }

        return null;
    }

    /// <summary>The words from one token to another.</summary>
    public ProposedPart Words(string? value, int first, int end) => Part(value, _tokens[first].Start, _tokens[end - 1].End);

    private ProposedPart Part(string? value, int start, int end) => new()
    {
        Value = value, Start = start, Length = end - start, Text = _text[start..end],
    };
}
