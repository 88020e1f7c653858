namespace ConflictModel;

/// <summary>
/// How counts of one thing grow while they are being counted: how long a toll goes on settling, and by how much a first count may be outgrown. Immutable, named and versioned.
/// </summary>
/// <remarks>
/// A count of a stretch that is over has a total, which every source counts towards. Until some days after the end a bare number says what was known when it was stated, and the total may be several times that.
/// </remarks>
public sealed record RevisionPolicy
{
    /// <summary>The policy that is used unless another is given.</summary>
    public static RevisionPolicy Default { get; } = new();

    /// <summary>The name, which results record.</summary>
    public string Name { get; init => field = Guard.NotBlank(value); } = "default";

    /// <summary>The version, which results record; from 1.</summary>
    public int Version { get; init => field = Guard.Between(value, 1, int.MaxValue); } = 1;

    /// <summary>The number of days after the end of a stretch until which counts of it still grow, 0 to 3,650; 7 unless set. Stretches longer than this have no first counts: only their totals are compared.</summary>
    public int SettlingDays { get; init => field = Guard.Between(value, 0, 3650); } = 7;

    /// <summary>How many times a first count a total may plausibly be, 1 or more; 10 unless set. More is possible, but makes a tension.</summary>
    public decimal FirstCountGrowth { get; init => field = Guard.AtLeast(value, 1); } = 10;

    /// <summary>How many times a settled bare or exact count the total may possibly be, 1 or more; 1 unless set.</summary>
    public decimal LateGrowth { get; init => field = Guard.AtLeast(value, 1); } = 1.05m;

    /// <summary>How many times an older count of a whole a newer one of its part may plausibly be, 1 or more; 2 unless set. The whole has grown since, but not without measure.</summary>
    public decimal PartGrowth { get; init => field = Guard.AtLeast(value, 1); } = 2;
}
