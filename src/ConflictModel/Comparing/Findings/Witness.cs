namespace ConflictModel;

/// <summary>A claim of a finding, with its strongest opponent.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Witness
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init => field = Guard.NotNull(value); }

    /// <summary>The claim with the widest gap to it; <see langword="null"/> if the rule reports no pairs.</summary>
    public Claim? Opponent { get; init; }

    /// <summary>
    /// Why the two violate the order; <see langword="null"/> if the rule reports no pairs, or pairs that do not rest on the order.
    /// </summary>
    public BoundsReason? Reason { get; init; }
}
