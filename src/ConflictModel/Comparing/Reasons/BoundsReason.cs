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

    /// <summary>How far the low end lies above the high end, in base units; 0 where they touch and one of them is not included.</summary>
    public required decimal Gap { get; init; }

    /// <summary>
    /// How many times the high end the low end is; <see langword="null"/> where the high end is 0, or where that is beyond
    /// <see cref="decimal"/>.
    /// </summary>
    public decimal? Factor { get; init; }

    /// <summary>
    /// How many times the larger best value is the smaller; <see langword="null"/> where one is missing or 0, or where that is beyond
    /// <see cref="decimal"/>.
    /// </summary>
    public decimal? BestFactor { get; init; }

    /// <summary>The period of the narrower claim, given or implied; <see langword="null"/> where it is not known.</summary>
    public UncertainPeriod? NarrowerPeriod { get; init; }

    /// <summary>The period of the wider claim, given or implied; <see langword="null"/> where it is not known.</summary>
    public UncertainPeriod? WiderPeriod { get; init; }

    /// <summary>How certain it is that the one scope is within the other, times included.</summary>
    public required Certainty Order { get; init => field = Guard.Defined(value); }

    /// <summary>The coordinates in which the narrower scope differs from the wider one; none for two figures of one scope.</summary>
    public EquatableList<ScopeCoordinate> Coordinates { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The claim whose correction explains the gap, so that it is no violation; <see langword="null"/> where none does.</summary>
    public EntityId<Claim>? ExplainedBy { get; init => field = value is { } id ? Guard.Assigned(id) : null; }
}
