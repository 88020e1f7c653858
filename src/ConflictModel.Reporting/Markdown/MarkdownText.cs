using System.Globalization;
using System.Text;

namespace ConflictModel.Reporting;

/// <summary>
/// Texts of a dataset, escaped for Markdown: they cannot contain emphasis, links, images, tags, mentions, references to issues, or table
/// cells.
/// </summary>
internal static class MarkdownText
{
    /// <summary>A longer text is cut: a pull request can have at most 65,536 characters.</summary>
    private const int Longest = 700;

    /// <summary>The text, on one line, cut if it is very long.</summary>
    public static string Of(string text)
    {
        var safe = SafeText.Of(Cut(text));
        var result = new StringBuilder(safe.Length + 16);
        for (var i = 0; i < safe.Length; i++)
        {
            _ = safe[i] switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),

                // A comment inside keeps a code host from reading it as a mention or a reference.
                '@' or '#' => result.Append(safe[i]).Append("<!-- -->"),
                var c => IsMarkup(safe, i) ? result.Append('\\').Append(c) : result.Append(c),
            };
        }

        return result.ToString();
    }

    private static bool IsMarkup(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => true,

        // At the start of a line they would make a list or a heading.
        '-' or '+' or '=' => i == 0,
        ')' => IsNumber(text.AsSpan(0, i)),

        // What looks like an address would become a link.
        '.' => IsNumber(text.AsSpan(0, i)) || IsFollowedByLetter(text, i),
        ':' => IsFollowedByLetter(text, i),
        _ => false,
    };

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsFollowedByLetter(string text, int i) => i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '/');

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        // Never between a letter and its combining marks.
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= Longest)
        {
            end = next;
        }

        return $"{text.AsSpan(0, end)} …";
    }
}
