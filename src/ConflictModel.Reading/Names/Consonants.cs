using System.Collections.Frozen;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>
/// The consonants of a word that Arabic and Hebrew writing keep, in the classes of <see cref="LatinSpelling"/>. Vowels, and letters that
/// may be vowels (alef, waw, yod, heh, ayn; h, w, y), are left out in both, and so is the Arabic article.
/// </summary>
internal static class Consonants
{
    private const string Article = "ال";

    // Letters by sound; some letters have two.
    private static readonly FrozenDictionary<char, string> Abjad = new[]
    {
        ("b", "بپفڤבפף"), ("d", "تطدثذضٹڈדטת"), ("sd", "ظ"), ("sg", "ج"), ("gs", "ג"), ("s", "چژسشصزזסצץש"),
        ("g", "كکگقخغכךק"), ("l", "لرڑלר"), ("m", "ممםמ"), ("n", "نںנן"),
    }.SelectMany(row => row.Item2.Distinct().Select(letter => (Letter: letter, Sound: row.Item1)))
        .ToFrozenDictionary(letter => letter.Letter, letter => letter.Sound);

    /// <summary>The consonants in one or two readings: in each, all letters with two sounds are read in the same way.</summary>
    public static string[] Of(string word, NameScript script)
    {
        if (script == NameScript.Abjad)
        {
            var hasArticle = word.StartsWith(Article, StringComparison.Ordinal) && word.Length > Article.Length + 1;
            var stem = hasArticle ? word[Article.Length..] : word;
            var first = Read(stem, 0);
            var second = Read(stem, 1);
            return first == second ? [first] : [first, second];
        }

        if (script == NameScript.Hangul)
        {
            return [];
        }

        var plain = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is 'h' && (i == 0 || word[i - 1] is not ('k' or 'c' or 's' or 'g' or 'p' or 't' or 'd' or 'z'))
                || word[i] is 'w' or 'y' or 'х')
            {
                continue;
            }

            plain.Append(word[i]);
        }

        return [.. LatinSpelling.Readings([plain.ToString().TrimEnd('a', 'e', 'i', 'o', 'u')])
            .Select(sounds => WithoutDoubles(SpokenName.Of(sounds).Consonants))
            .Distinct(StringComparer.Ordinal)];
    }

    private static string Read(string word, int reading)
    {
        var skeleton = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Abjad.TryGetValue(c, out var sounds))
            {
                skeleton.Append(sounds[Math.Min(reading, sounds.Length - 1)]);
            }
        }

        return WithoutDoubles(skeleton.ToString());
    }

    private static string WithoutDoubles(string sounds) => string.Concat(sounds.Where((sound, i) => i == 0 || sound != sounds[i - 1]));
}
