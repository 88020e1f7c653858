using NodaTime;

namespace ConflictModel;

/// <summary>
/// The policy for when figures are about the same time: how far apart the as-of dates of independent origins may be, and which plans are
/// possibly one plan. Immutable, named and versioned.
/// </summary>
/// <remarks>
/// As-of dates with the same text at month precision or finer are the same moment for a level; a bare year is only possibly so. One
/// origin's figures of different days are never taken as simultaneous: a daily series must not conflict with itself.
/// </remarks>
/// <example>
/// <code>
/// var policy = SimultaneityPolicy.Default with
/// {
///     Name = "desk",
///     IndependentOriginsDays = 1,
///     TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
/// };
/// var options = new ComparisonOptions { SimultaneityPolicy = policy };
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record SimultaneityPolicy
{
    /// <summary>The policy that is used unless another is given.</summary>
    public static SimultaneityPolicy Default { get; } = new();

    /// <summary>The name, which results record.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version, which results record; from 1.</summary>
    public int Version { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>
    /// The number of days within which cumulative counts and levels of certainly independent origins are possibly simultaneous, 0 to 3,650;
    /// 3 unless set. Reports of one state of affairs appear over a few days: a briefing, the wire, the morning papers.
    /// </summary>
    public int IndependentOriginsDays { get; init => field = Guard.Between(value, 0, 3650); } = 3;

    /// <summary>
    /// The number of days between two statements within which plans and forecasts are possibly about the same plan, 0 to 3,650; 31 unless
    /// set. Plans are revised from month to month; two plans stated further apart are not comparable.
    /// </summary>
    public int PlanDays { get; init => field = Guard.Between(value, 0, 3650); } = 31;

    /// <summary>The policy by which <c>~</c> widens a date.</summary>
    public ApproximationPolicy Approximation { get; init => field = Guard.NotNull(value); } = ApproximationPolicy.Default;

    /// <summary>
    /// The time zone that days, and times of day without an offset, are read in; UTC unless set. A time with an offset is on the day that
    /// this zone has at that instant: 23:30 UTC of 1 June is on 2 June in Kyiv. Against a time with an offset, one without is any of 26
    /// hours, since its zone is unknown.
    /// </summary>
    /// <remarks>
    /// Zones are equal if they are one object, as those of one provider (<see cref="DateTimeZoneProviders.Tzdb"/>) are. Results record the
    /// id.
    /// </remarks>
    public DateTimeZone TimeZone { get; init => field = Guard.NotNull(value); } = DateTimeZone.Utc;

    /// <summary>Formats the policy as results record it: <c>default 1</c>, or <c>default 1 in Europe/Kyiv</c>.</summary>
    /// <returns>The name, the version, and the time zone unless it is UTC.</returns>
    public override string ToString() =>
        Invariant($"{Name} {Version}{(TimeZone == DateTimeZone.Utc ? "" : $" in {TimeZone.Id}")}");
}
