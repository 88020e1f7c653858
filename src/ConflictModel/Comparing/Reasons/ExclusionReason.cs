namespace ConflictModel;

/// <summary>A claim is not compared at all.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ExclusionReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "exclusion";

    /// <summary>The claim.</summary>
    public required EntityId<Claim> Claim { get; init => field = Guard.Assigned(value); }

    /// <summary>Why it is not compared.</summary>
    public required Exclusion Exclusion { get; init => field = Guard.Defined(value); }
}
