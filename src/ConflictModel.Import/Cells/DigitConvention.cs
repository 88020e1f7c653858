namespace ConflictModel.Import;

/// <summary>
/// A way to write numbers: the sign between groups of digits, and the decimal sign. Signs of one kind, such as the various spaces, are
/// represented by one.
/// </summary>
internal readonly record struct DigitConvention(char Group, char Decimal)
{
    private const string Groups = ",.' _\u066c";
    private const string Decimals = ".,\u066b";

    // The most decimals that the notation of figures allows.
    private const int MaxFraction = 28;

    /// <summary>All conventions; a set of them is a bit mask by their positions.</summary>
    public static DigitConvention[] All { get; } =
    [
        .. from decimalSign in Decimals
           from groupSign in Groups
           where groupSign != decimalSign
           select new DigitConvention(groupSign, decimalSign),
    ];

    /// <summary>The set of all conventions.</summary>
    public static int Any { get; } = (1 << All.Length) - 1;

    /// <summary>The conventions in which a text is the number 1234.5; 0 if there are none.</summary>
    public static int Of(string example)
    {
        var text = string.Concat(example.Select(Sign));
        return Enumerable.Range(0, All.Length)
            .Where(i => text == $"1{All[i].Group}234{All[i].Decimal}5" || text == $"1234{All[i].Decimal}5")
            .Aggregate(0, (set, i) => set | (1 << i));
    }

    /// <summary>The sign that represents its kind; the character itself if it is not a sign within numbers.</summary>
    public static char Sign(char c) => c switch
    {
        '\u2019' => '\'',
        '\u00a0' or '\u202f' or '\u2009' or '\u2007' => ' ',
        '\u060c' or '\uff0c' => ',',
        '\uff0e' => '.',
        _ => c,
    };

    /// <summary>Whether a character can be a sign within a number.</summary>
    public static bool IsSign(char sign) => Groups.AsSpan().Contains(sign) || Decimals.AsSpan().Contains(sign);

    /// <summary>The conventions of a set.</summary>
    public static IEnumerable<DigitConvention> In(int set) => All.Where((_, i) => (set & (1 << i)) != 0);

    /// <summary>Whether a number is written in this convention.</summary>
    public bool Fits(ReadOnlySpan<char> number, bool mayHaveGroups)
    {
        var point = number.IndexOf(Decimal);
        var whole = point < 0 ? number : number[..point];
        if (point >= 0 && (!IsFraction(number[(point + 1)..]) || (whole is ['0', _, ..])))
        {
            return false;
        }

        return whole.ContainsAnyExceptInRange('0', '9') ? mayHaveGroups && AreGroups(whole) : whole.Length > 0;
    }

    /// <summary>The number 1234.5 in this convention.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"1{Group}234{Decimal}5";

    private static bool IsFraction(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= MaxFraction && !digits.ContainsAnyExceptInRange('0', '9');

    /// <summary>Groups of three; with commas also Indian ones, of two before the last three.</summary>
    private bool AreGroups(ReadOnlySpan<char> whole)
    {
        var last = whole.LastIndexOf(Group);
        if (last < 0 || whole.Length - last != 4 || whole[0] == '0' || whole[(last + 1)..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        return Are(whole[..last], 3) || (Group == ',' && whole[..last].Contains(Group) && Are(whole[..last], 2));
    }

    private bool Are(ReadOnlySpan<char> groups, int length)
    {
        var isFirst = true;
        foreach (var range in groups.Split(Group))
        {
            var group = groups[range];
            if (group.ContainsAnyExceptInRange('0', '9') || (isFirst ? group.Length is 0 || group.Length > length : group.Length != length))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }
}
