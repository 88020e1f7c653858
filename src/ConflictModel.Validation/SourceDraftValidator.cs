namespace ConflictModel.Validation;

/// <summary>Whether a source of a file means something by itself: every value that means nothing, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class SourceDraftValidator : EntryValidator<SourceDraft, Source>
{
    /// <summary>Makes the validator.</summary>
    public SourceDraftValidator()
        : base(draft => draft.Read())
    {
    }
}
