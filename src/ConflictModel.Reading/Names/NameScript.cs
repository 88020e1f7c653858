using System.Text;
using AnyAscii;

namespace ConflictModel.Reading;

/// <summary>The script of a word, as far as it matters for comparing names.</summary>
internal enum NameScript
{
    Latin,
    Cyrillic,
    Abjad,
    Hangul,
    Han,
    Other,
}

/// <summary>The script of words, and words of other scripts in Latin letters.</summary>
internal static class NameScripts
{
    /// <summary>The script of the first letter that has one.</summary>
    public static NameScript Of(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return Of(c);
            }
        }

        return NameScript.Latin;
    }

    /// <summary>A word in letters whose sounds are known: as it is, or transliterated if there is no table for its script.</summary>
    public static string Readable(string word, NameScript script)
    {
        if (script is not (NameScript.Han or NameScript.Other))
        {
            return word;
        }

        var letters = new StringBuilder();
        foreach (var c in word.Transliterate())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>A name with the letters of scripts without a table transliterated.</summary>
    public static string Readable(string name)
    {
        if (!name.Any(c => char.IsLetter(c) && Of(c) is NameScript.Han or NameScript.Other))
        {
            return name;
        }

        var readable = new StringBuilder(name.Length * 2);
        foreach (var rune in name.EnumerateRunes())
        {
            var c = rune.IsBmp ? (char)rune.Value : '\uffff';
            readable.Append(Of(c) is NameScript.Han or NameScript.Other && !Rune.IsWhiteSpace(rune) && !Rune.IsPunctuation(rune)
                ? rune.ToString().Transliterate().ToLowerInvariant()
                : rune.ToString());
        }

        return readable.ToString();
    }

    private static NameScript Of(char c) => c switch
    {
        < '\u0370' or (>= '\u1e00' and < '\u1f00') => NameScript.Latin,
        >= '\u0400' and < '\u0530' => NameScript.Cyrillic,
        (>= '\u0590' and < '\u0780') or (>= '\u08a0' and < '\u0900') or (>= '\ufb1d' and < '\uff00') => NameScript.Abjad,
        (>= '\uac00' and < '\ud7b0') or (>= '\u1100' and < '\u1200') => NameScript.Hangul,
        (>= '\u3040' and < '\ua000') or (>= '\uf900' and < '\ufb00') => NameScript.Han,
        _ => NameScript.Other,
    };
}
