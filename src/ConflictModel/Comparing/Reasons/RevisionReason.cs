namespace ConflictModel;

/// <summary>An origin gave different figures for one period at different times, without a correction.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RevisionReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "revision";

    /// <summary>The sources at the origin, each replaced by the source that it speaks for.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>Of the two claims that are furthest apart, the one that was stated first, if known.</summary>
    public required EntityId<Claim> Earlier { get; init => field = Guard.Assigned(value); }

    /// <summary>The one that was stated later.</summary>
    public required EntityId<Claim> Later { get; init => field = Guard.Assigned(value); }

    /// <summary>When the first was stated; <see langword="null"/> if that is not known.</summary>
    public UncertainDate? EarlierStated { get; init; }

    /// <summary>When the other was stated; <see langword="null"/> if that is not known.</summary>
    public UncertainDate? LaterStated { get; init; }

    /// <summary>The plausible range of the first, in base units.</summary>
    public required QuantityRange EarlierRange { get; init; }

    /// <summary>The plausible range of the other, in base units.</summary>
    public required QuantityRange LaterRange { get; init; }

    /// <summary>The period that both are about.</summary>
    public UncertainPeriod? Period { get; init; }
}
