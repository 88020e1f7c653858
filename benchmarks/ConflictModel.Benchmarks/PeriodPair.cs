using System.Globalization;
using NodaTime;

namespace ConflictModel.Benchmarks;

/// <summary>Two periods, and the stretches of days that one would take for them without the library.</summary>
/// <param name="inner">The first period, in EDTF.</param>
/// <param name="outer">The second period, in EDTF.</param>
public sealed class PeriodPair(string inner, string outer)
{
    /// <summary>The first period.</summary>
    public UncertainPeriod Inner { get; } = UncertainPeriod.Parse(inner, CultureInfo.InvariantCulture);

    /// <summary>The second period.</summary>
    public UncertainPeriod Outer { get; } = UncertainPeriod.Parse(outer, CultureInfo.InvariantCulture);

    /// <summary>The days of the first, at their widest by its text.</summary>
    public DateInterval InnerDays { get; } = DaysOf(UncertainPeriod.Parse(inner, CultureInfo.InvariantCulture));

    /// <summary>The days of the second, at their widest by its text.</summary>
    public DateInterval OuterDays { get; } = DaysOf(UncertainPeriod.Parse(outer, CultureInfo.InvariantCulture));

    /// <summary>Both texts: the name of the row.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Inner} in {Outer}";

    private static DateInterval DaysOf(UncertainPeriod period) =>
        new(period.EarliestStart ?? LocalDate.MinIsoValue, period.LatestEnd ?? LocalDate.MaxIsoValue);
}
