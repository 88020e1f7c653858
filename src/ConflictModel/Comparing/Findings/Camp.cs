namespace ConflictModel;

/// <summary>
/// Claims of one scope and one time that plausibly mean a common value, against others that do not. What words merely allow makes no camp:
/// "at least 500" does not speak for 5,000.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Camp
{
    /// <summary>The claims, ordered by their ids.</summary>
    public required EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>The values that all of them plausibly mean, in base units.</summary>
    public required QuantityRange CommonRange { get; init; }

    /// <summary>The number of certainly independent origins behind them.</summary>
    public required int IndependentOrigins { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>
    /// The period at which the claims stand against those of the other camps; <see langword="null"/> where it is not known.
    /// </summary>
    public UncertainPeriod? Period { get; init; }
}
