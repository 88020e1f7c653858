using System.Globalization;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>A name split into words: at spaces, hyphens and signs, and between a lower-case letter and a capital (SiemensAG).</summary>
internal static class NameText
{
    // The least number of letters before a capital at which a word is split, so that McKenzie and LeBron are not.
    private const int ShortestBeforeCapital = 3;

    /// <summary>The words outside brackets, and those of each pair of brackets.</summary>
    public static (List<NameWord> Words, List<List<NameWord>> Bracketed) Parts(string name, bool joinsInitials, NameWordPool pool)
    {
        var outside = new StringBuilder(name.Length);
        var bracketed = new List<List<NameWord>>();
        var inside = new StringBuilder();
        var depth = 0;
        foreach (var c in name.Normalize(NormalizationForm.FormKC))
        {
            if (c is '(' or '[')
            {
                depth++;
                outside.Append(' ');
            }
            else if (depth > 0 && c is ')' or ']')
            {
                if (--depth == 0)
                {
                    Close();
                }
            }
            else
            {
                (depth > 0 ? inside : outside).Append(c);
            }
        }

        Close();
        return (Words(outside.ToString(), joinsInitials, pool), bracketed);

        void Close()
        {
            if (Words(inside.ToString(), joinsInitials, pool) is { Count: > 0 } words)
            {
                bracketed.Add(words);
            }

            inside.Clear();
        }
    }

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="joinsInitials">Whether letters with points form one word: S.A.R.L., not J. F. Kennedy.</param>
    /// <param name="pool">The words of the names that are compared; null for others.</param>
    public static List<NameWord> Words(string text, bool joinsInitials, NameWordPool? pool = null)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsOfWord(c))
            {
                if (char.IsUpper(c) && word.Length >= ShortestBeforeCapital && char.IsLower(word[^1])
                    && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                {
                    End();
                }

                word.Append(c);
            }
            else if (c is '&')
            {
                End();
                words.Add(new("&"));
            }
            else if (!(IsApostrophe(c) || (joinsInitials && c is '.' or '/' && word.Length > 0 && IsInitial(text, i))))
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                var written = word.ToString();
                word.Clear();
                if (Folded(written) is { Length: > 0 } folded)
                {
                    var isUpper = string.Equals(written, written.ToUpperInvariant(), StringComparison.Ordinal);
                    words.Add(pool?.Get(folded, isUpper) ?? new(folded, isUpper));
                }
            }
        }
    }

    /// <summary>The form of a phrase for comparing: its words separated by single spaces.</summary>
    public static string Phrase(string phrase) => string.Join(' ', Words(phrase, joinsInitials: true).Select(word => word.Text));

    /// <summary>The form of a word for comparing: in lower case, without diacritics and apostrophes.</summary>
    public static string Folded(string word) => Fold.Of(word).Replace("'", "", StringComparison.Ordinal);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '"' or '״' or '׳' or '\u200c' or '\u0640';

    // A point after one letter, with one letter and a point or the end of the word after it.
    private static bool IsInitial(string text, int point) =>
        (point < 2 || !IsOfWord(text[point - 2]))
        && point + 1 < text.Length && IsOfWord(text[point + 1])
        && (point + 2 >= text.Length || !IsOfWord(text[point + 2]));
}
