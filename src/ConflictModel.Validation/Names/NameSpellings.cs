namespace ConflictModel.Validation;

/// <summary>
/// Finds names that look like spellings of one name: Budanov, Budanow, Budanou, Буданов and 부다노우. Names in Latin, Cyrillic and Korean
/// letters are compared by sound, those in Arabic letters by the letters that spellings do not vary; in other scripts only equal names are
/// near.
/// </summary>
/// <remarks>
/// <para>A name is reduced to its consonants in seven classes that transcriptions rarely cross (b, d, g, l, m, n, s) and its vowels in
/// three, with j and ch read as in English and as in most other languages. Hyphens and spaces inside are ignored. Names are near if their
/// consonants are equal and most of the rest is; the shorter the names, the more must agree. The Arabic article is optional, also when
/// assimilated: Qamishli and Al-Qamishli, ash-Shaddadi and Al-Shaddadi, القامشلي and قامشلي. Forms of alef, yeh, hamza and teh marbuta are
/// equal.</para>
/// <para>The result is a suggestion for a person to review, never an identification. Translations of a name are not near.</para>
/// </remarks>
/// <example>
/// <code>
/// NameSpellings.AreNear("Kyrylo Budanov", "Кирилл Буданов", NameKind.Person);   // true
/// NameSpellings.Group(["Budanov", "Shoigu", "Budanow"]);                        // [Budanov, Budanow], [Shoigu]
/// </code>
/// </example>
public static class NameSpellings
{
    /// <summary>Whether two names look like spellings of one.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other name.</param>
    /// <param name="kind">What both are names of.</param>
    /// <returns><see langword="true"/> if they are near or equal.</returns>
    public static bool AreNear(string first, string second, NameKind kind = NameKind.Other)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new NameSound(first, kind).IsNear(new(second, kind));
    }

    /// <summary>Groups names that are near, directly or through other names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>
    /// The groups in the order of their first names, each in the order given. A name that is near to no other is a group with one member.
    /// </returns>
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

        return Enumerable.Range(0, sounds.Count)
            .GroupBy(i => group[i])
            .Select(members => members.Select(i => sounds[i].Name).ToEquatableList())
            .ToEquatableList();
    }
}
