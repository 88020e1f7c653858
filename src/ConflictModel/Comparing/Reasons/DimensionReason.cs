namespace ConflictModel;

/// <summary>The units of two claims have different dimensions.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DimensionReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "dimension";

    /// <summary>The dimension of the first claim's unit.</summary>
    public required EntityId<Dimension> First { get; init => field = Guard.Assigned(value); }

    /// <summary>The dimension of the second claim's unit.</summary>
    public required EntityId<Dimension> Second { get; init => field = Guard.Assigned(value); }
}
