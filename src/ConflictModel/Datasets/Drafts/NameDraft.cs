namespace ConflictModel;

/// <summary>A name as written in a dataset file.</summary>
public sealed record NameDraft
{
    /// <summary>The name.</summary>
    public required DraftValue Text { get; init; }

    /// <summary>The language, as the file gives it.</summary>
    public required string Language { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets whether it is among the misprints.</summary>
    public bool IsMisprint { get; init; }
}
