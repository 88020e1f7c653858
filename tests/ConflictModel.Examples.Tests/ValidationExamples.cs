using ConflictModel.Validation;
using FluentValidation;

namespace ConflictModel.Examples.Tests;

#region Rules of your own
public sealed class DeskValidator : AbstractValidator<DatasetDraft>
{
    public DeskValidator()
    {
        Include(new DatasetDraftValidator());
        RuleFor(draft => draft.Title).Must(title => title.IsGiven).WithErrorCode("DESK1").WithMessage("Give the dataset a title.");
        RuleForEach(draft => draft.Claims).ChildRules(claim =>
            claim.RuleFor(c => c.Locator).Must(locator => locator.IsGiven).WithErrorCode("DESK2"));
    }
}
#endregion

/// <summary>The statements of docs/validation.md.</summary>
internal static class ValidationExamples
{
    public static void Run() => Repository.InRoot(() =>
    {
        #region Validate
        var validator = new DatasetDraftValidator();
        var result = validator.Validate(DatasetDraft.Read("samples/dprk-russia"));

        foreach (var failure in result.Errors.OfType<DatasetFailure>())
        {
            Console.WriteLine(failure);    // samples/dprk-russia/dataset.json:204: $.reports[1]: CMV5003: ...
        }
        #endregion

        Assert.True(new DeskValidator().Validate(DatasetDraft.Read("samples/dprk-russia")).Errors.Count >= result.Errors.Count);
    });
}
