namespace ConflictModel;

/// <summary>
/// The form of a BCP 47 language tag: subtags of 1 to 8 ASCII letters or digits, the first of 2 to 8 letters, joined by '-'.
/// </summary>
internal static class LanguageTag
{
    public const string Notation = "a language tag";

    public static string Checked(string? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Check(value) is { } error ? throw error.ToException(Notation, value) : value;
    }

    public static NotationError? Check(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '-')
            {
                if (!char.IsAsciiLetter(text[i]) && (start == 0 || !char.IsAsciiDigit(text[i])))
                {
                    return new(i, start == 0 ? "a letter of a language code, such as 'en'" : "a letter, a digit or '-'");
                }

                if (i - start >= 8)
                {
                    return new(i, "'-' or the end: a subtag has at most 8 characters");
                }

                continue;
            }

            if (i - start < (start == 0 ? 2 : 1))
            {
                return new(i, start == 0 ? "a language code of 2 to 8 letters, such as 'en'" : "a letter or a digit");
            }

            start = i + 1;
        }

        return null;
    }
}
