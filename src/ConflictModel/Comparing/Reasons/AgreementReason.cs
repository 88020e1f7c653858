namespace ConflictModel;

/// <summary>The figures of two claims do not violate the order of their scopes.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record AgreementReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "agreement";

    /// <summary>The plausible range of the first claim, in base units.</summary>
    public required QuantityRange First { get; init; }

    /// <summary>The plausible range of the second claim, in base units.</summary>
    public required QuantityRange Second { get; init; }

    /// <summary>The period of the first claim, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? FirstPeriod { get; init; }

    /// <summary>The period of the second claim, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? SecondPeriod { get; init; }

    /// <summary>The certainty that one scope is within the other, including times.</summary>
    public required Certainty Order { get; init => field = Guard.Defined(value); }

    /// <summary>The coordinates in which the scopes differ, the period among them.</summary>
    public EquatableList<ScopeCoordinate> Coordinates { get; init => field = Guard.NotNull(value); } = [];
}
