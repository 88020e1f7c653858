namespace ConflictModel.Validation;

/// <summary>
/// Whether two names read like spellings of one: Budanov, Budanow, Budanou, Буданов and 부다노우. Names in Latin, Cyrillic and Korean letters are read as they sound; in Arabic letters by what spellings leave alone; in other scripts only equal names are near.
/// </summary>
/// <remarks>
/// <para>A name is read as its consonants in seven classes that transcriptions rarely leave (b, d, g, l, m, n, s) with its vowels in three, as English or as most other languages read j and ch; a hyphen or a space inside makes no difference.
/// Names are near where their consonants are the same and most of the rest is, the more so the shorter they are. An Arabic article may be there or not, also one that takes the sound of the next letter:
/// Qamishli and Al-Qamishli, ash-Shaddadi and Al-Shaddadi, القامشلي and قامشلي; of Arabic letters, forms of alef, yeh, hamza and teh marbuta make no difference.</para>
/// <para>It is a suggestion for a person to look at, never an identification. Words of the same meaning in two languages are not near.</para>
/// </remarks>
public static class NameSpellings
{
    /// <summary>Whether two names read like spellings of one.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other name.</param>
    /// <param name="kind">What both name.</param>
    /// <returns>Whether they do; also where they are equal.</returns>
    public static bool AreNear(string first, string second, NameKind kind = NameKind.Other)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new NameSound(first, kind).IsNear(new(second, kind));
    }

    /// <summary>Puts names together that are near, directly or by way of others.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them name.</param>
    /// <returns>The groups in the order of their first names, each in the order given. A name that is near to no other is a group of its own.</returns>
    public static EquatableList<EquatableList<string>> Group(IEnumerable<string> names, NameKind kind = NameKind.Other)
    {
        ArgumentNullException.ThrowIfNull(names);
        var sounds = names.Select(name => new NameSound(name, kind)).ToList();
        var group = Enumerable.Range(0, sounds.Count).ToArray();
        foreach (var (i, j) in NameSound.NearPairs(sounds))
        {
            var (from, to) = (Math.Max(group[i], group[j]), Math.Min(group[i], group[j]));
            for (var k = 0; k < group.Length; k++)
            {
                group[k] = group[k] == from ? to : group[k];
            }
        }

        return Enumerable.Range(0, sounds.Count).GroupBy(i => group[i]).Select(members => members.Select(i => sounds[i].Name).ToEquatableList()).ToEquatableList();
    }
}
