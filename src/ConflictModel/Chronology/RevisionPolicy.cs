namespace ConflictModel;

/// <summary>
/// The policy for counts that grow while they are being made: how long a toll takes to settle, and how far the total may exceed a first
/// count. Immutable, named and versioned.
/// </summary>
/// <remarks>
/// A count of a period that has ended has a total, which all sources approach. Until some days after the end, a bare number says what was
/// known when it was stated, and the total may be several times as high.
/// </remarks>
/// <example>
/// <code>
/// var policy = RevisionPolicy.Default with { Name = "desk", SettlingDays = 14 };
/// var patient = new ClaimComparer(new() { RevisionPolicy = policy });
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RevisionPolicy
{
    /// <summary>The policy that is used unless another is given.</summary>
    public static RevisionPolicy Default { get; } = new();

    /// <summary>The name, which results record.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version, which results record; from 1.</summary>
    public int Version { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>
    /// The number of days after the end of a stretch until which counts of it still grow, 0 to 3,650; 7 unless set: searches at a site
    /// mostly end within a week, and on labelled pairs of real counts 3 to 14 days give the same results. Stretches longer than this have
    /// no first counts: only their totals are compared.
    /// </summary>
    public int SettlingDays { get; init => field = Guard.Between(value, 0, 3650); } = 7;

    /// <summary>
    /// The factor by which a total may plausibly exceed a first count, 1 or more; 10 unless set: totals of strikes and blasts are often
    /// several times the first counts reported within hours, and seldom ten times. More is possible, but is a tension.
    /// </summary>
    public decimal FirstCountGrowth { get; init => field = Guard.AtLeast(value, 1); } = 10;

    /// <summary>
    /// The factor by which the total may possibly exceed a settled bare or exact count, 1 or more; 1.05 unless set. Tolls still rise a
    /// little for months, as the wounded die and the missing are found.
    /// </summary>
    public decimal LateGrowth { get; init => field = Guard.AtLeast(value, 1); } = 1.05m;

    /// <summary>
    /// The factor by which a newer count of a part may plausibly exceed an older count of its whole, extrapolated at its average pace, 1 or
    /// more; 2 unless set. Wars do not proceed evenly, but a part above twice its extrapolated whole is a tension. Not applied if the
    /// beginning of the whole is unknown.
    /// </summary>
    public decimal PartGrowth { get; init => field = Guard.AtLeast(value, 1); } = 2;

    /// <summary>Formats the policy as results record it: <c>default 1</c>.</summary>
    /// <returns>The name and the version.</returns>
    public override string ToString() => Invariant($"{Name} {Version}");
}
