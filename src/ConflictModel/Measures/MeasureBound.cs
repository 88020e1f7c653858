namespace ConflictModel;

/// <summary>That one measure is within a wider one.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record MeasureBound
{
    /// <summary>The wider measure.</summary>
    public required EntityId<Measure> Measure { get; init => field = Guard.Assigned(value); }

    /// <summary>Whether the wider measure is always, or only usually, at least as large.</summary>
    public BoundStrength Strength { get; init => field = Guard.Defined(value); }
}
