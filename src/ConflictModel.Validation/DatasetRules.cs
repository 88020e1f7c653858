using System.Collections.Frozen;
using FluentValidation;
using FluentValidation.Results;

namespace ConflictModel.Validation;

/// <summary>
/// The rules that <see cref="DatasetDraftValidator"/> and <see cref="DatasetValidator"/> share. A whole dataset is checked in one pass;
/// the issues go through one rule for each <see cref="ValidationCode"/>, which a subclass can change by <see cref="Rule"/> and the methods
/// of FluentValidation.
/// </summary>
/// <typeparam name="T">The type that is validated.</typeparam>
/// <remarks>
/// To run only some of the rules, name rule sets (a code, or the <see cref="ValidationCode.RuleSet"/> of several), or properties such as
/// <c>Claims</c>:
/// <c>validator.Validate(dataset, options => options.IncludeRuleSets("names", "CMV2001"))</c>.
/// </remarks>
public abstract class DatasetRules<T> : AbstractValidator<T>
{
    private readonly FrozenDictionary<string, CodeRule> _rules =
        ValidationCodes.All.ToFrozenDictionary(code => code.Code, code => new CodeRule(code), StringComparer.Ordinal);

    private readonly HedgePolicy _policy;

    private protected DatasetRules(HedgePolicy? policy) => _policy = policy ?? HedgePolicy.Default;

    /// <summary>
    /// The rule of a code, to be changed in the constructor of a subclass:
    /// <c>Rule(ValidationCodes.NoQuote).WithSeverity(FluentValidation.Severity.Error)</c>.
    /// </summary>
    /// <param name="code">One of <see cref="ValidationCodes.All"/>.</param>
    /// <returns>The rule; <c>WithSeverity</c>, <c>WithMessage</c>, <c>WithState</c>, <c>When</c> and <c>Unless</c> apply to it.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not one of these validators.</exception>
    protected IRuleBuilderOptions<DatasetIssue, object?> Rule(ValidationCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_rules.TryGetValue(code.Code, out var rule))
        {
            var known = string.Join(", ", ValidationCodes.All.Select(one => one.Code));
            throw new ArgumentException($"'{code.Code}' is not a code of this validator; must be one of {known}.", nameof(code));
        }

        return rule.Options;
    }

    /// <inheritdoc/>
    /// <remarks>Runs the rules of the library. A subclass that overrides it calls the base method.</remarks>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } instance)
        {
            var subject = SubjectOf(instance);
            var failures = new FailureList(subject, _rules, context);
            foreach (var problem in subject.Problems)
            {
                failures.Add(problem);
            }

            ContentsChecks.Check(subject.Contents, _policy, failures);
            foreach (var failure in failures.InOrder())
            {
                context.AddFailure(failure);
            }
        }

        return base.PreValidate(context, result);
    }

    private protected abstract ValidationSubject SubjectOf(T instance);
}
