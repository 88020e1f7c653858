using FluentValidation;
using FluentValidation.Internal;

namespace ConflictModel.Validation;

/// <summary>
/// The rule of one code. It fails for every issue that it receives, with the message and severity of the code unless a user changed them.
/// </summary>
internal sealed class CodeRule : AbstractValidator<DatasetIssue>
{
    private readonly IValidationRule _rule;

    public CodeRule(ValidationCode code)
    {
        Options = RuleFor(issue => issue.Value).Must(Report).WithCode(code);
        _rule = this.Single();
        _rule.RuleSets = [RulesetValidatorSelector.DefaultRuleSetName, code.RuleSet, code.Code];
    }

    /// <summary>The options by which a user changes the rule.</summary>
    public IRuleBuilderOptions<DatasetIssue, object?> Options { get; }

    /// <summary>Whether a user set a condition, which has to be evaluated for every issue.</summary>
    public bool IsConditional => _rule.HasCondition || _rule.Components.Any(component => component.HasCondition);

    /// <summary>Whether the rule is selected when only some properties or rule sets are validated.</summary>
    public bool IsSelected(string property, IValidationContext context) => context.Selector.CanExecute(_rule, property, context);

    /// <summary>The failures of an issue: one, unless conditions or further validators of a user change that.</summary>
    public List<DatasetFailure> FailuresOf(DatasetIssue issue) =>
        Validate(issue).Errors.ConvertAll(failure => new DatasetFailure(failure, issue));

    private static bool Report(DatasetIssue issue, object? value, ValidationContext<DatasetIssue> context)
    {
        foreach (var (name, placeholder) in issue.Placeholders)
        {
            context.MessageFormatter.AppendArgument(name, placeholder);
        }

        return false;
    }
}
