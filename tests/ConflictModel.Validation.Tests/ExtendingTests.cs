using FluentValidation;

namespace ConflictModel.Validation.Tests;

/// <summary>What a user changes, by the means of FluentValidation and the public API alone.</summary>
public sealed class ExtendingTests
{
    private static readonly DatasetDraft Draft = Files.Draft($"\"title\": \"T\", {Files.WithClaims(
        Files.Claim("all", "7..15"),
        Files.Claim("civilians", "9..11", "civilians"),
        Files.Claim("silent", "12").Replace(", \"quote\": \"q\"", "", StringComparison.Ordinal))}");

    [Fact]
    public void A_subclass_adds_a_rule()
    {
        var failures = new DeskValidator().Validate(Draft).Errors;

        Assert.Equal(["CMV2001", "CMV5001", "DESK1"], failures.Select(failure => failure.ErrorCode));
        Assert.Equal("Claims[2].Locator", failures[^1].PropertyName);
    }

    [Fact]
    public void A_subclass_changes_severity_and_message_of_a_code()
    {
        var failure = new DeskValidator().Validate(Draft).Errors[1];

        Assert.Equal(FluentValidation.Severity.Error, failure.Severity);
        Assert.Equal("Dem Claim 'silent' fehlt das Zitat.", failure.ErrorMessage);
        Assert.Equal(new() { File = Files.Name, Line = 5, Path = "$.claims[2]" }, Assert.IsType<DatasetFailure>(failure).Location);
    }

    [Fact]
    public void A_subclass_puts_conditions_on_a_code_and_gives_it_a_state()
    {
        Assert.Equal(["CMV2001"], new SilentlyQuotedValidator().Validate(Draft).Errors.Select(failure => failure.ErrorCode));
        Assert.Equal("review", new SilentlyQuotedValidator().Validate(Draft).Errors[0].CustomState);
    }

    [Fact]
    public void A_subclass_of_the_claim_validator_changes_its_rules()
    {
        var claim = Draft.Build().GetDatasetOrThrow().Claims[2];

        var failure = Assert.Single(new DeskClaimValidator().Validate(claim).Errors);

        Assert.Equal((FluentValidation.Severity.Error, "Quote?"), (failure.Severity, failure.ErrorMessage));
    }

    [Fact]
    public void More_than_are_listed_counts_what_passes_the_conditions()
    {
        var claims = Files.WithClaims([.. Enumerable.Range(0, 1010).Select(i => Files.Claim(Invariant($"c{i}"), "5").Replace(", \"quote\": \"q\"", "", StringComparison.Ordinal))]);

        Assert.Equal(
            "CMV5001 was found 1005 times; the first 1000 are listed.",
            new HalfQuotedValidator().Validate(Files.Draft(claims)).Errors[^1].ErrorMessage);
    }

    [Theory]
    [InlineData("figures", "CMV2001")]
    [InlineData("missing", "CMV5001")]
    [InlineData("CMV5001", "CMV5001")]
    [InlineData("default", "CMV2001", "CMV5001")]
    [InlineData("names")]
    public void Rules_are_picked_by_rule_set(string ruleSet, params string[] codes) =>
        Assert.Equal(codes, new DatasetDraftValidator().Validate(Draft, options => options.IncludeRuleSets(ruleSet)).Errors.Select(failure => failure.ErrorCode));

    [Fact]
    public void Rules_are_picked_by_property()
    {
        Assert.Equal(["CMV2001", "CMV5001"], Of(nameof(DatasetDraft.Claims)));
        Assert.Empty(Of(nameof(DatasetDraft.Reports)));
        Assert.Empty(Of(nameof(DatasetDraft.Title)));

        static IEnumerable<string> Of(string property) => new DatasetDraftValidator().Validate(Draft, options => options.IncludeProperties(property)).Errors.Select(failure => failure.ErrorCode);
    }

    [Fact]
    public void A_problem_of_the_file_is_picked_by_property()
    {
        var draft = Files.Draft(Files.WithClaims(Files.Claim("c", "nine")));

        Assert.Equal(["CMV1002"], new DatasetDraftValidator().Validate(draft, options => options.IncludeProperties(d => d.Claims)).Errors.Select(failure => failure.ErrorCode));
        Assert.Empty(new DatasetDraftValidator().Validate(draft, options => options.IncludeProperties(d => d.Reports)).Errors);
    }

    [Fact]
    public void The_rules_are_included_in_a_validator_of_the_users_own() =>
        Assert.Equal(["CMV2001", "CMV5001", "DESK2"], new IncludingValidator().Validate(Draft).Errors.Select(failure => failure.ErrorCode));

    [Fact]
    public async Task Validating_asynchronously_finds_the_same() =>
        Assert.Equal(["CMV2001", "CMV5001"], (await new DatasetDraftValidator().ValidateAsync(Draft)).Errors.Select(failure => failure.ErrorCode));

    [Fact]
    public void Validating_or_throwing_has_every_failure() =>
        Assert.Equal(2, Assert.Throws<ValidationException>(() => new DatasetDraftValidator().ValidateAndThrow(Draft)).Errors.Count());

    [Fact]
    public void A_code_that_is_not_one_of_the_validator_is_refused() =>
        Assert.Contains("'DESK1' is not a code of this validator; must be one of CMV1001, ", Assert.Throws<ArgumentException>(() => new MistakenValidator()).Message, StringComparison.Ordinal);

    private sealed class DeskValidator : DatasetDraftValidator
    {
        public DeskValidator()
        {
            Rule(ValidationCodes.NoQuote).WithSeverity(FluentValidation.Severity.Error).WithMessage("Dem Claim '{Claim}' fehlt das Zitat.");
            RuleForEach(draft => draft.Claims).ChildRules(claim => claim.RuleFor(c => c.Locator).Must((draft, locator) => locator.IsGiven || draft.Id.Text != "silent").WithErrorCode("DESK1"));
        }
    }

    private sealed class SilentlyQuotedValidator : DatasetDraftValidator
    {
        public SilentlyQuotedValidator()
        {
            Rule(ValidationCodes.NoQuote).Unless(issue => issue.Record is Claim { Id.Value: "silent" });
            Rule(ValidationCodes.PartAboveWhole).WithState(_ => "review");
        }
    }

    private sealed class HalfQuotedValidator : DatasetDraftValidator
    {
        public HalfQuotedValidator() => Rule(ValidationCodes.NoQuote).Unless(issue => issue.Record is Claim { Id.Value: "c0" or "c1" or "c2" or "c3" or "c1009" });
    }

    private sealed class DeskClaimValidator : ClaimValidator
    {
        public DeskClaimValidator() => NoQuote.WithSeverity(FluentValidation.Severity.Error).WithMessage("Quote?");
    }

    private sealed class IncludingValidator : AbstractValidator<DatasetDraft>
    {
        public IncludingValidator()
        {
            Include(new DatasetDraftValidator());
            RuleFor(draft => draft.Title).Must(title => title.Text == "U").WithErrorCode("DESK2");
        }
    }

    private sealed class MistakenValidator : DatasetDraftValidator
    {
        public MistakenValidator() => Rule(ValidationCodes.NoQuote with { Code = "DESK1" });
    }
}
