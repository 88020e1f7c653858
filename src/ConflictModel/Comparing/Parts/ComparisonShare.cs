namespace ConflictModel;

/// <summary>
/// The scopes of one part of a comparison: those whose texts, without their periods, are in a range, in the order of their UTF-16 code
/// units. Consists of numbers and texts, so that any serializer can send it with the part's dataset.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ComparisonShare
{
    /// <summary>The number of the part, from 1.</summary>
    public required int Number { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of parts.</summary>
    public required int Count { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The first text that belongs to it; empty for the first part.</summary>
    public string From { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>The first text that does not belong to it any more; <see langword="null"/> for the last part.</summary>
    public string? Before { get; init; }

    /// <summary>Which scopes of a dataset belong to it, by key.</summary>
    internal bool[] ScopesOf(ConflictDataset dataset) => Array.ConvertAll(dataset.Keys.Scopes, scope => Contains(scope.ToString()));

    private bool Contains(string text) =>
        string.CompareOrdinal(text, From) >= 0 && (Before is null || string.CompareOrdinal(text, Before) < 0);
}
