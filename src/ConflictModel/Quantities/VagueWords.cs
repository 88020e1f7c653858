namespace ConflictModel;

/// <summary>The words of the figure notation, and which of them are shares.</summary>
public static class VagueWords
{
    private static readonly string[] Tokens =
    [
        "couple", "few", "some", "several", "lot", "many", "dozens", "scores",
        "minority", "quarter", "third", "half", "most", "two-thirds", "three-quarters", "nearly-all",
    ];

    /// <summary>Every word, in the order of the enumeration: words for counts first, by size, then words for shares, by size.</summary>
    public static EquatableList<VagueWord> All { get; } = EquatableList.Create(Enum.GetValues<VagueWord>());

    /// <summary>
    /// Determines whether a word is for a share of a whole: a number from 0 to 1, whose unit is <see cref="MeasurementUnits.Share"/>.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it is one; the others are for counts.</returns>
    public static bool IsShare(this VagueWord word) => Guard.Defined(word, nameof(word)) >= VagueWord.AMinority;

    /// <summary>The word in the figure notation, such as <c>several</c> or <c>two-thirds</c>.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The notation.</returns>
    public static string ToNotation(this VagueWord word) => Tokens[(int)Guard.Defined(word, nameof(word))];

    internal static VagueWord? Find(ReadOnlySpan<char> token)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (token.SequenceEqual(Tokens[i]))
            {
                return (VagueWord)i;
            }
        }

        return null;
    }
}
