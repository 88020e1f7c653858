using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>Ranges, figures, policies and texts for the property tests.</summary>
internal static class Generators
{
    /// <summary>Numbers that are not negative: small ones, round ones, fractions, any mantissa at any scale, and the extremes.</summary>
    public static Gen<decimal> Numbers { get; } = Gen.Frequency(
        (4, Gen.Choose(0, 30).Select(number => (decimal)number)),
        (3, Gen.Choose(1, 99).Zip(Gen.Choose(1, 7)).Select(pair => pair.Item1 * (decimal)Math.Pow(10, pair.Item2))),
        (2, Gen.Choose(0, 1_000_000).Select(number => number / 1000m)),
        (2, Mantissas()),
        (1, Gen.Elements(0m, 1m, decimal.MaxValue, decimal.MaxValue - 1, decimal.MaxValue / 2, 0.0000000000000000000000000001m, 0.9999999999999999999999999999m, 7922816251426433759354395033.5m)));

    /// <summary>Ranges whose ends are whole numbers from -3 to 3, of every kind.</summary>
    public static Gen<QuantityRange> SmallRanges { get; } =
        from a in Gen.Choose(-3, 3)
        from b in Gen.Choose(-3, 3)
        from ends in Gen.Choose(0, 15)
        select Range(Math.Min(a, b), Math.Max(a, b), ends);

    public static Gen<QuantityRange> Ranges { get; } =
        from a in Signed(Numbers)
        from b in Signed(Numbers)
        from ends in Gen.Choose(0, 15)
        select Range(Math.Min(a, b), Math.Max(a, b), ends);

    public static Gen<Figure> Figures { get; } = from figure in UnboundedFigures()
                                                 from low in Numbers
                                                 from high in Numbers
                                                 from isBounded in Gen.Choose(0, 3)
                                                 select isBounded == 0 ? Bounded(figure, Math.Min(low, high), Math.Max(low, high)) : figure;

    public static Gen<HedgePolicy> Policies { get; } = Gen.Frequency(
        (1, Gen.Elements(HedgePolicy.Default, HedgePolicy.Literal)),
        (3, from bands in Bands().ListOf(13)
            from words in Bands().ListOf(VagueWords.All.Count)
            from rounding in Gen.Choose(0, 10)
            from limit in Gen.Choose(0, 10)
            from isLiteral in Gen.Choose(0, 4)
            select Policy([.. bands], [.. words], rounding / 10m, limit / 10m, isLiteral == 0)));

    /// <summary>Texts of the signs that the notations use, which come close to them more often than arbitrary texts do; and arbitrary ones.</summary>
    public static Gen<string> Texts { get; } = Gen.Frequency(
        (4, Gen.Elements("~", ">", "<", "=", "^", "+", "?", ".", "..", "s", "*", "[", "]", "(", ")", ",", " ", "'", "_", "-", "0", "1", "5", "00", "000", "500", "1000", "-inf", "+inf", "several", "most", "few", " persons", "e", "\u0661", "\u00a0", "9999999999999999")
            .ArrayOf().Select(parts => string.Concat(parts))),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    public static void Holds<T>(Gen<T> generator, Func<T, bool> property) =>
        Check.One(Properties.Runs(500), Prop.ForAll(generator.ToArbitrary(), property));

    private static Gen<decimal> Mantissas() =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative: false, (byte)scale);

    private static Gen<decimal> Signed(Gen<decimal> numbers) => numbers.Zip(Gen.Elements(1, -1)).Select(pair => pair.Item1 * pair.Item2);

    private static QuantityRange Range(decimal low, decimal high, int ends) => (ends & 3) switch
    {
        0 => QuantityRange.Any,
        1 => (ends & 4) != 0 ? QuantityRange.AtLeast(low) : QuantityRange.MoreThan(low),
        2 => (ends & 8) != 0 ? QuantityRange.AtMost(high) : QuantityRange.LessThan(high),
        _ => low == high ? QuantityRange.Exactly(low) : QuantityRange.Between(low, high, (ends & 4) != 0, (ends & 8) != 0),
    };

    private static Gen<Figure> UnboundedFigures() =>
        from a in Numbers
        from b in Numbers
        from c in Numbers
        from power in Gen.Choose(1, 28)
        from word in Gen.Elements(VagueWords.All.ToArray())
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        select FigureOf(hedge, [.. new[] { a, b, c }.Order()], power, word, a);

    private static Figure FigureOf(Hedge hedge, decimal[] sorted, int power, VagueWord word, decimal number) => hedge switch
    {
        Hedge.Unquantified => Figure.Unquantified,
        Hedge.Stated => Figure.Stated(number),
        Hedge.Exactly => Figure.Exactly(number),
        Hedge.About => Figure.About(number),
        Hedge.ALittleOver => Figure.ALittleOver(number),
        Hedge.AtLeast => Figure.AtLeast(number),
        Hedge.MoreThan => Figure.MoreThan(number == decimal.MaxValue ? number - 1 : number),
        Hedge.AtMost => Figure.AtMost(number),
        Hedge.LessThan => Figure.LessThan(number == 0 ? 1 : number),
        Hedge.UpTo => Figure.UpTo(number),
        Hedge.Nearly => Figure.Nearly(number == 0 ? 1 : number),
        Hedge.Between => power % 2 == 0 ? Figure.Between(sorted[0], sorted[2]) : Figure.Between(sorted[0], sorted[1], sorted[2]),
        Hedge.AboutBetween => power % 2 == 0 ? Figure.AboutBetween(sorted[0], sorted[2]) : Figure.AboutBetween(sorted[0], sorted[1], sorted[2]),
        Hedge.AboutOrMore => Figure.AboutOrMore(number),
        Hedge.AboutOrLess => Figure.AboutOrLess(number),
        Hedge.UpToAbout => Figure.UpToAbout(number),
        Hedge.UpToMoreThan => Figure.UpToMoreThan(number),
        Hedge.OrderOfMagnitude => Figure.OrderOfMagnitude(decimal.Parse("1" + new string('0', power), System.Globalization.CultureInfo.InvariantCulture)),
        Hedge.Vague => word.IsShare() || decimal.Floor(number) < 2 ? Figure.Vague(word) : Figure.Vague(word, decimal.Floor(number)),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No figure is made of this hedge."),
    };

    /// <summary>The figure with bounds, where they leave room for it.</summary>
    private static Figure Bounded(Figure figure, decimal low, decimal high)
    {
        try
        {
            return figure.WithBounds(low, high);
        }
        catch (ArgumentException)
        {
            return figure;
        }
    }

    /// <summary>Bands that reach 1, with ends of every kind.</summary>
    private static Gen<HedgeBand> Bands() =>
        from numbers in Gen.Choose(0, 400).ArrayOf(5)
        from ends in Gen.Choose(0, 31)
        select Band([.. numbers.Select(number => number / 100m).Order()], ends);

    private static HedgeBand Band(decimal[] sorted, int ends)
    {
        var (low, high) = (Math.Min(sorted[0], 1), Math.Max(sorted[4], 1));
        var isOpen = (ends & 16) != 0;
        var possible = isOpen
            ? ((ends & 4) != 0 ? QuantityRange.AtLeast(low) : QuantityRange.MoreThan(low))
            : Range(low, high, (ends & 12) | 3);
        var plausible = Range(sorted[1], sorted[3], ((ends >> 1) & 12) | 3).Intersect(possible) ?? possible;
        var best = plausible.Contains(sorted[2]) ? sorted[2] : plausible.Midpoint ?? (plausible.Low + 1);
        return HedgeBand.Of(possible, plausible, best);
    }

    private static HedgePolicy Policy(HedgeBand[] bands, HedgeBand[] words, decimal rounding, decimal limit, bool isLiteral) => HedgePolicy.Default with
    {
        Name = "generated",
        StatedRounding = rounding,
        StatedRoundingLimit = limit,
        PlausibleIsPossible = isLiteral,
        About = bands[0],
        ALittleOver = bands[1],
        AtLeast = bands[2],
        MoreThan = bands[3],
        AtMost = bands[4],
        LessThan = bands[5],
        UpTo = bands[6],
        Nearly = bands[7],
        AboutOrMore = bands[8],
        AboutOrLess = bands[9],
        UpToAbout = bands[10],
        UpToMoreThan = bands[11],
        OrderOfMagnitude = bands[12],
        Words = VagueWords.All.Select(word => new VagueMeaning { Word = word, Band = words[(int)word] }).ToEquatableList(),
    };
}
