namespace ConflictModel;

/// <summary>What a comparison took a claim to say: the policies applied to its words.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ClaimReading
{
    /// <summary>
    /// The true value at the claim's scope as the claim has it, in base units of its unit's dimension: possible range, plausible range,
    /// best value.
    /// </summary>
    public required Estimate Estimate { get; init; }

    /// <summary>
    /// The period that the claim gives, or else the one that its statement implies: as of its statement for a level, up to it for a flow;
    /// <see langword="null"/> where neither is known.
    /// </summary>
    public UncertainPeriod? Period { get; init; }

    /// <summary>
    /// When the claim was stated at its origin: the innermost date of its attribution, or else the date of its report;
    /// <see langword="null"/> where that is not known, or where two origins stated it at different times.
    /// </summary>
    public UncertainDate? Stated { get; init; }

    /// <summary>Why the claim was not compared; <see cref="Exclusion.None"/> where it was.</summary>
    public Exclusion Exclusion { get; init => field = Guard.Defined(value); }
}
