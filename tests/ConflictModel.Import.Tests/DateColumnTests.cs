namespace ConflictModel.Import.Tests;

/// <summary>Dates are those that the cell has, as exact as it has them, or a problem.</summary>
public sealed class DateColumnTests
{
    [Theory]
    [InlineData("\"d/M/uuuu\", \"M/d/uuuu\"", "14/3/2024", "2024-03-14")]
    [InlineData("\"d/M/uuuu\", \"M/d/uuuu\"", "3/14/2024", "2024-03-14")]
    [InlineData("\"d/M/uuuu\", \"M/d/uuuu\"", "5/5/2024", "2024-05-05")]
    [InlineData("\"MMMM uuuu\"", "June 2024", "2024-06")]
    [InlineData("\"M/uuuu\", \"d/M/uuuu\"", "6/2024", "2024-06")]
    [InlineData("\"uuuu\"", "2024", "2024")]
    [InlineData("\"ddd d MMM uuuu\"", "Wed 5 Jun 2024", "2024-06-05")]
    [InlineData("\"uuuu-MM-dd HH:mm\"", "2024-06-05 23:59", "2024-06-05")]
    public void A_date_is_as_exact_as_its_pattern(string patterns, string cell, string expected) => Cultures.Each(() =>
        Assert.Equal(expected, Assert.Single(Mapping(patterns).Csv($"date,killed\n{cell},1\n").GetDatasetOrThrow().Claims).Scope.Period!.ToString()));

    [Fact]
    public void A_cell_that_two_patterns_read_differently_is_a_problem_with_both_readings() => Assert.Equal(
        [
            "t.csv:2: row 1, column date = '3/4/2022': '3/4/2022' is 2022-04-03 by the pattern d/M/uuuu and 2022-03-04 by M/d/uuuu; "
                + "it must be written so that all patterns that fit it give one date, or the mapping must have one of them alone.",
        ],
        Mapping("\"d/M/uuuu\", \"M/d/uuuu\"").Csv("date,killed\n3/4/2022,1\n14/4/2022,1\n").Problems());

    [Theory]
    [InlineData("d/M/yy", 1950, "3/4/49", "2049-04-03")]
    [InlineData("d/M/yy", 1950, "3/4/50", "1950-04-03")]
    [InlineData("d/M/uu", 1950, "3/4/49", "2049-04-03")]
    [InlineData("d/M/uu", 1950, "3/4/50", "1950-04-03")]
    [InlineData("d/M/yy", 1900, "3/4/00", "1900-04-03")]
    [InlineData("d/M/yy", 2000, "3/4/99", "2099-04-03")]
    [InlineData("MMM-yy", 1925, "Jun-24", "2024-06")]
    public void A_year_of_two_digits_is_one_of_the_hundred_that_the_mapping_says(string pattern, int from, string cell, string expected)
    {
        var mapping = Mapping($"\"{pattern}\"", $"\"twoDigitYearsFrom\": {from},");

        Assert.Equal(expected, Assert.Single(mapping.Csv($"date,killed\n{cell},1\n").Draft.Claims).Period.Text);
    }

    [Theory]
    [InlineData("d/M/u", "3/4/22", 22)]
    [InlineData("d/M/uuuu", "3/4/0022", 22)]
    public void A_year_before_100_is_a_problem(string pattern, string cell, int year)
    {
        var result = Mapping($"\"{pattern}\"").Csv($"date,killed\n{cell},1\n");

        Assert.Empty(result.Draft.Claims);
        Assert.Contains($"'{cell}' is in the year {year}; it must have a year of four digits", Assert.Single(result.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_before_1900_is_a_hint_and_the_row_is_taken()
    {
        var result = Tables.Killed().Csv("date,killed\n1899-12-31,1\n1900-01-01,2\n0202/2024,3\n1822-03,x\n");

        Assert.Equal(2, result.ClaimCount);
        Assert.Equal((2, 1), (result.ProblemCount, result.HintCount));
        Assert.Equal(
            "t.csv:2: row 1, column date = '1899-12-31': The date 1899-12-31 is before 1900. "
                + "If it is right, set \"earliestYear\" in the mapping.",
            Assert.Single(result.Hints).ToString());
    }

    [Fact]
    public void The_mapping_says_how_old_dates_may_be()
    {
        const string table = "date,killed\n1850-01-01,1\n1799-01-01,2\n";

        Assert.Equal([2], Tables.Killed(members: "\"earliestYear\": 1800,").Csv(table).Hints.Select(hint => hint.Row));
        Assert.True(Tables.Killed().Csv(table).IsComplete);
    }

    private static ImportMapping Mapping(string patterns, string members = "") =>
        Tables.Killed(members: $"{members} \"dates\": {{ \"date\": [{patterns}] }},");
}
