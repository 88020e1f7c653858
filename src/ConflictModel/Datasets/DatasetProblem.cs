namespace ConflictModel;

/// <summary>A problem that prevents a dataset from being used, with its location.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DatasetProblem
{
    /// <summary>The kind of problem.</summary>
    public required DatasetProblemKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The location.</summary>
    public required DatasetLocation Location { get; init => field = Guard.NotNull(value); }

    /// <summary>The message, with the value and what it must be.</summary>
    public required string Message { get; init => field = Guard.NotBlank(value); }

    /// <summary>Location and message: <c>dataset.json:12: $.claims[3].figure: 'x' is not a figure: ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Location}: {Message}";
}
