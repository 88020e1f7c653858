namespace ConflictModel;

/// <summary>
/// A part of a dataset that can be compared by itself, on another machine say: the claims of some scopes, and beside them what their
/// findings depend on. Made by <see cref="ClaimComparer.Partition"/>, or, where it arrives, of the dataset and the share that were sent.
/// </summary>
public sealed record ComparisonPart
{
    /// <summary>
    /// The claims of the scopes of the part, those of the scopes that these are within, the claims that are corrected, and everything that
    /// they refer to.
    /// </summary>
    public required ConflictDataset Dataset { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Which scopes the part looks at; of a scope and one that it is within, it looks at both if it looks at the narrower.
    /// </summary>
    public required ComparisonShare Share { get; init => field = Guard.NotNull(value); }
}
