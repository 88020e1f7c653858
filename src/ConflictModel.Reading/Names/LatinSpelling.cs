using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>
/// Reads names in Latin, Cyrillic and Korean letters as sounds: consonants in the classes b, d, g, l, m, n, s, vowels in the classes a (a,
/// o), i (e, i, y), u. Letters that are not in a table are kept.
/// </summary>
/// <remarks>
/// A class has the letters that transcriptions interchange: v, w, f and the Korean b; h, kh and g for one Cyrillic letter; s, z, sh and
/// ch. Korean sounds are those of the Revised Romanization (Ministry of Culture, 2000); a Cyrillic х after п, т, к or ч only marks a Korean
/// aspirate (Kontsevich). Arabic letters are kept, except those that spellings interchange: forms of yeh, kaf and heh
/// (of which teh marbuta is one), alef and waw with or without a hamza, which may also be left out alone.
/// </remarks>
internal static class LatinSpelling
{
    private const int LongestGroup = 4;
    private const char FirstInitial = '\u1100';
    private const char FirstVowel = '\u1161';
    private const char FirstFinal = '\u11a8';

    // Letter groups that English pronounces differently from most languages; the value is the English sound and the other.
    private static readonly FrozenDictionary<string, (string English, string Other)> Disputed =
        new Dictionary<string, (string, string)> { ["ch"] = ("s", "g"), ["j"] = ("s", "i") }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Sounds = Table(
        "b: b p v w f ph б п в ф пх",
        "d: d t th ð þ đ д т тх",
        "g: g k h q kh gh ck c ґ г к х кх",
        "l: l r ł л р љ",
        "m: m м",
        "n: n ng н њ",
        "s: s z sh zh sch tsch tch shch cz sz ts tz dz dj dzh ß ce ci cy с з ж ш щ ц ч џ ћ ђ дж дз чх",
        "gs: x",
        "gb: qu",
        "ا: ٱ",
        "ي: ى ی ې ے",
        "ه: ة ہ ھ ە ۃ",
        "ك: ک",
        "a: a o ø а о я",
        "i: e i y ı æ œ ə е э и і ы є ј",
        "u: u у ю",
        ": ь ъ ء");

    private static readonly FrozenDictionary<string, (string English, string Other)>.AlternateLookup<ReadOnlySpan<char>> DisputedGroups =
        Disputed.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SoundGroups =
        Sounds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Initials = "g g n d d l m b b s s - s s s g d b g".Split(' ');
    private static readonly string[] VowelSounds = "a i a i a i a i a ba bi i a u ba bi bi u u i i".Split(' ');
    private static readonly string[] Finals = "g g gs n ns n d l lg lm lb ls ld lb l m b bs s s n s s g d b -".Split(' ');

    // A Korean name may have dropped an l or n at its start: 이 is spelled Lee, Ri and I.
    private const string MayHaveLostL = "\u1175\u1163\u1167\u116d\u1172\u1168";

    /// <summary>
    /// The words of a name in lower case, without diacritics and apostrophes, each as its hyphenated parts.
    /// </summary>
    public static List<List<string>> PartsOf(string name)
    {
        var words = new List<List<string>>();
        var parts = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) && !IsSign(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
            {
                EndPart();
            }
            else if (!IsApostrophe(c)
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.FinalQuotePunctuation))
            {
                EndWord();
            }
        }

        EndWord();
        return words;

        void EndPart()
        {
            if (word.Length > 0)
            {
                parts.Add(word.ToString());
                word.Clear();
            }
        }

        void EndWord()
        {
            EndPart();
            if (parts.Count > 0)
            {
                words.Add(parts);
                parts = [];
            }
        }
    }

    /// <summary>The sounds of words in each possible reading; the words are joined.</summary>
    public static IEnumerable<string> Readings(IReadOnlyList<string> words)
    {
        var english = string.Concat(words.Select(word => Read(word, english: true)));
        yield return WithoutDoubles(english);
        if (words.Any(IsDisputed))
        {
            yield return WithoutDoubles(string.Concat(words.Select(word => Read(word, english: false))));
        }

        if (words.Count > 0 && words[0] is [>= FirstInitial and < FirstVowel, _, ..] first)
        {
            if (first[0] == '\u110b' && MayHaveLostL.Contains(first[1], StringComparison.Ordinal))
            {
                yield return WithoutDoubles($"l{english}");
            }
            else if (first[0] == '\u1102')
            {
                yield return WithoutDoubles($"l{english[1..]}");
            }
        }
    }

    private static bool IsDisputed(string word) =>
        word.Contains('j', StringComparison.Ordinal) || word.Contains("ch", StringComparison.Ordinal);

    // Signs for hamza and ayn in transcriptions.
    private static bool IsApostrophe(char c) => c is '\'' or '`' or '\u2018' || IsSign(c);

    // Modifier letters that are apostrophes, and the Arabic tatweel, which only stretches a word.
    private static bool IsSign(char c) => c is (>= '\u02b9' and <= '\u02bf') or '\u0640';

    private static string Read(string word, bool english)
    {
        var sounds = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            i += Append(sounds, word, i, english);
        }

        // A final v may be spelled "u", as in Belarusian and Korean: Budanou.
        var text = sounds.ToString();
        return text.EndsWith("au", StringComparison.Ordinal) ? $"{text[..^1]}b" : text;
    }

    private static int Append(StringBuilder sounds, string word, int at, bool english)
    {
        if (OfKorean(word[at]) is { } korean)
        {
            sounds.Append(korean);
            return 1;
        }

        for (var length = Math.Min(LongestGroup, word.Length - at); length > 0; length--)
        {
            var group = word.AsSpan(at, length);
            if (DisputedGroups.TryGetValue(group, out var readings))
            {
                sounds.Append(english ? readings.English : readings.Other);
                return length;
            }

            if (SoundGroups.TryGetValue(group, out var sound))
            {
                // Of ce, ci and cy only the c is consumed here.
                sounds.Append(sound);
                return group is ['c', 'e' or 'i' or 'y'] ? 1 : length;
            }
        }

        sounds.Append(word[at]);
        return 1;
    }

    private static string? OfKorean(char c)
    {
        var sound = c switch
        {
            >= FirstInitial and < FirstVowel when c - FirstInitial < Initials.Length => Initials[c - FirstInitial],
            >= FirstVowel and < FirstFinal when c - FirstVowel < VowelSounds.Length => VowelSounds[c - FirstVowel],
            >= FirstFinal when c - FirstFinal < Finals.Length => Finals[c - FirstFinal],
            _ => null,
        };
        return sound == "-" ? "" : sound;
    }

    private static string WithoutDoubles(string sounds)
    {
        for (var i = 1; i < sounds.Length; i++)
        {
            if (sounds[i] == sounds[i - 1] && !char.IsDigit(sounds[i]))
            {
                return string.Concat(sounds.Where((sound, j) => j == 0 || sound != sounds[j - 1] || char.IsDigit(sound)));
            }
        }

        return sounds;
    }

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var parts = row.Split(": ");
            foreach (var letters in parts[1].Split(' '))
            {
                table.Add(letters, parts[0]);
            }
        }

        return table.ToFrozenDictionary();
    }
}
