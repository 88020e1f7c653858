namespace ConflictModel;

/// <summary>One number of one origin appears in two scopes.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record SharedNumberReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "shared-number";

    /// <summary>The number, in base units.</summary>
    public required decimal Number { get; init; }

    /// <summary>A claim that has it.</summary>
    public required EntityId<Claim> First { get; init => field = Guard.Assigned(value); }

    /// <summary>A claim that has it in the other scope.</summary>
    public required EntityId<Claim> Second { get; init => field = Guard.Assigned(value); }

    /// <summary>
    /// The first coordinate by which the scopes differ: <see cref="ScopeCoordinate.Measure"/>, <see cref="ScopeCoordinate.Category"/>,
    /// <see cref="ScopeCoordinate.Place"/> or
    /// <see cref="ScopeCoordinate.Mode"/>.
    /// </summary>
    public required ScopeCoordinate Coordinate { get; init => field = Guard.Defined(value); }

    /// <summary>The sources at the origin, each replaced by the source that it speaks for.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }
}
