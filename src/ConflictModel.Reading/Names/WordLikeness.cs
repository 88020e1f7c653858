using System.Numerics;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>How likely it is that two words are the same, from 0 to 1.</summary>
internal static class WordLikeness
{
    public const double SameSound = 0.93;
    private const double SameSkeleton = 0.85;
    private const double OfOneConsonant = 0.7;
    private const double OneBoneWrong = 0.6;
    public const double OfInitial = 0.85;

    // The weight of the share of changed letters. With two of nine letters changed, names are still near; with two of seven, in a single
    // word, they are not.
    private const double OfChange = 1.2;
    private const double MostChanged = 0.4;
    private const int MostChanges = 2;
    private const int SyllablesOfForeignWord = 4;
    private const int LettersOfSyllable = 3;

    public static double Of(NameWord first, NameWord second)
    {
        if (string.Equals(first.Text, second.Text, StringComparison.Ordinal))
        {
            return 1;
        }

        if (first.IsInitial || second.IsInitial)
        {
            return InitialLetters.MayBeOne(first.Text[0], second.Text[0]) ? OfInitial : 0;
        }

        if (first.HasDigit != second.HasDigit ? first.Text.Length <= 3 || second.Text.Length <= 3 : first.HasDigit)
        {
            return 0;
        }

        if (first.Script == second.Script && first.Script is NameScript.Latin or NameScript.Cyrillic
            && BitOperations.PopCount(first.Letters ^ second.Letters) > 2 * MostChanges && !AreNear(first, second))
        {
            return Declension.MayBeOne(first.Text, second.Text) ? SameSound : 0;
        }

        return first.Script == second.Script ? InOneScript(first, second) : InTwoScripts(first, second);
    }

    private static double InOneScript(NameWord first, NameWord second) => first.Script switch
    {
        // Syllabic and logographic scripts have one spelling.
        NameScript.Han => 0,
        NameScript.Hangul when Math.Min(first.Text.Length, second.Text.Length) < SyllablesOfForeignWord => 0,
        NameScript.Hangul => OfLetters(
            first.Text.Normalize(NormalizationForm.FormD),
            second.Text.Normalize(NormalizationForm.FormD),
            LettersOfSyllable),
        NameScript.Abjad => OfLetters(first.Text, second.Text, 1),
        _ => Math.Max(
            (AreNear(first, second) && HaveLiquidsAlike(first.Text, second.Text)) || Declension.MayBeOne(first.Text, second.Text)
                ? SameSound
                : 0,
            OfLetters(first.Text, second.Text, 1)),
    };

    private static double InTwoScripts(NameWord first, NameWord second)
    {
        if (first.Script is NameScript.Abjad || second.Script is NameScript.Abjad)
        {
            return OfSkeletons(first, second);
        }

        if (AreNear(first, second))
        {
            return SameSound;
        }

        var best = 0.0;
        foreach (var one in first.Sounds)
        {
            foreach (var other in second.Sounds)
            {
                if (Math.Min(one.Consonants.Length, other.Consonants.Length) >= 3 && one.Sounds[0] == other.Sounds[0])
                {
                    best = Math.Max(best, OfLetters(one.Sounds, other.Sounds, 1) * SameSound);
                }
            }
        }

        return best;
    }

    // The sound classes do not distinguish l from r, which Korean and Japanese interchange at the start of a word; words in the same script
    // do.
    private static bool HaveLiquidsAlike(string first, string second)
    {
        return Liquids(first) == Liquids(second);

        static string Liquids(string word)
        {
            var found = "";
            foreach (var c in word.AsSpan(Math.Min(1, word.Length)))
            {
                found += c is 'l' or 'ł' or 'л' && !found.EndsWith('l') ? "l" : c is 'r' or 'р' && !found.EndsWith('r') ? "r" : "";
            }

            return found;
        }
    }

    private static bool AreNear(NameWord first, NameWord second)
    {
        foreach (var one in first.Sounds)
        {
            foreach (var other in second.Sounds)
            {
                if (one.IsNear(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double OfSkeletons(NameWord first, NameWord second)
    {
        var best = 0.0;
        foreach (var one in first.Skeletons)
        {
            foreach (var other in second.Skeletons)
            {
                var length = Math.Min(one.Length, other.Length);
                best = Math.Max(best, length == 0 ? one == other ? OfOneConsonant : 0
                    : one == other ? length >= 2 ? SameSkeleton : OfOneConsonant
                    : length >= 3 && LetterChanges.Between(one, other) == 1 ? OneBoneWrong : 0);
            }
        }

        return first.Skeletons.Length == 0 || second.Skeletons.Length == 0 ? 0 : best;
    }

    private static double OfLetters(string first, string second, int unit)
    {
        var longer = Math.Max(first.Length, second.Length);
        if (longer - Math.Min(first.Length, second.Length) > MostChanges * unit)
        {
            return 0;
        }

        var changes = LetterChanges.Between(first, second);
        var areMany = changes > MostChanges * unit || changes > MostChanged * longer || longer - changes < 2;
        return areMany ? 0 : 1 - (OfChange * changes / longer);
    }

}
