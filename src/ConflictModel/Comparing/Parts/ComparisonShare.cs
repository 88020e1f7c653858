namespace ConflictModel;

/// <summary>
/// Which scopes one part of a comparison looks at: those whose texts, without their periods, stand from one text on and before another, in
/// the order of their UTF-16 code units. Numbers and texts alone, so that any serialiser can send it beside the part's dataset.
/// </summary>
public sealed record ComparisonShare
{
    /// <summary>Which of the parts it is, from 1.</summary>
    public required int Number { get; init => field = Guard.Between(value, 1, int.MaxValue); }

    /// <summary>How many parts there are.</summary>
    public required int Count { get; init => field = Guard.Between(value, 1, int.MaxValue); }

    /// <summary>The first text that belongs to it; empty for the first part.</summary>
    public string From { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>The first text that does not belong to it any more; <see langword="null"/> for the last part.</summary>
    public string? Before { get; init; }

    /// <summary>Which scopes of a dataset belong to it, by key.</summary>
    internal bool[] ScopesOf(ConflictDataset dataset) => Array.ConvertAll(dataset.Keys.Scopes, scope => Contains(scope.ToString()));

    private bool Contains(string text) =>
        string.CompareOrdinal(text, From) >= 0 && (Before is null || string.CompareOrdinal(text, Before) < 0);
}
