namespace ConflictModel;

/// <summary>
/// A participant in a conflict: a state, a government body, an armed force or group, an organisation, a person, or a military unit.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Actor : INestedEntity<Actor>
{
    /// <inheritdoc/>
    public required EntityId<Actor> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The kind of actor.</summary>
    public ActorKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The actors that this one belongs to: a person to an agency, an agency to a ministry, a unit to its superior units.
    /// </summary>
    public EquatableList<EntityId<Actor>> Parents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The details of a military unit; <see langword="null"/> for every other actor.</summary>
    public MilitaryUnit? Unit { get; init; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
