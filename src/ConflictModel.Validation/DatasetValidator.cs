using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>
/// What is wrong, probably wrong or missing in a dataset that can be used: parts above their wholes, units that do not fit, attributions without an origin, names on two entities, and the like.
/// Whether figures contradict each other is not asked here, but by <see cref="ClaimComparer"/>.
/// </summary>
/// <remarks>
/// Built once, and safe for use by many threads. To be combined by <c>Include</c> with rules of one's own. Claims that were read from a file have its line.
/// Of each code the first 1,000 are listed and the rest counted (<see cref="ValidationCodes.More"/>).
/// </remarks>
public sealed class DatasetValidator : AbstractValidator<ConflictDataset>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="policy">What figures mean; <see cref="HedgePolicy.Default"/> unless given.</param>
    public DatasetValidator(HedgePolicy? policy = null) => RuleFor(dataset => dataset).Custom((dataset, context) =>
    {
        var failures = new FailureList(dataset.LocationOf, isWhole: true);
        ContentsChecks.Check(dataset.Contents, policy ?? HedgePolicy.Default, failures);
        context.AddAll(failures);
    });
}
