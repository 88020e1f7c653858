namespace ConflictModel;

/// <summary>The number of claims that were not compared for one reason.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ExclusionCount
{
    /// <summary>The reason.</summary>
    public required Exclusion Exclusion { get; init => field = Guard.Defined(value); }

    /// <summary>The number of claims.</summary>
    public required int Claims { get; init => field = Guard.AtLeast(value, 0); }
}
