namespace ConflictModel;

/// <summary>An acknowledgement is stale: it matches no finding, or it has expired.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record AcknowledgementReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "acknowledgement";

    /// <summary>The acknowledgement.</summary>
    public required Acknowledgement Acknowledgement { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets whether its last day is before the day of the comparison; otherwise it matches no finding.</summary>
    public required bool IsExpired { get; init; }

    /// <summary>Gets whether a finding of its rule has a claim of it, but others too that it does not list.</summary>
    public bool HasNewWitnesses { get; init; }
}
