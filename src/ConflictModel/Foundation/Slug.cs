namespace ConflictModel;

/// <summary>The grammar of ids: lower-case ASCII letters and digits, joined by single '-', '.' or '_'.</summary>
internal static class Slug
{
    public const int MaxLength = 100;
    public const string Any = "any";
    public const string Notation = "an id";

    /// <summary>Returns the first error in a text as a slug, or null.</summary>
    public static NotationError? Check(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= MaxLength)
            {
                return new(i, Invariant($"the end: an id has at most {MaxLength} characters"));
            }

            var joiner = text[i] is '-' or '.' or '_';
            if (!joiner && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
            {
                return new(i, "a lower-case letter a-z, a digit, '-', '.' or '_'");
            }

            if (joiner && (i == 0 || text[i - 1] is '-' or '.' or '_'))
            {
                return new(i, "a lower-case letter a-z or a digit");
            }
        }

        if (text.IsEmpty || text[^1] is '-' or '.' or '_')
        {
            return new(text.Length, "a lower-case letter a-z or a digit");
        }

        return text.SequenceEqual(Any) ? new(0, "another id: 'any' is reserved for scopes") : null;
    }
}
