using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel;

/// <summary>The days between which a period may start and may end. A missing bound is <see langword="null"/>.</summary>
/// <remarks>The <c>default</c> has no bound: a period of which nothing is known.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct PeriodBounds
{
    /// <summary>The first day on which it may start; null if its start is open or unknown.</summary>
    public LocalDate? EarliestStart { get; init; }

    /// <summary>The last day on which it may start: for an unknown start its latest end; null if its start is open.</summary>
    public LocalDate? LatestStart { get; init; }

    /// <summary>The first day on which it may end: for an unknown end its earliest start; null if its end is open.</summary>
    public LocalDate? EarliestEnd { get; init; }

    /// <summary>The last day on which it may end; null if its end is open or unknown.</summary>
    public LocalDate? LatestEnd { get; init; }

    /// <summary>
    /// The bounds: <c>starts 2024-10-01 to 2024-10-01, ends 2024-10-31 to 2024-10-31</c>, with <c>..</c> for a missing bound.
    /// </summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() =>
        $"starts {Text(EarliestStart)} to {Text(LatestStart)}, ends {Text(EarliestEnd)} to {Text(LatestEnd)}";

    private static string Text(LocalDate? day) => day is { } given ? LocalDatePattern.Iso.Format(given) : "..";
}
