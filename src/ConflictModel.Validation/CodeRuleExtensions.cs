using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>Sets the code of FluentValidation rules, with its severity and message.</summary>
internal static class CodeRuleExtensions
{
    // A translation that the user registered for the code has priority, as for the messages of FluentValidation itself.
    public static IRuleBuilderOptions<T, TProperty> WithCode<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        ValidationCode code) => rule
        .WithErrorCode(code.Code)
        .WithSeverity(code.Severity.ToFluentValidation())
        .WithMessage(_ => TranslationOf(code) is { Length: > 0 } translation ? translation : code.Message);

    private static string TranslationOf(ValidationCode code) => ValidatorOptions.Global.LanguageManager.GetString(code.Code);

    private static FluentValidation.Severity ToFluentValidation(this Severity severity) => severity switch
    {
        Severity.Error => FluentValidation.Severity.Error,
        Severity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };
}
