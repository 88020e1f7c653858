namespace ConflictModel;

/// <summary>An acknowledgement does not hold: it matches no finding, or its time is over.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record AcknowledgementReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "acknowledgement";

    /// <summary>The acknowledgement.</summary>
    public required Acknowledgement Acknowledgement { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether its last day is before the day of the comparison; otherwise it matches no finding.</summary>
    public required bool IsExpired { get; init; }

    /// <summary>Whether a finding of its rule has a claim of it, but others too that it does not list.</summary>
    public bool HasNewWitnesses { get; init; }
}
