using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>What a report says of itself that cannot be right, and what it lacks. Paths start at the report.</summary>
/// <remarks>Built once, and safe for use by many threads. To be combined by <c>Include</c>.</remarks>
public sealed class ReportValidator : AbstractValidator<Report>
{
    /// <summary>Makes the validator.</summary>
    public ReportValidator() => RuleFor(report => report).Custom(static (report, context) =>
    {
        var failures = new FailureList((_, member) => new() { Path = member ?? "$" }, isWhole: true);
        ReportChecks.Check(report, failures);
        context.AddAll(failures);
    });
}
