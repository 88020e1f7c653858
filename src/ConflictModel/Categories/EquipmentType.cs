namespace ConflictModel;

/// <summary>The details of a <see cref="Category"/> that is a type of equipment.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record EquipmentType
{
    /// <summary>The designations of the type: <c>M1989</c>, <c>Koksan</c>.</summary>
    public EquatableList<string> Designations { get; init => field = Guard.NoneBlank(value); } = [];

    /// <summary>The calibre with its unit, as given: <c>170 mm</c>; <see langword="null"/> if there is none.</summary>
    public string? Calibre { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The role of the type: <c>self-propelled gun</c>; <see langword="null"/> if not specified.</summary>
    public string? Role { get; init => field = Guard.NullOrNotBlank(value); }
}
