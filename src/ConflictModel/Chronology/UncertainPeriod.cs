using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ConflictModel;

/// <summary>
/// A stretch of time as a source gives it, in the notation of EDTF (ISO 8601-2:2019, levels 0 to 2): an interval such as
/// <c>2023-08/2024-10-18</c>, whose ends may be open (<c>../2024-12-23</c>) or unknown (<c>/2024</c>), or a single date, which is its whole
/// stretch.
/// </summary>
/// <remarks>
/// <para>A period is made of whole days and includes its last, unless an end has a time of day: then it starts or ends at that time, as ISO
/// 8601-1 has it, beyond EDTF. What is known of it is the set of pairs of a start and an end that its text permits, none with its start
/// after its end. An end that is dated is some day within its date: <c>2023-08/2024</c> starts on some day of August 2023. A single date is
/// exact where its stretch is: <c>2024-10</c> starts on the first and ends on the last of October 2024. Where it is one of several
/// (<c>[2023,2024]</c>) or has unspecified digits (<c>202X</c>), it is one of these stretches; their starts and ends are judged by their
/// bounds.</para>
/// <para>An interval whose end is before its start for every permitted pair is not a period; two times are compared to the second. Ends may
/// be dates of any form but sets in braces.</para>
/// <para>It is formatted as it was parsed. Two periods are equal if their texts are. Periods have no total order; <see cref="RelationsTo"/>
/// gives Allen's relations. Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// var october = UncertainPeriod.Parse("2024-10");
/// var upToChristmas = UncertainPeriod.Parse("../2024-12-23");
///
/// var isWithin = october.IsWithin(upToChristmas); // Certain
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed partial class UncertainPeriod : IEquatable<UncertainPeriod>, ISpanParsable<UncertainPeriod>
{
    internal const string Notation = "an EDTF date or interval";

    // A single date has no end of its own: null here, though the kind says dated.
    private readonly UncertainDate? _end;

    private UncertainPeriod(UncertainDate? start, PeriodEnd startKind, UncertainDate? end, PeriodEnd endKind)
    {
        Start = start;
        StartKind = startKind;
        _end = end;
        EndKind = endKind;
    }

    /// <summary>
    /// Orders periods for display: by their latest day, then by their earliest, and on one day by the clock, in UTC where the offset is
    /// known; those that do not end, or are not known (<see langword="null"/>), last. To ask which is certainly before which, use
    /// <see cref="IsBefore(UncertainPeriod, ApproximationPolicy?)"/>.
    /// </summary>
    public static IComparer<UncertainPeriod?> ByTime { get; } = new PeriodOrder();

    /// <summary>Gets whether it is a single date and not an interval.</summary>
    public bool IsSingleDate => _end is null && EndKind == PeriodEnd.Dated;

    /// <summary>The single date; <see langword="null"/> for an interval.</summary>
    public UncertainDate? Date => IsSingleDate ? Start : null;

    /// <summary>
    /// The date that makes up the whole period: the single date, or both ends if they are the same; null for other intervals.
    /// </summary>
    internal UncertainDate? OnlyDate => StartKind == PeriodEnd.Dated && Start == End ? Start : null;

    /// <summary>
    /// The date of the start; of a single date that date itself; <see langword="null"/> if <see cref="StartKind"/> is not
    /// <see cref="PeriodEnd.Dated"/>.
    /// </summary>
    public UncertainDate? Start { get; }

    /// <summary>
    /// The date of the end; of a single date that date itself; <see langword="null"/> if <see cref="EndKind"/> is not
    /// <see cref="PeriodEnd.Dated"/>.
    /// </summary>
    public UncertainDate? End => IsSingleDate ? Start : _end;

    /// <summary>What is known of the start.</summary>
    public PeriodEnd StartKind { get; }

    /// <summary>What is known of the end.</summary>
    public PeriodEnd EndKind { get; }

    /// <summary>
    /// The first day on which it may start by its text alone; <see langword="null"/> if the start is open or unknown, also in an open set
    /// (<c>[..2024]</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The year is beyond -9998 to 9999.</exception>
    public LocalDate? EarliestStart => DayNumber.ToLocalDateOrNull(DaysUnder(ApproximationPolicy.None).EarliestStart, this);

    /// <summary>
    /// The last day on which it may start by its text alone: for an unknown start <see cref="LatestEnd"/>; <see langword="null"/> if the
    /// start is open, or unknown with an end that has no bound either, or in an open set (<c>[2024..]</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The year is beyond -9998 to 9999.</exception>
    public LocalDate? LatestStart => DayNumber.ToLocalDateOrNull(DaysUnder(ApproximationPolicy.None).LatestStart, this);

    /// <summary>
    /// The first day on which it may end by its text alone: for an unknown end <see cref="EarliestStart"/>; <see langword="null"/> if the
    /// end is open, or unknown with a start that has no bound either, or in an open set (<c>[..2024]</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The year is beyond -9998 to 9999.</exception>
    public LocalDate? EarliestEnd => DayNumber.ToLocalDateOrNull(DaysUnder(ApproximationPolicy.None).EarliestEnd, this);

    /// <summary>
    /// The last day on which it may end by its text alone; <see langword="null"/> if the end is open or unknown, also in an open set
    /// (<c>[2024..]</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The year is beyond -9998 to 9999.</exception>
    public LocalDate? LatestEnd => DayNumber.ToLocalDateOrNull(DaysUnder(ApproximationPolicy.None).LatestEnd, this);

    /// <summary>Gets whether one of its ends has a time of day.</summary>
    public bool HasTime => Start is { HasTime: true } || _end is { HasTime: true };

    /// <summary>
    /// The same period with every time as that of UTC, so that one stretch has one text; as it is where a time of UTC and a day as written
    /// would be out of order.
    /// </summary>
    internal UncertainPeriod InUtc() =>
        HasTime && new UncertainPeriod(Start?.InUtc(), StartKind, _end?.InUtc(), EndKind) is var utc && !utc.IsInverted() ? utc : this;

    /// <summary>Parses a period.</summary>
    /// <param name="s">The text, in EDTF.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException">The text is not a date or interval in EDTF; the message gives the position and what was
    /// expected.</exception>
    public static UncertainPeriod Parse(string s, IFormatProvider? provider = null) => Parse(Guard.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static UncertainPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var period) is { } error ? throw error.ToException(Notation, s) : period!;

    /// <summary>Tries to parse a period.</summary>
    /// <param name="s">The text, in EDTF.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <param name="result">The period, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainPeriod result)
    {
        result = null;
        return s is not null && Read(s, out result) is null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UncertainPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out UncertainPeriod result) =>
        TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UncertainPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainPeriod result) =>
        Read(s, out result) is null;

    /// <summary>Determines whether two periods have the same text.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(UncertainPeriod? left, UncertainPeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two periods have different texts.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(UncertainPeriod? left, UncertainPeriod? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(UncertainPeriod? other) => other is not null
        && (ReferenceEquals(this, other)
            || (StartKind == other.StartKind && EndKind == other.EndKind && Start == other.Start && _end == other._end));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UncertainPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, StartKind, _end, EndKind);

    /// <summary>The text in EDTF, as it was parsed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsSingleDate ? Start!.ToString() : $"{Written(Start, StartKind)}/{Written(End, EndKind)}";

    private static string Written(UncertainDate? date, PeriodEnd kind) => kind switch
    {
        PeriodEnd.Dated => date!.ToString(),
        PeriodEnd.Open => "..",
        _ => "",
    };
}
