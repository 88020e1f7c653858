namespace ConflictModel.Validation;

/// <summary>Whether a disjoint set of a file means something by itself: every value that means nothing, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class DisjointSetDraftValidator : EntryValidator<DisjointSetDraft, DisjointSet>
{
    /// <summary>Makes the validator.</summary>
    public DisjointSetDraftValidator()
        : base(draft => draft.Read())
    {
    }
}
