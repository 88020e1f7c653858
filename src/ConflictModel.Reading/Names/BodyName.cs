namespace ConflictModel.Reading;

/// <summary>The name of a body: its tokens without legal forms and small words, and its possible acronyms.</summary>
internal sealed class BodyName
{
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 8;

    private string[]? _spelled;

    public BodyName(string name, NameWordPool pool)
    {
        var (words, bracketed) = NameText.Parts(name, joinsInitials: true, pool);
        var shouts = words.Count > 1 && words.TrueForAll(word => word.IsUpper || word.HasDigit);
        var tokens = BodyTokens.Of(words, out var form);
        LegalForm = form;
        Main = tokens;
        foreach (var inner in bracketed)
        {
            if (inner.Count == 1 && IsAcronym(inner[0]) && NameLexicon.Default.Find(inner[0].Text) is not { SaysConcept: true })
            {
                Acronyms.Add(inner[0]);
            }
            else
            {
                Main = [.. Main, .. BodyTokens.Of(inner, out var innerForm)];
                LegalForm ??= innerForm;
            }
        }

        // An acronym alone, or one before or after the words (Nachrichtendienst NIS), identifies the body as well as the words do.
        if (!shouts)
        {
            foreach (var token in Main)
            {
                if (token.IsProper && IsAcronym(token.Word) && Main.All(other => other == token || !other.IsProper))
                {
                    Acronyms.Add(token.Word);
                }
            }
        }

        Small = words;
        Proper = Main.Count(token => token.IsProper);
    }

    public IReadOnlyList<BodyToken> Main { get; }

    /// <summary>The acronyms of the whole that are written in the name.</summary>
    public List<NameWord> Acronyms { get; } = [];

    /// <summary>The group of its legal form; null if it has none.</summary>
    public string? LegalForm { get; }

    private List<NameWord> Small { get; }

    /// <summary>Whether it is only an acronym, possibly with the country.</summary>
    public bool IsAcronymOnly => Acronyms.Count > 0 && LegalForm is null
        && Main.All(token => Acronyms.Contains(token.Word) || token.Role == NameRole.Country);

    /// <summary>Whether there is an acronym in brackets next to the words.</summary>
    public bool IsBracketed(NameWord acronym) => Main.All(token => token.Word != acronym);

    /// <summary>The number of words that only identify the body.</summary>
    public int Proper { get; }

    public bool HasCountry => Main.Any(token => token.Role == NameRole.Country);

    /// <summary>The numbers in it.</summary>
    public IEnumerable<string> Numbers => Main.Where(token => token.Role == NameRole.Number || token.Word.HasDigit)
        .Select(token => token.Concepts.Count > 0 ? token.Concepts[0].Id : token.Word.Text);

    /// <summary>The possible acronyms of its words, in its own language and, if all its words are known, in others.</summary>
    public IReadOnlyList<string> Spelled => _spelled ??= [.. AcronymLetters.Of(Main, Small)];

    private static bool IsAcronym(NameWord word) => word.IsUpper && word.Text.Length is >= ShortestAcronym and <= LongestAcronym
        && word.Script is NameScript.Latin or NameScript.Cyrillic && !word.HasDigit;
}
