using FluentValidation;

namespace ConflictModel.Validation.Tests;

public sealed class DatasetDraftValidatorTests
{
    private static readonly string PartAboveWhole = Files.WithClaims(Files.Claim("all", "7..15"), Files.Claim("civilians", "9..11", "civilians"));

    [Fact]
    public void A_failure_has_its_line_its_path_and_what_its_message_is_made_of()
    {
        var failure = Assert.Single(Files.Failures(PartAboveWhole));

        Assert.Equal(new() { File = Files.Name, Line = 4, Path = "$.claims[1].figure" }, failure.Location);
        Assert.Same(failure.Location, failure.CustomState);
        Assert.Equal("$.claims[1].figure", failure.PropertyName);
        Assert.Equal(FluentValidation.Severity.Error, failure.Severity);
        Assert.Equal(Quantity.Parse("9..11 persons"), failure.AttemptedValue);
        Assert.Equal(new EntityId<Claim>("all"), failure.FormattedMessagePlaceholderValues["WholeClaim"]);
    }

    [Fact]
    public void What_is_whole_in_a_broken_file_is_validated_too()
    {
        var codes = Files.Failures(Files.WithClaims(Files.Claim("all", "7..15"), Files.Claim("civilians", "9..11", "civilians"), Files.Claim("broken", "nine"))).Select(failure => failure.ErrorCode);

        Assert.Equal(["CMV2001", "CMV1002"], codes);
    }

    [Fact]
    public void In_a_broken_file_nothing_is_said_not_to_be_needed() =>
        Assert.Equal(["CMV1002"], Files.Failures($"{Files.WithClaims(Files.Claim("c", "nine", scope: ", \"place\": \"p\""))}, \"places\": [{{ \"id\": \"p\", \"names\": {{ \"en\": \"P\" }} }}]").Select(failure => failure.ErrorCode));

    [Fact]
    public void The_dataset_of_a_file_has_the_same_failures_and_its_claims_the_same_places()
    {
        var draft = Files.Draft(PartAboveWhole);

        Assert.Equal(Files.Failures(draft, new DatasetDraftValidator()).Select(failure => failure.ToString()), Files.Failures(draft.Build().GetDatasetOrThrow(), new DatasetValidator()).Select(failure => failure.ToString()));
    }

    [Fact]
    public void A_dataset_made_in_code_has_paths()
    {
        var dataset = ConflictDataset.Create(new() { Places = [new() { Id = new("p"), Names = LocalizedNames.Of("P") }] });

        Assert.Equal("$.places[0]: CMV5005: 'p' is not used: nothing in the dataset refers to it.", Assert.Single(Files.Failures(dataset, new DatasetValidator())).ToString());
    }

    [Theory]
    [InlineData("~9", false)]
    [InlineData("5..11", false)]
    [InlineData("5..16", true)]
    [InlineData(">=8", true)]
    [InlineData("=8", true)]
    [InlineData("8", false)]
    [InlineData("=7", false)]
    [InlineData("16", true)]
    [InlineData("15", false)]
    [InlineData("8[8..9]", true)]
    public void A_part_is_above_its_whole_where_it_excludes_it_or_an_end_that_was_given_is_above_the_same_end(string part, bool isAbove) =>
        Assert.Equal(isAbove, Files.Failures(Files.WithClaims(Files.Claim("all", "7..15"), Files.Claim("civilians", part, "civilians"))).Any(failure => failure.ErrorCode == "CMV2001"));

    [Theory]
    [InlineData(", \"attribution\": [\"a\"]", "")]
    [InlineData(", \"standing\": \"corrected\"", "")]
    [InlineData(", \"stance\": \"denies-figure\"", "")]
    [InlineData("", ", \"period\": \"2024-03-01\"")]
    public void A_part_by_another_source_of_another_time_or_not_affirmed_is_no_part_of_the_same_record(string more, string scope) =>
        Assert.DoesNotContain(Files.Failures(Files.WithClaims(Files.Claim("all", "7"), Files.Claim("civilians", "9", "civilians", more, scope: scope))), failure => failure.ErrorCode == "CMV2001");

    [Fact]
    public void Of_many_parts_the_one_that_is_above_is_found()
    {
        var claims = Enumerable.Range(1, 20).Select(i => Files.Claim(Invariant($"c{i}"), Invariant($"={i}"), "civilians")).Append(Files.Claim("all", "=19"));

        Assert.Equal("c20", Assert.Single(Files.Failures(Files.WithClaims([.. claims])), failure => failure.ErrorCode == "CMV2001").FormattedMessagePlaceholderValues["PartClaim"].ToString());
    }

    [Fact]
    public void Of_one_code_a_thousand_are_listed_and_the_others_counted()
    {
        var failures = Files.Failures($"\"places\": [{string.Join(", ", Enumerable.Range(1, 1500).Select(i => Invariant($"{{ \"id\": \"p{i}\", \"names\": {{ \"en\": \"{i}\" }} }}")))}]");

        Assert.Equal(1001, failures.Count);
        Assert.Equal("CMV5005 was found 1500 times; the first 1000 are listed.", failures[^1].ErrorMessage);
    }

    [Fact]
    public void The_rules_of_the_library_are_included_beside_custom_rules()
    {
        var errors = new DeskValidator().Validate(Files.Draft(PartAboveWhole)).Errors;

        Assert.Equal(["CMV2001", "DESK1", "DESK2", "DESK2"], errors.Select(error => error.ErrorCode));
        Assert.Equal("Claims[0].Locator", errors[2].PropertyName);
    }

    [Fact]
    public async Task One_validator_serves_many_threads()
    {
        var validator = new DatasetDraftValidator();
        var texts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => string.Join('\n', Files.Failures(Files.Draft(PartAboveWhole), validator)))));

        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void The_sample_has_no_errors() =>
        Assert.DoesNotContain(Files.Failures(DatasetDraft.Read(RepositoryRoot.Combine("samples/dprk-russia")), new DatasetDraftValidator()), failure => failure.Code.Severity != Severity.Info);

    private sealed class DeskValidator : AbstractValidator<DatasetDraft>
    {
        public DeskValidator()
        {
            Include(new DatasetDraftValidator());
            RuleFor(draft => draft.Title).Must(title => title.IsGiven).WithErrorCode("DESK1");
            RuleForEach(draft => draft.Claims).SetValidator(new DeskClaimValidator());
        }
    }

    private sealed class DeskClaimValidator : AbstractValidator<ClaimDraft>
    {
        public DeskClaimValidator() => RuleFor(claim => claim.Locator).Must(locator => locator.IsGiven).WithErrorCode("DESK2");
    }
}
