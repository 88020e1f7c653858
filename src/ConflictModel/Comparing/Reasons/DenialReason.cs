namespace ConflictModel;

/// <summary>One source denies what another affirms.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DenialReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "denial";

    /// <summary>The claim that affirms.</summary>
    public required EntityId<Claim> Affirmed { get; init => field = Guard.Assigned(value); }

    /// <summary>The claim that denies the event or the figure.</summary>
    public required EntityId<Claim> Denial { get; init => field = Guard.Assigned(value); }

    /// <summary>The possible range of the claim that affirms, in base units.</summary>
    public required QuantityRange AffirmedRange { get; init; }

    /// <summary>The possible range of the figure that is denied, in base units; <see langword="null"/> if the event is.</summary>
    public QuantityRange? DeniedRange { get; init; }

    /// <summary>The period of the claim that affirms, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? Period { get; init; }
}
