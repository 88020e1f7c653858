using ConflictModel.Validation;
using FluentValidation;

namespace ConflictModel.Examples.Tests;

#region Change and add rules
public sealed class DeskValidator : DatasetDraftValidator
{
    public DeskValidator()
    {
        Rule(ValidationCodes.NoQuote).WithSeverity(FluentValidation.Severity.Error).WithMessage("Add the quote of '{Claim}'.");
        Rule(ValidationCodes.NearName).Unless(issue => issue.Record is Source);

        RuleFor(draft => draft.Title).Must(title => title.IsGiven).WithErrorCode("DESK1").WithMessage("Give the dataset a title.");
        RuleForEach(draft => draft.Claims).ChildRules(claim =>
            claim.RuleFor(c => c.Locator).Must(locator => locator.IsGiven).WithErrorCode("DESK2"));
    }
}
#endregion

#region Translate messages
public sealed class GermanMessages : FluentValidation.Resources.LanguageManager
{
    public GermanMessages() => AddTranslation("de", "CMV5001", "'{Claim}' hat kein Zitat.");
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

        #region Pick rules
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var names = new DatasetValidator().Validate(dataset, options => options.IncludeRuleSets("names", "CMV2001"));
        var reports = new DatasetValidator().Validate(dataset, options => options.IncludeProperties(d => d.Reports));
        #endregion

        #region One claim
        var claim = dataset.Claims[0];
        var quantity = new ClaimValidator(dataset).Validate(claim, options => options.IncludeProperties(c => c.Quantity));
        #endregion

        Assert.All(names.Errors, failure => Assert.StartsWith("CMV4", failure.ErrorCode, StringComparison.Ordinal));
        Assert.All(reports.Errors.Cast<DatasetFailure>(), failure => Assert.StartsWith("$.reports[", failure.Location.Path, StringComparison.Ordinal));
        Assert.True(quantity.IsValid);
        Assert.Empty(new GermanMessages().GetString("CMV1001", System.Globalization.CultureInfo.GetCultureInfo("de")));
        Assert.True(new DeskValidator().Validate(DatasetDraft.Read("samples/dprk-russia")).Errors.Count
            >= result.Errors.Count(failure => failure.ErrorCode != ValidationCodes.NearName.Code));
    });
}
