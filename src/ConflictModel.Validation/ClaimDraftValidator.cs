namespace ConflictModel.Validation;

/// <summary>Whether a claim of a file means something by itself, and what it lacks: what <see cref="ClaimValidator"/> says of the record, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class ClaimDraftValidator : EntryValidator<ClaimDraft, Claim>
{
    /// <summary>Makes the validator.</summary>
    public ClaimDraftValidator()
        : base(draft => draft.Read(), ClaimChecks.Check)
    {
    }
}
