namespace ConflictModel.Validation.Tests;

/// <summary>A year such as 22 is seldom meant; whoever means it says so.</summary>
public sealed class EarlyDateTests
{
    [Theory]
    [InlineData("0022-05-06")]
    [InlineData("1022")]
    [InlineData("1899-12-31")]
    [InlineData("18XX")]
    [InlineData("[..1870]")]
    public void A_date_before_1900_is_a_hint(string date)
    {
        var failure = Assert.Single(Hints($"\"reports\": [{{ \"id\": \"r\",\n\"date\": \"{date}\" }}]"));

        Assert.Equal(Severity.Info, failure.Code.Severity);
        Assert.Equal(new() { File = Files.Name, Line = 3, Path = "$.reports[0].date" }, failure.Location);
        Assert.Equal($"The date {date} is before 1900. Check the year; if the dataset covers earlier dates, set its 'earliestDate'.", failure.ErrorMessage);
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("1900-01-01")]
    [InlineData("1XXX")]
    [InlineData("1899~")]
    [InlineData("[1850..1950]")]
    public void A_date_that_may_be_later_is_none(string date) => Assert.Empty(Hints($"\"reports\": [{{ \"id\": \"r\", \"date\": \"{date}\" }}]"));

    [Fact]
    public void Periods_and_statements_are_looked_at_too()
    {
        var claims = Files.WithClaims(
            Files.Claim("c", "5", scope: ", \"period\": \"0024-02-01/2024-02-02\""),
            Files.Claim("d", "5", more: ", \"attribution\": [{ \"source\": \"a\", \"date\": \"0024-02-01\" }]"));

        Assert.Equal(
            ["$.events[0].period", "$.claims[0].scope.period", "$.claims[1].attribution[0].date"],
            Hints($"\"events\": [{{ \"id\": \"e\", \"names\": {{ \"en\": \"E\" }}, \"period\": \"../0024-03\" }}], {claims}").Select(failure => failure.Location.Path));
    }

    [Theory]
    [InlineData("1850", 0)]
    [InlineData("1877-05", 1)]
    [InlineData("2022", 2)]
    public void A_dataset_says_from_when_on_its_dates_are(string earliest, int hints) =>
        Assert.Equal(hints, Hints($"\"earliestDate\": \"{earliest}\", \"reports\": [{{ \"id\": \"r\", \"date\": \"1877-04-24\" }}, {{ \"id\": \"s\", \"date\": \"1912\" }}]").Count());

    [Fact]
    public void An_earliest_date_that_is_none_is_told_at_its_place()
    {
        var failure = Files.Failures("\"title\": \"T\",\n\"earliestDate\": \"last spring\"").Single(failure => failure.ErrorCode == "CMV1002");

        Assert.Equal(new() { File = Files.Name, Line = 3, Path = "$.earliestDate" }, failure.Location);
    }

    private static IEnumerable<DatasetFailure> Hints(string members) => Files.Failures(members).Where(failure => failure.ErrorCode == "CMV3003");
}
