namespace ConflictModel.Reading;

/// <summary>
/// The possible acronyms of a name: the first letters of its words, with and without the country. If all words are known, also those in
/// other languages, in the order of the name and with the kind of body before its topic (Security Service, служба безпеки).
/// </summary>
internal static class AcronymLetters
{
    private const int Shortest = 3;
    private const int ShortestOwn = 2;
    private const int Longest = 7;
    private const int MostPerName = 64;

    private static readonly string[] Languages = ["en", "fr", "es", "de", "ru", "uk", "it", "pt", "pl", "tr"];

    public static IEnumerable<string> Of(IReadOnlyList<BodyToken> tokens, List<NameWord> words)
    {
        if (tokens.Count < ShortestOwn)
        {
            return [];
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var large = words.FindAll(word => !IsSmall(word));
        foreach (var own in (List<List<char>>)[First(large), First(words), First(large.Where(word => !IsCountry(word)))])
        {
            if (own.Count is >= ShortestOwn and <= Longest)
            {
                found.UnionWith(Written(own));
            }
        }

        if (tokens.All(token => !token.IsProper && token.Role != NameRole.Number))
        {
            Translated(tokens, found);
        }

        return found;
    }

    private static void Translated(IReadOnlyList<BodyToken> tokens, HashSet<string> found)
    {
        var countries = tokens.Where(token => token.Role == NameRole.Country).ToList();
        var body = tokens.Where(token => token.Role != NameRole.Country).ToList();

        // If there are two kinds, one may be part of the topic: the directorate of a secret service.
        var ofOneKind = body.Where((token, i) => token.Role != NameRole.Kind || !body.Take(i).Any(Is(NameRole.Kind))).ToList();
        List<List<BodyToken>> orders =
        [
            body, ofOneKind, Ordered(body, NameRole.Quality, NameRole.Kind), Ordered(body, NameRole.Kind, NameRole.Quality),
        ];
        foreach (var language in countries is [var country] ? country.Concepts[0].Languages : Languages)
        {
            foreach (var order in orders)
            {
                Add(language, order);
                if (countries.Count == 1)
                {
                    Add(language, [.. order, countries[0]]);
                }
            }
        }

        void Add(string language, List<BodyToken> order)
        {
            var letters = order.ConvertAll(token => token.Concepts[0].Letters.GetValueOrDefault(language) ?? []);
            if (letters.Count is > 1 and <= Longest && letters.TrueForAll(choices => choices.Length > 0))
            {
                found.UnionWith(Written(letters).Where(acronym => acronym.Length >= Shortest));
            }
        }
    }

    private static List<BodyToken> Ordered(List<BodyToken> body, NameRole first, NameRole second) =>
        [.. body.Where(Is(first)), .. body.Where(Is(second)), .. body.Where(token => token.Role != first && token.Role != second)];

    private static Func<BodyToken, bool> Is(NameRole role) => token => token.Role == role;

    private static bool IsSmall(NameWord word) => word.Text == "&" || NameLexicon.Default.Find(word.Text) is { IsSmall: true };

    private static bool IsCountry(NameWord word) => NameLexicon.Default.Find(word.Text) is { Choices: [{ Role: NameRole.Country }, ..] };

    private static List<char> First(IEnumerable<NameWord> words) => [.. words
        .Where(word => word.Script is NameScript.Latin or NameScript.Cyrillic && char.IsLetter(word.Text[0]))
        .Select(word => word.Text[0])];

    /// <summary>The possible transliterations of an acronym to Latin letters.</summary>
    public static IEnumerable<string> Written(IEnumerable<char> letters) =>
        Written(letters.Select(letter => (string[])[letter.ToString()]));

    private static IEnumerable<string> Written(IEnumerable<string[]> words)
    {
        IEnumerable<string> written = [""];
        foreach (var choices in words)
        {
            var latin = choices.SelectMany(Latin).Distinct(StringComparer.Ordinal).ToList();
            written = written.SelectMany(start => latin.Select(letters => start + letters)).Take(MostPerName);
        }

        return written;
    }

    private static IEnumerable<string> Latin(string letters) =>
        letters.Length == 1 ? InitialLetters.Of(letters[0]).Select(letter => letter.ToString()) : Written(letters);
}
