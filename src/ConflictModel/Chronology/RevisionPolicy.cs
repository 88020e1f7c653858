namespace ConflictModel;

/// <summary>
/// How counts of one thing grow while they are being counted: how long a toll goes on settling, and by how much a first count may be
/// outgrown. Immutable, named and versioned.
/// </summary>
/// <remarks>
/// A count of a stretch that is over has a total, which every source counts towards. Until some days after the end a bare number says what
/// was known when it was stated, and the total may be several times that.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RevisionPolicy
{
    /// <summary>The policy that is used unless another is given.</summary>
    public static RevisionPolicy Default { get; } = new();

    /// <summary>The name, which results record.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version, which results record; from 1.</summary>
    public int Version { get; init => field = Guard.Between(value, 1, int.MaxValue); } = 1;

    /// <summary>
    /// The number of days after the end of a stretch until which counts of it still grow, 0 to 3,650; 7 unless set: searches at a site
    /// mostly end within a week, and on labelled pairs of real counts 3 to 14 days judge alike. Stretches longer than this have no first
    /// counts: only their totals are compared.
    /// </summary>
    public int SettlingDays { get; init => field = Guard.Between(value, 0, 3650); } = 7;

    /// <summary>
    /// How many times a first count a total may plausibly be, 1 or more; 10 unless set: first counts of strikes and blasts that were
    /// reported within hours are outgrown several times, and seldom tenfold. More is possible, but makes a tension.
    /// </summary>
    public decimal FirstCountGrowth { get; init => field = Guard.AtLeast(value, 1); } = 10;

    /// <summary>
    /// How many times a settled bare or exact count the total may possibly be, 1 or more; 1.05 unless set. Tolls still rise a little for
    /// months, as the wounded die and the missing are found.
    /// </summary>
    public decimal LateGrowth { get; init => field = Guard.AtLeast(value, 1); } = 1.05m;

    /// <summary>
    /// How many times what an older count of a whole would have become since, at its pace of before, a newer count of its part may
    /// plausibly be, 1 or more; 2 unless set. Wars do not go on evenly, but a part that outgrows its whole twice over is a tension. Nothing
    /// is said where the beginning of the whole is not known.
    /// </summary>
    public decimal PartGrowth { get; init => field = Guard.AtLeast(value, 1); } = 2;
}
