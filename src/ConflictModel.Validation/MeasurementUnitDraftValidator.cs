namespace ConflictModel.Validation;

/// <summary>Whether a measurement unit of a file means something by itself: every value that means nothing, with its line.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class MeasurementUnitDraftValidator : EntryValidator<MeasurementUnitDraft, MeasurementUnit>
{
    /// <summary>Makes the validator.</summary>
    public MeasurementUnitDraftValidator()
        : base(draft => draft.Read())
    {
    }
}
