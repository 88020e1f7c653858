namespace ConflictModel;

/// <summary>A named area or point. That a place is within another is geography; who controls it is a claim.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Place : INestedEntity<Place>
{
    /// <inheritdoc/>
    public required EntityId<Place> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The kind of place.</summary>
    public PlaceKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The places that this one is geographically within.</summary>
    public EquatableList<EntityId<Place>> Parents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>A point of the place; <see langword="null"/> if none is known.</summary>
    public GeoPosition? Position { get; init; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
