namespace ConflictModel.Validation;

/// <summary>Whether a report of a file means something by itself, and what it lacks: what <see cref="ReportValidator"/> says of the record, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class ReportDraftValidator : EntryValidator<ReportDraft, Report>
{
    /// <summary>Makes the validator.</summary>
    public ReportDraftValidator()
        : base(draft => draft.Read(), ReportChecks.Check)
    {
    }
}
