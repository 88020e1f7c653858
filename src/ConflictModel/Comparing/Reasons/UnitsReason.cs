namespace ConflictModel;

/// <summary>Figures of one measure and category have units of different dimensions.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record UnitsReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "units";

    /// <summary>The measure.</summary>
    public required EntityId<Measure> Measure { get; init => field = Guard.Assigned(value); }

    /// <summary>The category.</summary>
    public required EntityId<Category> Category { get; init => field = Guard.Assigned(value); }

    /// <summary>The dimensions, each with its number of claims: the most frequent first.</summary>
    public required EquatableList<KeyValuePair<EntityId<Dimension>, int>> Dimensions { get; init => field = Guard.NotNull(value); }
}
