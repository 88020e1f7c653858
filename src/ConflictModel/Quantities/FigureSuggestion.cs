namespace ConflictModel;

/// <summary>
/// Suggests the figure notation for a text that is not a figure: <c>&gt;=12000</c> for <c>12,000+</c>. Only for unambiguous texts of a few
/// words of English; running text is out of scope.
/// </summary>
internal static class FigureSuggestion
{
    // Longer phrases come before their prefixes.
    private static readonly (string Phrase, string Sign)[] Before =
    [
        ("a little over ", "+>"),
        ("a little more than ", "+>"),
        ("slightly over ", "+>"),
        ("slightly more than ", "+>"),
        ("just over ", "+>"),
        ("at least ", ">="), ("no fewer than ", ">="), ("no less than ", ">="), ("more than ", ">"), ("over ", ">"),
        ("at most ", "<="), ("no more than ", "<="), ("not more than ", "<="), ("less than ", "<"), ("fewer than ", "<"), ("under ", "<"),
        ("up to ", "^"),
        ("nearly ", "~<"), ("almost ", "~<"), ("exactly ", "="),
        ("about ", "~"), ("around ", "~"), ("approximately ", "~"), ("approx. ", "~"), ("roughly ", "~"), ("circa ", "~"), ("ca. ", "~"),
        ("some ", "~"),
    ];

    private static readonly (string Phrase, string Sign)[] After =
    [
        ("+", ">="), (" or more", ">="), (" or less", "<="), (" or fewer", "<="),
    ];

    private static readonly string[] Joiners = ["..", " to ", "-"];

    private static readonly string[] Orders = [
        "tens",
        "hundreds",
        "thousands",
        "tens of thousands",
        "hundreds of thousands",
        "millions",
        "tens of millions",
        "hundreds of millions"];

    /// <summary>The figure in its notation; null if the text is too long or ambiguous.</summary>
    public static string? For(ReadOnlySpan<char> text)
    {
        if (text.Length > Shown.Length)
        {
            return null;
        }

        var plain = PlainText.Of(text);
        return Canonical(plain) ?? Canonical(Words(plain)) ?? Canonical(Hedged(plain));
    }

    private static string? Canonical(string? notation) => Figure.TryParse(notation, out var figure) ? figure.ToString() : null;

    // "hundreds", "several hundred", "a few thousand".
    private static string? Words(string plain)
    {
        var order = Array.IndexOf(Orders, plain);
        if (order >= 0)
        {
            return $"1{new string('0', order + 1)}s";
        }

        var words = plain.StartsWith("a ", StringComparison.Ordinal) ? plain[2..] : plain;
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? words
            : words.StartsWith("some ", StringComparison.Ordinal) ? null
            : SuggestedNumber.Multiplier(words[(space + 1)..]) is { } times ? Invariant($"{words[..space]}*{times}")
            : null;
    }

    private static string? Hedged(string plain)
    {
        var (rest, bounds) = WithoutBrackets(plain);
        if (bounds is null)
        {
            return null;
        }

        var (before, start) = SignBefore(rest);
        var (after, end) = SignAfter(rest);
        if (start >= end)
        {
            return null;
        }

        var numbers = rest[start..end].Trim();
        return (before, after) switch
        {
            (_, "") => before,
            ("", _) => after,
            ("~", _) => before + after,
            _ when string.Equals(before, after, StringComparison.Ordinal) => before,
            _ => null,
        } is { } sign && Numbers(numbers) is { } values ? $"{sign}{values}{bounds}" : null;
    }

    // Bounds are kept, in their order; marks of footnotes, as in "12[1]", go. Null for brackets that are neither.
    private static (string Body, string? Bounds) WithoutBrackets(string plain)
    {
        var bounds = "";
        while (plain.EndsWith(']') && plain.LastIndexOf('[') is > 0 and var open)
        {
            var content = plain[(open + 1)..^1];
            plain = plain[..open].TrimEnd();
            if (content.Contains("..", StringComparison.Ordinal))
            {
                bounds = bounds.Length == 0 && Numbers(content) is { } values ? $"[{values}]" : null;
            }
            else if (!content.All(char.IsAsciiLetterOrDigit))
            {
                bounds = null;
            }

            if (bounds is null)
            {
                break;
            }
        }

        return (plain, bounds);
    }

    private static (string Sign, int Start) SignBefore(string text)
    {
        var (hedge, length) = HedgeSigns.Match(text);
        if (length > 0)
        {
            return (HedgeSigns.Of(hedge), length);
        }

        foreach (var (phrase, sign) in Before)
        {
            if (text.StartsWith(phrase, StringComparison.Ordinal))
            {
                return (sign, phrase.Length);
            }
        }

        return ("", text.StartsWith('+') ? 1 : 0);
    }

    private static (string Sign, int End) SignAfter(string text)
    {
        foreach (var (phrase, sign) in After)
        {
            if (text.EndsWith(phrase, StringComparison.Ordinal))
            {
                return (sign, text.Length - phrase.Length);
            }
        }

        return ("", text.Length);
    }

    // One number, or the ends of a range, and the best value between them. Between two dots the order says nothing else; elsewhere
    // "1200-50" and "500 to 100" may mean something else than a range.
    private static string? Numbers(string text)
    {
        text = WithoutWords(text, "between ", " and ") ?? WithoutWords(text, "from ", " to ") ?? text;
        while (text.Contains("...", StringComparison.Ordinal))
        {
            text = text.Replace("...", "..", StringComparison.Ordinal);
        }

        var joiner = SuggestedNumber.Read(text) is null
            ? Array.Find(Joiners, joiner => text.Contains(joiner, StringComparison.Ordinal))
            : null;
        var parts = joiner is null ? [text] : text.Split(joiner, StringSplitOptions.TrimEntries);
        var numbers = Array.ConvertAll(parts, part => SuggestedNumber.Read(part));
        var hasDots = string.Equals(joiner, "..", StringComparison.Ordinal);
        if (Array.Exists(numbers, number => number is null) || (!hasDots && parts.Length > 2))
        {
            return null;
        }

        var values = SuggestedNumber.Values([.. numbers.Select(number => number!.Value)]);
        if (hasDots)
        {
            Array.Sort(values);
        }

        return values.Zip(values.Skip(1)).All(pair => pair.First <= pair.Second)
            ? string.Join("..", values.Select(value => Invariant($"{value}")))
            : null;
    }

    private static string? WithoutWords(string text, string before, string between) =>
        text.StartsWith(before, StringComparison.Ordinal) && text.Contains(between, StringComparison.Ordinal)
            ? text[before.Length..].Replace(between, " to ", StringComparison.Ordinal)
            : null;
}
