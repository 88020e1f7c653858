namespace ConflictModel;

/// <summary>A comparison's reading of a claim: the policies applied to its words.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ClaimReading
{
    /// <summary>
    /// The true value at the scope according to the claim, in base units of its unit's dimension: possible range, plausible range, best
    /// value.
    /// </summary>
    public required Estimate Estimate { get; init; }

    /// <summary>
    /// The period that the claim gives, or else the one that its statement implies: as of its statement for a level, up to it for a flow;
    /// <see langword="null"/> if neither is known.
    /// </summary>
    public UncertainPeriod? Period { get; init; }

    /// <summary>
    /// When the claim was stated at its origin: the innermost date of its attribution, or else the date of its report;
    /// <see langword="null"/> if that is not known, or where two origins stated it at different times.
    /// </summary>
    public UncertainDate? Stated { get; init; }

    /// <summary>Why the claim was not compared; <see cref="Exclusion.None"/> where it was.</summary>
    public Exclusion Exclusion { get; init => field = Guard.Defined(value); }
}
