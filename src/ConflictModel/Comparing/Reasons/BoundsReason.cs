namespace ConflictModel;

/// <summary>One claim's low end is above the high end of another whose scope it is within.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record BoundsReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "bounds";

    /// <summary>The claim whose scope is within the other's.</summary>
    public required EntityId<Claim> Narrower { get; init => field = Guard.Assigned(value); }

    /// <summary>The claim whose scope the other is within.</summary>
    public required EntityId<Claim> Wider { get; init => field = Guard.Assigned(value); }

    /// <summary>
    /// The range of the narrower claim, in base units: the possible one for a contradiction, the plausible one for a tension.
    /// </summary>
    public required QuantityRange NarrowerRange { get; init; }

    /// <summary>The range of the wider claim, in base units.</summary>
    public required QuantityRange WiderRange { get; init; }

    /// <summary>The distance of the low end above the high end, in base units; 0 if they touch and one of them is not included.</summary>
    public required decimal Gap { get; init; }

    /// <summary>
    /// The ratio of the low end to the high end; <see langword="null"/> if the high end is 0, or the ratio is beyond <see cref="decimal"/>.
    /// </summary>
    public decimal? Factor { get; init; }

    /// <summary>
    /// The ratio of the larger best value to the smaller; <see langword="null"/> if one is missing or 0, or the ratio is beyond
    /// <see cref="decimal"/>.
    /// </summary>
    public decimal? BestFactor { get; init; }

    /// <summary>The period of the narrower claim, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? NarrowerPeriod { get; init; }

    /// <summary>The period of the wider claim, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? WiderPeriod { get; init; }

    /// <summary>The certainty that one scope is within the other, including times.</summary>
    public required Certainty Order { get; init => field = Guard.Defined(value); }

    /// <summary>The coordinates in which the narrower scope differs from the wider one; none for two figures of one scope.</summary>
    public EquatableList<ScopeCoordinate> Coordinates { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The claim whose correction explains the gap, so that it is not a violation; <see langword="null"/> if none does.</summary>
    public EntityId<Claim>? ExplainedBy { get; init => field = value is { } id ? Guard.Assigned(id) : null; }
}
