namespace ConflictModel;

/// <summary>An incident, battle, operation or war that a figure is about. "In the Ukraine war" is an event, not a place.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ConflictEvent : INestedEntity<ConflictEvent>
{
    /// <inheritdoc/>
    public required EntityId<ConflictEvent> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The kind of event.</summary>
    public ConflictEventKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The events that this one is part of: a strike of a campaign, a battle of a war.</summary>
    public EquatableList<EntityId<ConflictEvent>> Parents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The period of the event; <see langword="null"/> if that is not known.</summary>
    public UncertainPeriod? Period { get; init; }

    /// <summary>The place of the event; <see langword="null"/> if that is not known.</summary>
    public EntityId<Place>? Place { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
