namespace ConflictModel;

/// <summary>
/// A part of a dataset that can be compared by itself, for example on another machine: the claims of some scopes, and what
/// their findings depend on. Created by <see cref="ClaimComparer.Partition"/>, or by a receiver from the dataset and the share.
/// </summary>
public sealed record ComparisonPart
{
    /// <summary>
    /// The claims of the scopes of the part, those of the scopes that these are within, the claims that are corrected, and everything that
    /// they refer to.
    /// </summary>
    public required ConflictDataset Dataset { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The scopes that the part looks at; of a scope and one that it is within, it looks at both if it looks at the narrower.
    /// </summary>
    public required ComparisonShare Share { get; init => field = Guard.NotNull(value); }
}
