using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>Gives rules of FluentValidation a code, with its severity and its message.</summary>
internal static class CodeRuleExtensions
{
    // A translation that the user registered for the code goes first, as it does for FluentValidation's own messages.
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
