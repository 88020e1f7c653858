namespace ConflictModel;

/// <summary>One thing that keeps a dataset from being used, with its place.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DatasetProblem
{
    /// <summary>Whether it is about the text of the file or about what it means.</summary>
    public required DatasetProblemKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Where it stands.</summary>
    public required DatasetLocation Location { get; init => field = Guard.NotNull(value); }

    /// <summary>What is wrong, with the value and what is permitted.</summary>
    public required string Message { get; init => field = Guard.NotBlank(value); }

    /// <summary>Place and message: <c>dataset.json:12: $.claims[3].figure: 'x' is not a figure: ...</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Location}: {Message}";
}
