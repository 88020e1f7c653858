namespace ConflictModel;

/// <summary>There is no order between the scopes of two claims.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record IncomparableReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "incomparable";

    /// <summary>The coordinate that stands in the way; <see langword="null"/> where several together do.</summary>
    public ScopeCoordinate? Coordinate { get; init => field = value is { } coordinate ? Guard.Defined(coordinate) : null; }

    /// <summary>What the first claim has there, as text; empty where it is unspecified.</summary>
    public string First { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>What the second claim has there, as text; empty where it is unspecified.</summary>
    public string Second { get; init => field = Guard.NotNull(value); } = "";
}
