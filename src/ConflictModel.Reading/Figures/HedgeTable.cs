namespace ConflictModel.Reading;

/// <summary>Combines a number and all hedges around it into one figure.</summary>
internal static class HedgeTable
{
    public static Figure Single(Hedges hedges, decimal number)
    {
        if (number > 1e27m)
        {
            return Figure.Stated(number);
        }

        if (hedges.HasFlag(Hedges.OrEqual))
        {
            hedges |= hedges.HasFlag(Hedges.MoreThan) ? Hedges.AtLeast : hedges.HasFlag(Hedges.LessThan) ? Hedges.AtMost : Hedges.None;
            hedges &= ~(Hedges.OrEqual | Hedges.MoreThan | Hedges.LessThan);
        }

        var about = hedges.HasFlag(Hedges.About);
        if (hedges.HasFlag(Hedges.UpTo))
        {
            return hedges.HasFlag(Hedges.MoreThan) ? Figure.UpToMoreThan(number)
                : about || hedges.HasFlag(Hedges.Nearly) ? Figure.UpToAbout(number)
                : Figure.UpTo(number);
        }

        if (hedges.HasFlag(Hedges.Nearly) && number > 0)
        {
            return Figure.Nearly(number);
        }

        if (hedges.HasFlag(Hedges.AtLeast))
        {
            return about && !hedges.HasFlag(Hedges.ALittleOver) ? Figure.AboutOrMore(number) : hedges.HasFlag(Hedges.MoreThan)
                ? Figure.MoreThan(number) : Figure.AtLeast(number);
        }

        if (hedges.HasFlag(Hedges.AtMost) || (hedges.HasFlag(Hedges.LessThan) && (number == 0 || about)))
        {
            return about ? Figure.AboutOrLess(number) : Figure.AtMost(number);
        }

        if (hedges.HasFlag(Hedges.ALittleOver))
        {
            return Figure.ALittleOver(number);
        }

        return hedges.HasFlag(Hedges.MoreThan) ? about ? Figure.AboutOrMore(number) : Figure.MoreThan(number)
            : hedges.HasFlag(Hedges.LessThan) ? Figure.LessThan(number)
            : about ? Figure.About(number)
            : hedges.HasFlag(Hedges.Exactly) ? Figure.Exactly(number)
            : Figure.Stated(number);
    }

    public static Figure Range(Hedges hedges, decimal low, decimal high) =>
        (hedges & (Hedges.About | Hedges.Nearly)) != Hedges.None ? Figure.AboutBetween(low, high) : Figure.Between(low, high);

    public static bool IsPowerOfTen(decimal number)
    {
        while (number >= 10 && number % 10 == 0)
        {
            number /= 10;
        }

        return number == 1;
    }
}
