using NodaTime;

namespace ConflictModel;

/// <summary>Options of a <see cref="ClaimComparer"/>. Immutable.</summary>
/// <example>
/// <code>
/// var options = new ComparisonOptions
/// {
///     HedgePolicy = HedgePolicy.Literal,
///     Rules = ComparisonRules.Default.Without("CM3001").WithSeverity("CM2001", Severity.Info),
///     Today = new LocalDate(2025, 1, 31),
/// };
/// var strict = new ClaimComparer(options);
/// </code>
/// </example>
public sealed record ComparisonOptions
{
    /// <summary>The options that are used unless others are given.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>The policy that interprets figures; <see cref="HedgePolicy.Default"/> unless set.</summary>
    public HedgePolicy HedgePolicy { get; init => field = Guard.NotNull(value); } = HedgePolicy.Default;

    /// <summary>The policy for when figures are about the same time; <see cref="SimultaneityPolicy.Default"/> unless set.</summary>
    public SimultaneityPolicy SimultaneityPolicy { get; init => field = Guard.NotNull(value); } = SimultaneityPolicy.Default;

    /// <summary>The policy for counts that grow while they are being made; <see cref="RevisionPolicy.Default"/> unless set.</summary>
    public RevisionPolicy RevisionPolicy { get; init => field = Guard.NotNull(value); } = RevisionPolicy.Default;

    /// <summary>
    /// The unit in which independent origins are counted: behind <see cref="Camp"/>s, in
    /// <see cref="ComparisonResult.CountIndependentOrigins"/> and the statistics, and by CM3001; <see cref="IndependenceLevel.Origin"/>
    /// unless set. Origins of one side never corroborate each other, whatever is set.
    /// </summary>
    public IndependenceLevel IndependenceLevel { get; init => field = Guard.Defined(value); }

    /// <summary>The rules, with their severities; <see cref="ComparisonRules.Default"/> unless set.</summary>
    public ComparisonRules Rules { get; init => field = Guard.NotNull(value); } = ComparisonRules.Default;

    /// <summary>
    /// The maximum number of threads of a comparison, at least 1; <see langword="null"/>, the default, for the number of cores. The first
    /// comparison of a dataset reads its claims on all cores, whatever is set. The result does not depend on it.
    /// </summary>
    public int? Threads { get; init => field = value is { } threads ? Guard.AtLeast(threads, 1) : null; }

    /// <summary>
    /// The day of the comparison, by which acknowledgements expire; <see langword="null"/>, the default, where none does. The system clock
    /// is never used.
    /// </summary>
    public LocalDate? Today { get; init; }
}
