using FluentValidation;

namespace ConflictModel.Validation.Tests;

public sealed class RecordValidatorTests
{
    private static readonly Claim Claim = new()
    {
        Id = new("c"), Report = new("r"), Scope = new() { Measure = new("killed"), Category = StarterVocabulary.Categories.First(category => category.Id == new EntityId<Category>("persons")).Id },
        Quantity = Quantity.Parse("2.5 persons"), Attribution = Attribution.To(new AttributionStep { Source = new("s"), Verb = AttributionVerb.Cites }),
    };

    [Fact]
    public void The_rules_of_a_claim_are_on_the_members_at_fault() => Assert.Equal(
        ["Quote CMV5001 Info", "Quantity CMV2003 Error", "Attribution CMV3001 Warning"],
        new ClaimValidator().Validate(Claim).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity}"));

    [Fact]
    public void A_rule_is_picked_by_the_name_of_its_property() => Assert.Equal(
        ["'c' has no quote. Add the words of the report, so that others can check the figure."],
        new ClaimValidator().Validate(Claim, options => options.IncludeProperties(claim => claim.Quote)).Errors.Select(failure => failure.ErrorMessage));

    [Fact]
    public void A_claim_is_checked_against_the_dataset_that_it_is_to_be_added_to()
    {
        var dataset = Files.Draft(Files.WithClaims(Files.Claim("first", "5")).Replace(", \"language\": \"en\"", "", StringComparison.Ordinal)).Build().GetDatasetOrThrow();
        var late = Claim with { Quote = "q", Quantity = Quantity.Parse("2 tonnes"), Attribution = Attribution.To(new AttributionStep { Source = new("a"), Date = UncertainDate.Parse("2025") }) };

        Assert.Equal(["Quote CMV5002", "Quantity CMV2002", "Report CMV3002"], new ClaimValidator(dataset).Validate(late).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
    }

    [Fact]
    public void A_claim_and_its_dataset_have_the_same_failures()
    {
        var dataset = Files.Draft(Files.WithClaims(
            Files.Claim("point", "1.234"),
            Files.Claim("mass", "5", unit: "tonnes"),
            Files.Claim("cited", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"verb\": \"cites\" }]"),
            Files.Claim("stated", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"date\": \"2025-03-01\" }]"),
            Files.Claim("estimate", "1..2", more: ", \"basis\": \"documented\""),
            Files.Claim("fine", "5", more: ", \"attribution\": [\"a\"]"))).Build().GetDatasetOrThrow();
        var validator = new ClaimValidator(dataset);

        var failures = dataset.Claims.SelectMany(claim => validator.Validate(claim).Errors).Select(failure => $"{failure.Severity} {failure.ErrorCode} {failure.ErrorMessage}").ToList();

        Assert.Equal(5, failures.Count);
        Assert.Equal(failures, Files.Failures(dataset, new DatasetValidator()).Select(failure => $"{failure.Severity} {failure.ErrorCode} {failure.ErrorMessage}"));
    }

    [Fact]
    public void A_report_without_a_date_fails_on_its_date() =>
        Assert.Equal(["Date CMV5003"], new ReportValidator().Validate(new Report { Id = new("r") }).Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
}
