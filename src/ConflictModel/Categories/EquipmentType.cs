namespace ConflictModel;

/// <summary>What makes a <see cref="Category"/> a type of equipment.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record EquipmentType
{
    /// <summary>The designations of the type: <c>M1989</c>, <c>Koksan</c>.</summary>
    public EquatableList<string> Designations { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>The calibre with its unit, as given: <c>170 mm</c>; <see langword="null"/> where there is none.</summary>
    public string? Calibre { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>What the type does: <c>self-propelled gun</c>; <see langword="null"/> where it is not said.</summary>
    public string? Role { get; init => field = Guard.NullOrNotBlank(value); }
}
