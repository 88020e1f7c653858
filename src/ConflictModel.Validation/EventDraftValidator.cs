namespace ConflictModel.Validation;

/// <summary>Whether an event of a file means something by itself: every value that means nothing, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class EventDraftValidator : EntryValidator<EventDraft, ConflictEvent>
{
    /// <summary>Makes the validator.</summary>
    public EventDraftValidator()
        : base(draft => draft.Read())
    {
    }
}
