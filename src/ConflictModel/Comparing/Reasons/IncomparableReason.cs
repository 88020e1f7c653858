namespace ConflictModel;

/// <summary>There is no order between the scopes of two claims.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record IncomparableReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "incomparable";

    /// <summary>The coordinate that separates them; <see langword="null"/> if several do together.</summary>
    public ScopeCoordinate? Coordinate { get; init => field = value is { } coordinate ? Guard.Defined(coordinate) : null; }

    /// <summary>The value of the first claim as text; empty if unspecified.</summary>
    public string First { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>The value of the second claim as text; empty if unspecified.</summary>
    public string Second { get; init => field = Guard.NotNull(value); } = "";
}
