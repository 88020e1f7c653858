namespace ConflictModel;

/// <summary>Claims of one scope and one time that share a common value, against others that do not.</summary>
public sealed record Camp
{
    /// <summary>The claims, ordered by id.</summary>
    public required EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>The values that all of them permit, in base units.</summary>
    public required QuantityRange CommonRange { get; init; }

    /// <summary>The number of certainly independent origins behind them.</summary>
    public required int IndependentOrigins { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The period at which the claims stand against those of the other camps; <see langword="null"/> where it is not known.</summary>
    public UncertainPeriod? Period { get; init; }
}
