namespace ConflictModel;

/// <content>The parser of the compact notation: one pass, nothing allocated but the figure.</content>
public sealed partial class Figure
{
    private const string Start = "a digit, a hedge (= ~ > < ^ +>), a vague word such as 'several', or '?'";

    private const string AnyStart = "a number, or one of the words couple, few, some, several, lot, many, dozens, scores, minority, "
        + "quarter, third, half, most, two-thirds, three-quarters, nearly-all";

    internal static NotationError? Read(ReadOnlySpan<char> text, out Figure? figure)
    {
        figure = null;
        var position = 0;
        var parts = default(FigureParts);
        if (ReadWords(text, ref position, ref parts) is { } error)
        {
            return error;
        }

        QuantityRange? bounds = null;
        if (position < text.Length && text[position] == '[' && ReadBounds(text, ref position, parts, out bounds) is { } fault)
        {
            return fault;
        }

        if (position < text.Length)
        {
            return AtWord(text, position, bounds is null ? "the end, or bounds such as [1400..1700]" : "the end");
        }

        figure = parts.Hedge == Hedge.Unquantified && bounds is null
            ? Unquantified
            : new(parts.Hedge, parts.First, parts.Second, parts.Best, parts.Word, bounds);
        return null;
    }

    private static NotationError? ReadWords(ReadOnlySpan<char> text, ref int position, ref FigureParts parts)
    {
        if (text.IsEmpty)
        {
            return new(0, Start);
        }

        if (text[0] == '?')
        {
            position = 1;
            return null;
        }

        if (char.IsAsciiLetter(text[0]))
        {
            return ReadVague(text, ref position, ref parts);
        }

        (parts.Hedge, position) = HedgeSigns.Match(text);
        var start = position;
        if (start == 0 && !char.IsAsciiDigit(text[0]) && text[0] != '-')
        {
            return text[0] == '+' ? new(1, "'>', as in '+>1000'") : new(0, Start);
        }

        if (NumberText.Read(text, ref position, grouped: true, out parts.First) is { } error)
        {
            return error;
        }

        if (parts.Hedge is Hedge.Stated or Hedge.About && text[position..].StartsWith("..", StringComparison.Ordinal))
        {
            return ReadEnds(text, ref position, ref parts);
        }

        if (parts.Hedge == Hedge.Stated && position < text.Length && text[position] == 's')
        {
            parts.Hedge = Hedge.OrderOfMagnitude;
            position++;
            return RoundNumber.IsPowerOfTen(parts.First) ? null : new(start, "a power of ten before 's': 10s, 100s, 1000s");
        }

        return CheckNumber(parts, start);
    }

    private static NotationError? CheckNumber(in FigureParts parts, int start) => parts.Hedge switch
    {
        Hedge.LessThan or Hedge.Nearly when parts.First == 0 => new(start, "a number above 0, since figures are never negative"),
        Hedge.MoreThan when parts.First == decimal.MaxValue => new(start, "a number below the largest, 79228162514264337593543950335"),
        _ => null,
    };

    private static NotationError? ReadVague(ReadOnlySpan<char> text, ref int position, ref FigureParts parts)
    {
        while (position < text.Length && (char.IsAsciiLetter(text[position]) || text[position] == '-'))
        {
            position++;
        }

        if (VagueWords.Find(text[..position]) is not { } word)
        {
            return new(0, AnyStart, Length: position);
        }

        (parts.Hedge, parts.Word, parts.First) = (Hedge.Vague, word, 1);
        if (position >= text.Length || text[position] != '*')
        {
            return null;
        }

        if (word.IsShare())
        {
            return new(position, "the end, or bounds: a share takes no factor");
        }

        position++;
        var start = position;
        if (NumberText.Read(text, ref position, grouped: true, out parts.First) is { } error)
        {
            return error;
        }

        return IsFactor(parts.First) ? null : new(start, "a whole number of 2 or more");
    }

    private static NotationError? ReadEnds(ReadOnlySpan<char> text, ref int position, ref FigureParts parts)
    {
        parts.Hedge = parts.Hedge == Hedge.About ? Hedge.AboutBetween : Hedge.Between;
        if (ReadNext(text, ref position, parts.First, out parts.Second) is { } error)
        {
            return error;
        }

        if (!text[position..].StartsWith("..", StringComparison.Ordinal))
        {
            return null;
        }

        parts.Best = parts.Second;
        return ReadNext(text, ref position, parts.Second, out parts.Second);
    }

    private static NotationError? ReadBounds(ReadOnlySpan<char> text, ref int position, in FigureParts parts, out QuantityRange? bounds)
    {
        bounds = null;
        position++;
        var start = position;
        if (NumberText.Read(text, ref position, grouped: true, out var low) is { } error)
        {
            return error;
        }

        if (!text[position..].StartsWith("..", StringComparison.Ordinal))
        {
            return new(position, "'..'");
        }

        if (ReadNext(text, ref position, low, out var high) is { } fault)
        {
            return fault;
        }

        if (position >= text.Length || text[position] != ']')
        {
            return new(position, "']'");
        }

        position++;
        bounds = QuantityRange.Between(low, high);
        return RoomFor(parts.Hedge, parts.First, parts.Second, parts.Best, bounds.Value) is { } expected ? new(start, expected) : null;
    }

    /// <summary>An error at a position, or at the word after a space there; a word is shown as a whole.</summary>
    private static NotationError AtWord(ReadOnlySpan<char> text, int position, string expected)
    {
        var start = position + 1 < text.Length && char.IsWhiteSpace(text[position]) && char.IsLetter(text[position + 1])
            ? position + 1
            : position;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return new(start, expected, Length: Math.Max(end - start, 1));
    }

    /// <summary>Reads ".." and a number that is not below the one before it.</summary>
    private static NotationError? ReadNext(ReadOnlySpan<char> text, ref int position, decimal previous, out decimal value)
    {
        position += 2;
        var start = position;
        return NumberText.Read(text, ref position, grouped: true, out value) is { } error ? error
            : value < previous ? new(start, Invariant($"a number of {previous} or more"), IsOrder: true)
            : null;
    }

    private struct FigureParts
    {
        public Hedge Hedge;
        public VagueWord Word;
        public decimal First;
        public decimal Second;
        public decimal? Best;
    }
}
