using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>Checks a report by itself for missing members.</summary>
/// <remarks>Build it once; it is safe for use by many threads. A subclass changes its rule by the property <see cref="NoDate"/>.</remarks>
public class ReportValidator : AbstractValidator<Report>
{
    /// <summary>Creates the validator.</summary>
    public ReportValidator() => NoDate = RuleFor(report => report.Date)
        .Must((report, date, context) =>
        {
            context.MessageFormatter.AppendArgument("Report", report.Id);
            return date is not null;
        })
        .WithCode(ValidationCodes.NoDate);

    /// <summary>The rule on the date: <see cref="ValidationCodes.NoDate"/>.</summary>
    protected IRuleBuilderOptions<Report, UncertainDate?> NoDate { get; }
}
