namespace ConflictModel.Reading;

/// <summary>The words and scripts of the start of a text.</summary>
internal sealed class TextSample
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);
    private int _letters;
    private string _text = "";

    public static TextSample Of(ReadOnlySpan<char> text)
    {
        var sample = new TextSample { _text = text.ToString() };
        for (var i = 0; i < text.Length;)
        {
            if (!Chars.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && Chars.IsLetter(text[end]))
            {
                Count(sample._scripts, ScriptOf(text[end]));
                sample._letters++;
                end++;
            }

            if (end - i <= 24)
            {
                Count(sample._words, Fold.Of(text[i..end].ToString()));
            }

            i = end;
        }

        return sample;
    }

    /// <summary>The evidence for a language: 0 for none.</summary>
    public int Score(LanguageFile file)
    {
        var share = _letters == 0 ? 0 : 100 * Scripts(file.Script) / _letters;
        if (share < 30)
        {
            return 0;
        }

        var found = 0;
        foreach (var word in file.Common)
        {
            found += file.Loose && !file.Unspaced ? 0 : file.Unspaced ? _text.Contains(word, StringComparison.Ordinal) ? 1 : 0
                : _words.GetValueOrDefault(word);
        }

        return IsAlone(file.Script) ? 1000 + found : found;
    }

    private int Scripts(string script) => _scripts.GetValueOrDefault(script) + (script == "kana" && _scripts.ContainsKey("kana")
        ? _scripts.GetValueOrDefault("han") : 0);

    /// <summary>Whether the script belongs to only one of the languages; Chinese and Japanese are distinguished by kana.</summary>
    private bool IsAlone(string script) => script is "greek" or "hebrew" or "devanagari" or "hangul" or "kana" || (script == "han"
        && _scripts.GetValueOrDefault("kana") * 20 < _letters);

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string ScriptOf(char c) => c switch
    {
        < '\u0370' => "latin",
        < '\u0400' => "greek",
        < '\u0530' => "cyrillic",
        >= '\u0590' and < '\u0600' => "hebrew",
        >= '\u0600' and < '\u0780' => "arabic",
        >= '\u0900' and < '\u0980' => "devanagari",
        >= '\u3040' and < '\u3100' => "kana",
        >= '\uac00' and < '\ud7b0' => "hangul",
        >= '\u3400' and < '\ua000' => "han",
        _ => "other",
    };
}
