namespace ConflictModel;

/// <summary>The signs before the number in the figure notation.</summary>
internal static class HedgeSigns
{
    /// <summary>Longer signs come before their prefixes.</summary>
    private static readonly (string Sign, Hedge Hedge)[] Signs =
    [
        ("=", Hedge.Exactly),
        ("~>=", Hedge.AboutOrMore),
        ("~<=", Hedge.AboutOrLess),
        ("~<", Hedge.Nearly),
        ("~", Hedge.About),
        (">=", Hedge.AtLeast),
        (">", Hedge.MoreThan),
        ("<=", Hedge.AtMost),
        ("<", Hedge.LessThan),
        ("^~", Hedge.UpToAbout),
        ("^>", Hedge.UpToMoreThan),
        ("^", Hedge.UpTo),
        ("+>", Hedge.ALittleOver),
    ];

    public static string Of(Hedge hedge)
    {
        foreach (var (sign, signed) in Signs)
        {
            if (signed == hedge)
            {
                return sign;
            }
        }

        return hedge == Hedge.AboutBetween ? "~" : "";
    }

    /// <summary>The hedge whose sign the text starts with, and the length of that sign; stated, where there is none.</summary>
    public static (Hedge Hedge, int Length) Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0]))
        {
            return (Hedge.Stated, 0);
        }

        foreach (var (sign, hedge) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                return (hedge, sign.Length);
            }
        }

        return (Hedge.Stated, 0);
    }
}
