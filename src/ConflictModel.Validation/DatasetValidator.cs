namespace ConflictModel.Validation;

/// <summary>
/// Finds what is wrong, probably wrong or missing in a usable dataset: parts above their wholes, units that do not fit, attributions
/// without an origin, one name on two entities, and so on. Whether figures contradict each other is not checked here, but by <see
/// cref="ClaimComparer"/>.
/// </summary>
/// <remarks>
/// Build it once; it is safe for use by many threads. Failures in claims that were read from a file have their line.
/// The first 1,000 failures of each code are listed and the rest counted (<see cref="ValidationCodes.More"/>).
/// </remarks>
/// <example>
/// A validator that requires quotes and publishers, and ignores similar names:
/// <code>
/// public sealed class DeskValidator : DatasetValidator
/// {
///     public DeskValidator()
///     {
///         Rule(ValidationCodes.NoQuote).WithSeverity(FluentValidation.Severity.Error).WithMessage("Add the quote of '{Claim}'.");
///         Rule(ValidationCodes.NearName).Unless(_ => true);
///         RuleForEach(dataset => dataset.Reports).Must(report => report.Publisher is not null).WithErrorCode("DESK1");
///     }
/// }
/// </code>
/// </example>
public class DatasetValidator : DatasetRules<ConflictDataset>
{
    /// <summary>Creates the validator.</summary>
    /// <param name="policy">How figures are read; <see cref="HedgePolicy.Default"/> unless given.</param>
    public DatasetValidator(HedgePolicy? policy = null)
        : base(policy)
    {
    }

    private protected sealed override ValidationSubject SubjectOf(ConflictDataset instance) =>
        new(instance.Contents, [], instance.LocationOf);
}
