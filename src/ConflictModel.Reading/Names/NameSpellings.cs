namespace ConflictModel.Reading;

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
    /// <summary>The score from which names are near.</summary>
    public const double NearScore = 0.74;

    /// <summary>How likely two names are names of one, and why.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other name.</param>
    /// <param name="kind">What both are names of.</param>
    /// <returns>The score and its reason.</returns>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    public static NameLikeness Compare(string first, string second, NameKind kind = NameKind.Other)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var pool = new NameWordPool();
        return new ComparedName(first, kind, pool).Compare(new(second, kind, pool));
    }

    /// <summary>Whether two names look like names of one.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other name.</param>
    /// <param name="kind">What both are names of.</param>
    /// <returns><see langword="true"/> if they are near or equal.</returns>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    public static bool AreNear(string first, string second, NameKind kind = NameKind.Other) =>
        Compare(first, second, kind).Reason != NameReason.None;

    /// <summary>The pairs of names that are near or equal, found without comparing each name with each.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>The pairs, by the place of the second name, then of the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static EquatableList<NamePair> Pairs(IEnumerable<string> names, NameKind kind = NameKind.Other)
    {
        var compared = Read(names, kind);
        return NearNames.Of(compared)
            .Select(pair => new NamePair
            {
                First = compared[pair.First].Name,
                Second = compared[pair.Second].Name,
                Likeness = pair.Likeness,
            })
            .ToEquatableList();
    }

    /// <summary>Groups names that are near, directly or through other names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>
    /// The groups in the order of their first names, each in the order given. A name that is near to no other is a group with one member.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static EquatableList<EquatableList<string>> Group(IEnumerable<string> names, NameKind kind = NameKind.Other)
    {
        var compared = Read(names, kind);
        var group = Enumerable.Range(0, compared.Count).ToArray();
        foreach (var (i, j, _) in NearNames.Of(compared))
        {
            var (first, second) = (Root(i), Root(j));
            group[Math.Max(first, second)] = Math.Min(first, second);
        }

        return Enumerable.Range(0, compared.Count)
            .GroupBy(Root)
            .Select(members => members.Select(i => compared[i].Name).ToEquatableList())
            .ToEquatableList();

        int Root(int i)
        {
            while (group[i] != i)
            {
                i = group[i] = group[group[i]];
            }

            return i;
        }
    }

    /// <summary>The pairs of near names by their places, for many names with an owner each.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>Pairs of places in <paramref name="names"/>, the first before the second, found as they are read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static IEnumerable<(int First, int Second, NameLikeness Likeness)> IndexedPairs(
        IEnumerable<string> names,
        NameKind kind = NameKind.Other) => NearNames.Of(Read(names, kind));

    private static List<ComparedName> Read(IEnumerable<string> names, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(names);
        var pool = new NameWordPool();
        return [.. names.Select(name => new ComparedName(name ?? throw new ArgumentNullException(nameof(names)), kind, pool))];
    }
}
