using System.Security.Cryptography;
using System.Text;

namespace ConflictModel;

/// <summary>
/// Creates slugs from names: letters and digits in lower case, joined by '-'. For letters that are not Latin, and for signs that
/// distinguish names, a hash of the name is appended, so that different names get different slugs.
/// </summary>
/// <remarks>The result does not depend on the machine: the same name gives the same slug everywhere.</remarks>
internal static class NameSlug
{
    private const char FirstFolded = '\u00C0';
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const int HashLength = 8;

    // U+00C0 to U+017F, each as its base letter.
    private const string Folded =
        "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Returns the slug of a name; a name that is a slug is returned unchanged.</summary>
    public static string Of(string name)
    {
        if (Slug.Check(name) is null)
        {
            return name;
        }

        var slug = new StringBuilder(name.Length);
        var isLossy = false;
        foreach (var c in name)
        {
            if (Fold(c) is var letter && letter != '\0')
            {
                slug.Append(letter);
            }
            else if (c is '.' or '_')
            {
                Join(slug, c);
            }
            else if (c is not ('\'' or '\u2019' or '\u02BC' or (>= FirstMark and <= LastMark)))
            {
                isLossy |= char.IsLetterOrDigit(c) || char.IsSurrogate(c)
                    || c is '+' or '*' or '#' or '%' or '~' or '?' or '<' or '>' or '=' or '^' or '[' or ']';
                Join(slug, '-');
            }
        }

        while (slug.Length > 0 && !char.IsAsciiLetterOrDigit(slug[^1]))
        {
            slug.Length--;
        }

        var text = slug.ToString();
        return isLossy || text.Length is 0 or > Slug.MaxLength || text == Slug.Any ? Hashed(text, name) : text;
    }

    // The first digits of its SHA-256.
    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    private static string Hashed(string slug, string name)
    {
        var start = slug[..Math.Min(slug.Length, Slug.MaxLength - HashLength - 1)].TrimEnd('-', '.', '_');
        return start.Length == 0 ? Hash(name) : $"{start}-{Hash(name)}";
    }

    private static char Fold(char c)
    {
        var letter = c is >= FirstFolded and < '\u0180' ? Folded[c - FirstFolded] : char.ToLowerInvariant(c);
        return char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : '\0';
    }

    private static void Join(StringBuilder slug, char joiner)
    {
        if (slug.Length > 0 && char.IsAsciiLetterOrDigit(slug[^1]))
        {
            slug.Append(joiner);
        }
    }
}
