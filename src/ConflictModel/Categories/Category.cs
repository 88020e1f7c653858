namespace ConflictModel;

/// <summary>A category of what is counted: persons by role or status, equipment, materiel.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Category : INestedEntity<Category>
{
    /// <inheritdoc/>
    public required EntityId<Category> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The kind of thing that is counted.</summary>
    public CategoryKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The categories that this one is within. There may be several: a civilian child is within civilians and within children.
    /// </summary>
    public EquatableList<EntityId<Category>> Parents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The details of a type of equipment; <see langword="null"/> for every other category.</summary>
    public EquipmentType? Equipment { get; init; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
