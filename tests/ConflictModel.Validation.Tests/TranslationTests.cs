using System.Globalization;
using FluentValidation;
using FluentValidation.Resources;

namespace ConflictModel.Validation.Tests;

/// <summary>Messages in another language, by the language manager of FluentValidation. It is one for the whole process, so no other test runs at the same time.</summary>
[Collection(nameof(TranslationTests))]
public sealed class TranslationTests : IDisposable
{
    private readonly ILanguageManager _before = ValidatorOptions.Global.LanguageManager;

    public TranslationTests() => ValidatorOptions.Global.LanguageManager = new GermanMessages { Culture = CultureInfo.GetCultureInfo("de") };

    public void Dispose() => ValidatorOptions.Global.LanguageManager = _before;

    [Fact]
    public void A_code_is_said_in_the_language_that_the_user_translated_it_to()
    {
        var draft = Files.Draft(Files.WithClaims(Files.Claim("c", "1.5").Replace(", \"quote\": \"q\"", "", StringComparison.Ordinal)));

        Assert.Equal(
            ["'c' hat kein Zitat.", "1.5 is a fraction, but persons are counted in whole numbers. The point is the decimal separator; if it groups thousands here, remove it."],
            new DatasetDraftValidator().Validate(draft).Errors.OrderByDescending(failure => failure.ErrorCode).Select(failure => failure.ErrorMessage));
        Assert.Equal("'c' hat kein Zitat.", new ClaimValidator().Validate(draft.Build().Contents.Claims[0]).Errors[0].ErrorMessage);
    }

    private sealed class GermanMessages : LanguageManager
    {
        public GermanMessages() => AddTranslation("de", "CMV5001", "'{Claim}' hat kein Zitat.");
    }
}

[CollectionDefinition(nameof(TranslationTests), DisableParallelization = true)]
public sealed class TranslationRunsAlone;
