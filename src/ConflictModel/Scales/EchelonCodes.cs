namespace ConflictModel;

/// <summary>
/// The names and codes of echelons: the English words of the standards, the two-digit code of APP-6(D), and the letter of its forerunners.
/// </summary>
public static class EchelonCodes
{
    private const string Notation = "an echelon";

    // The standards' rows; the first name of each is the one printed.
    private static readonly (Echelon Echelon, char Letter, string[] Names)[] Rows =
    [
        (Echelon.Unspecified, '-', ["unspecified"]),
        (Echelon.Team, 'A', ["team", "crew"]),
        (Echelon.Squad, 'B', ["squad"]),
        (Echelon.Section, 'C', ["section"]),
        (Echelon.Platoon, 'D', ["platoon", "detachment"]),
        (Echelon.Company, 'E', ["company", "battery", "troop"]),
        (Echelon.Battalion, 'F', ["battalion", "squadron"]),
        (Echelon.Regiment, 'G', ["regiment", "group"]),
        (Echelon.Brigade, 'H', ["brigade"]),
        (Echelon.Division, 'I', ["division"]),
        (Echelon.Corps, 'J', ["corps", "MEF", "marine expeditionary force"]),
        (Echelon.Army, 'K', ["army"]),
        (Echelon.ArmyGroup, 'L', ["army group", "front"]),
        (Echelon.Region, 'M', ["region", "theater", "theatre"]),
        (Echelon.Command, 'N', ["command"]),
    ];

    /// <summary>The two digits of an echelon in APP-6(D) and MIL-STD-2525D: <c>18</c> for a brigade.</summary>
    /// <param name="echelon">The echelon.</param>
    /// <returns>The digits; <c>00</c> for <see cref="Echelon.Unspecified"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="echelon"/> is not an echelon.</exception>
    public static string Code(this Echelon echelon) => Invariant($"{(int)Guard.Defined(echelon, nameof(echelon)):00}");

    /// <summary>
    /// The letter of an echelon in APP-6A and MIL-STD-2525C, at position 12 of their symbol codes: <c>H</c> for a brigade.
    /// </summary>
    /// <param name="echelon">The echelon.</param>
    /// <returns>The letter; '-' for <see cref="Echelon.Unspecified"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="echelon"/> is not an echelon.</exception>
    public static char Letter(this Echelon echelon) => Row(echelon).Letter;

    /// <summary>The English name of an echelon, in lower case: <c>army group</c>.</summary>
    /// <param name="echelon">The echelon.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="echelon"/> is not an echelon.</exception>
    public static string Name(this Echelon echelon) => Row(echelon).Names[0];

    /// <summary>The echelon of a letter at position 12 of a symbol code of APP-6A or MIL-STD-2525C.</summary>
    /// <param name="letter">The letter; '-' is <see cref="Echelon.Unspecified"/>.</param>
    /// <returns>
    /// The echelon; <see langword="null"/> if the letter has none. (From O on, the letters describe the mobility of equipment.)
    /// </returns>
    public static Echelon? FromLetter(char letter)
    {
        foreach (var row in Rows)
        {
            if (row.Letter == letter)
            {
                return row.Echelon;
            }
        }

        return null;
    }

    /// <summary>
    /// Parses an English name (<c>Battery</c>, <c>army group</c>; upper and lower case are the same) or a two-digit code (<c>15</c>).
    /// </summary>
    /// <param name="s">The text.</param>
    /// <returns>The echelon.</returns>
    /// <remarks>
    /// The names are those of the standards, where a squadron is a battalion's equal; in the British Army it is a company's, so read such
    /// reports by code.
    /// </remarks>
    /// <exception cref="NotationException"><paramref name="s"/> is neither a name nor a code.</exception>
    public static Echelon Parse(ReadOnlySpan<char> s) => TryParse(s, out var echelon)
        ? echelon
        : throw new NotationError(0, "an English name such as 'brigade', or a code such as '18'").ToException(Notation, s);

    /// <summary>Parses an English name or a two-digit code, or says that the text is neither.</summary>
    /// <param name="s">The text.</param>
    /// <param name="echelon">The echelon, or <see cref="Echelon.Unspecified"/>.</param>
    /// <returns>Whether the text is a name or a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Echelon echelon)
    {
        foreach (var row in Rows)
        {
            if (IsCode(s, (int)row.Echelon) || IsName(s, row.Names))
            {
                echelon = row.Echelon;
                return true;
            }
        }

        echelon = Echelon.Unspecified;
        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> text, int code) =>
        text.Length == 2 && text[0] == '0' + (code / 10) && text[1] == '0' + (code % 10);

    private static bool IsName(ReadOnlySpan<char> text, string[] names)
    {
        foreach (var name in names)
        {
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (Echelon Echelon, char Letter, string[] Names) Row(Echelon echelon)
    {
        Guard.Defined(echelon, nameof(echelon));
        return Array.Find(Rows, row => row.Echelon == echelon);
    }
}
