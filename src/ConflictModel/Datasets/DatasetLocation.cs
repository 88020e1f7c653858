namespace ConflictModel;

/// <summary>A location in a dataset: file, line and JSON path.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DatasetLocation
{
    /// <summary>The file; <see langword="null"/> for a dataset that was made in code.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; 0 if there is none.</summary>
    public int Line { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The JSON path: <c>$.claims[3].scope.place</c>.</summary>
    public required string Path { get; init => field = Guard.NotBlank(value); }

    /// <summary>File, line and path: <c>dataset.json:12: $.claims[3].figure</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => File is null ? Path : Line == 0 ? $"{File}: {Path}" : Invariant($"{File}:{Line}: {Path}");
}
