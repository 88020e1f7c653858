namespace ConflictModel.Validation.Tests;

/// <summary>A fraction of a person is no reading.</summary>
public sealed class FractionTests
{
    private const string Thousands = ", \"measurementUnits\": [{ \"id\": \"thousands\", \"names\": { \"en\": \"thousands\" }, \"dimension\": \"persons\", \"factor\": 1000 }]";

    [Theory]
    [InlineData("5.678")]
    [InlineData("~0.5")]
    [InlineData(">=12.5")]
    [InlineData("3..4.5")]
    [InlineData("3..3.5..4")]
    [InlineData("=4[3.5..5]")]
    [InlineData("79228162514264337593543950.335")]
    public void A_fraction_of_persons_is_an_error_at_its_figure(string figure)
    {
        var failure = Assert.Single(Files.Failures(Files.WithClaims(Files.Claim("c", figure))));

        Assert.Equal(("CMV2003", Severity.Error), (failure.ErrorCode, failure.Code.Severity));
        Assert.Equal(new() { File = Files.Name, Line = 3, Path = "$.claims[0].figure" }, failure.Location);
    }

    [Fact]
    public void The_message_says_which_number_and_what_the_point_is() => Assert.Equal(
        "5.678 is a fraction, but persons are counted in whole numbers. The point is the decimal separator; if it groups thousands here, remove it.",
        Assert.Single(Files.Failures(Files.WithClaims(Files.Claim("c", "5.678")))).ErrorMessage);

    [Theory]
    [InlineData("5678", "persons", "killed")]
    [InlineData("5678.0", "persons", "killed")]
    [InlineData("several*100", "persons", "killed")]
    [InlineData("?", "persons", "killed")]
    [InlineData("1.5", "thousands", "killed")]
    [InlineData("2.5", "tonnes", "delivered")]
    [InlineData("2.5", "persons", "rate")]
    public void What_is_whole_or_comes_in_parts_is_none(string figure, string unit, string measure) => Assert.DoesNotContain(
        Files.Failures($"{Files.WithClaims(Files.Claim("c", figure, unit: unit, measure: measure))}{Thousands}, \"measures\": [{{ \"id\": \"rate\", \"names\": {{ \"en\": \"killed a day\" }}, \"kind\": \"ratio\" }}]"),
        failure => failure.ErrorCode == "CMV2003");

    [Fact]
    public void A_fraction_of_a_unit_that_is_no_whole_number_of_persons_is_one() =>
        Assert.Contains(Files.Failures($"{Files.WithClaims(Files.Claim("c", "1.2345", unit: "thousands"))}{Thousands}"), failure => failure.ErrorCode == "CMV2003");
}
