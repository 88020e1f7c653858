namespace ConflictModel.Reading;

/// <summary>
/// Finds names that look like names of the same thing: Budanov, Budanow, Буданов and 부다노우; NIS and National Intelligence Service; Ministry
/// of Defence and Verteidigungsministerium.
/// </summary>
/// <remarks>
/// <para>A word is reduced to its consonants in seven classes that transcriptions rarely confuse (b, d, g, l, m, n, s) and its vowels in
/// three, with j and ch read as in English and as in most other languages. Words are near if their consonants are equal and most of the
/// rest is, or if at most two letters, and at most two of five, differ. Between Arabic or Hebrew and other scripts the consonants alone are
/// compared. In Chinese characters and Korean syllables a name has one spelling.</para>
/// <para>Names of persons are compared word by word, in any order, without titles and particles; they are not near if each has a word that
/// the other does not have. Names of bodies are compared by what their words mean in many languages; they are not near if their countries,
/// numbers or topics differ. Other names, such as those of places, are compared by the sound of the whole; the Arabic article is
/// optional.</para>
/// <para>The result is a suggestion for a person to review, never an identification.</para>
/// </remarks>
/// <example>
/// <code>
/// NameSpellings.AreNear("Kyrylo Budanov", "Кирилл Буданов", NameKind.Person);                    // true
/// NameSpellings.Compare("NIS", "National Intelligence Service", NameKind.Organisation).Reason;   // Acronym
/// NameSpellings.Group(["Budanov", "Shoigu", "Budanow"]);                                         // [Budanov, Budanow], [Shoigu]
/// </code>
/// </example>
public static class NameSpellings
{
    /// <summary>The score from which names are near.</summary>
    public const double NearScore = 0.74;

    /// <summary>Compares two names: how likely they are of the same thing, and why.</summary>
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

    /// <summary>Whether two names look like names of the same thing.</summary>
    /// <param name="first">One name.</param>
    /// <param name="second">The other name.</param>
    /// <param name="kind">What both are names of.</param>
    /// <returns><see langword="true"/> if they are near or equal.</returns>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>.</exception>
    public static bool AreNear(string first, string second, NameKind kind = NameKind.Other) =>
        Compare(first, second, kind).Reason != NameReason.None;

    /// <summary>
    /// The pairs of names that are near or equal, found without comparing every name with every other. This misses a few, such as names
    /// with a misprint in each of two words.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>The pairs, ordered by the index of the second name, then of the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static EquatableList<NamePair> Pairs(IEnumerable<string> names, NameKind kind = NameKind.Other)
    {
        var compared = Read(names, kind);
        return NearNames.Of(compared)
            .Select(pair => new NamePair
            {
                First = compared[pair.First].Name,
                FirstIndex = pair.First,
                Second = compared[pair.Second].Name,
                SecondIndex = pair.Second,
                Likeness = pair.Likeness,
            })
            .ToEquatableList();
    }

    /// <summary>Groups names that are near, directly or through other names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="kind">What all of them are names of.</param>
    /// <returns>
    /// The groups in the order of their first names, each in the order given. A name that is not near any other is a group with one member.
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

    private static List<ComparedName> Read(IEnumerable<string> names, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(names);
        var pool = new NameWordPool();
        return [.. names.Select(name => new ComparedName(name ?? throw new ArgumentNullException(nameof(names)), kind, pool))];
    }
}
