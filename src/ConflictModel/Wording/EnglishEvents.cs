using System.Collections.Frozen;

namespace ConflictModel;

/// <summary>Names of events within an English sentence: "Strike on Hroza" becomes "the strike on Hroza".</summary>
internal static class EnglishEvents
{
    private static readonly FrozenSet<string> Nouns = Set(
        "strike airstrike attack shelling bombing bombardment explosion blast raid massacre ambush siege battle clash clashes shooting "
        + "killing offensive assault fire crash sinking collapse fighting strikes airstrikes attacks explosions raids ambushes assaults "
        + "shootings killings bombings");

    private static readonly FrozenSet<string> Modifiers = Set(
        "air drone missile rocket artillery mortar naval ground car truck suicide bomb grenade market school hospital train bus station "
        + "church mosque convoy border prison bridge checkpoint night morning evening double deadly second first third");

    private static readonly FrozenSet<string> Determiners = Set("the a an this that");

    /// <summary>
    /// The name with an article where it is a description such as "Drone attack on a bus"; a name of its own, such as "Operation Dawn"
    /// or "Hroza, 5 October", stays.
    /// </summary>
    public static string WithArticle(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Determiners.Contains(words[0]) || words[0].EndsWith("'s", StringComparison.Ordinal)
            || words[0].EndsWith("’s", StringComparison.Ordinal) || words[0].EndsWith(',') || !Array.Exists(words, IsNoun))
        {
            return Determiners.Contains(words.FirstOrDefault("")) ? $"{char.ToLowerInvariant(name[0])}{name[1..]}" : name;
        }

        return IsDescription(words) ? $"the {char.ToLowerInvariant(name[0])}{name[1..]}" : $"the {name}";
    }

    private static bool IsDescription(string[] words) => IsNoun(words[0]) || Modifiers.Contains(words[0]);

    private static bool IsNoun(string word) => Nouns.Contains(word.Trim(',', '.', ';', ':', '"', '(', ')'));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
