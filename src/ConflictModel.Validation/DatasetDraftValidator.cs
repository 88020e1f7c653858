using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>
/// Everything that is wrong with a dataset file: what keeps it from being a dataset, and what <see cref="DatasetValidator"/> says of one; each with its file and line.
/// Where the file is no dataset, the records that are whole in themselves are validated nevertheless.
/// </summary>
/// <remarks>
/// Built once, and safe for use by many threads. To be combined by <c>Include</c> with rules of one's own; to set severities apart, filter what it returns by <see cref="DatasetFailure.Code"/>.
/// Of each code the first 1,000 are listed and the rest counted (<see cref="ValidationCodes.More"/>).
/// </remarks>
public sealed class DatasetDraftValidator : AbstractValidator<DatasetDraft>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="policy">What figures mean; <see cref="HedgePolicy.Default"/> unless given.</param>
    public DatasetDraftValidator(HedgePolicy? policy = null) => RuleFor(draft => draft).Custom((draft, context) =>
    {
        var result = draft.Build();
        var failures = new FailureList(result.LocationOf, result.IsSuccess);
        var advice = new FigureAdvice(draft);
        foreach (var problem in result.Problems)
        {
            failures.Add(advice.On(problem));
        }

        ContentsChecks.Check(result.Contents, policy ?? HedgePolicy.Default, failures);
        context.AddAll(failures);
    });
}
