using System.Text;
using AnyAscii;

namespace ConflictModel.Import;

/// <summary>Readable ids for names in any script: <c>Харків</c> is <c>kharkiv</c>.</summary>
internal static class ReadableId
{
    private const int MaxLength = 60;

    /// <summary>The id of a name without letters and digits.</summary>
    private const string Nameless = "unnamed";

    /// <summary>The id of a name; different names can have the same id.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormC).Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id.Length > 0 && id[^1] != '-' && c is not ('\'' or '`' or '"'))
            {
                id.Append('-');
            }
        }

        if (id.Length > MaxLength)
        {
            // Cut between words, if there is a gap in the second half.
            var gap = id.ToString().LastIndexOf('-', MaxLength);
            id.Length = gap > MaxLength / 2 ? gap : MaxLength;
        }

        var text = id.ToString().Trim('-');
        return text.Length == 0 ? Nameless : text == Registry.Any ? $"{text}-1" : text;
    }

    /// <summary>The id with a number that makes it unique.</summary>
    public static string Numbered(string id, Func<string, bool> isTaken)
    {
        var numbered = id;
        for (var i = 2; isTaken(numbered); i++)
        {
            numbered = Invariant($"{id}-{i}");
        }

        return numbered;
    }
}
