namespace ConflictModel;

/// <summary>A bound of a measure: a wider measure that includes it.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record MeasureBound
{
    /// <summary>The wider measure.</summary>
    public required EntityId<Measure> Measure { get; init => field = Guard.Assigned(value); }

    /// <summary>Gets whether the wider measure is always, or only usually, at least as large.</summary>
    public BoundStrength Strength { get; init => field = Guard.Defined(value); }
}
