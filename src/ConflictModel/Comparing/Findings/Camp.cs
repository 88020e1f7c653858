namespace ConflictModel;

/// <summary>
/// A group of claims of one scope and time that plausibly mean a common value, opposed to others that do not. What words merely allow does
/// not count: "at least 500" does not support 5,000.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Camp
{
    /// <summary>The claims, ordered by their ids.</summary>
    public required EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>The values that all of them plausibly mean, in base units.</summary>
    public required QuantityRange CommonRange { get; init; }

    /// <summary>The number of certainly independent origins of the claims.</summary>
    public required int IndependentOrigins { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The period for which the claims disagree with those of the other camps; <see langword="null"/> if it is not known.
    /// </summary>
    public UncertainPeriod? Period { get; init; }
}
