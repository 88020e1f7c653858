using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

/// <summary>CM4001 to CM4004.</summary>
public sealed class CodingRulesTests
{
    [Fact]
    public void Units_of_two_dimensions_are_told_with_the_claims_in_the_rarer_one()
    {
        string[] claims =
        [
            Claim("a", "one", "agency", "shipped artillery-shells period:2024-07", "=100", "rounds"),
            Claim("b", "one", "agency", "shipped artillery-shells period:2024-08", "=100", "rounds"),
            Claim("c", "one", "agency", "shipped artillery-shells period:2024-09", "=100", "containers"),
        ];

        Assert.Equal(["c"], Found("CM4001", claims));
        Assert.Equal(["b c"], Found("CM4001", claims[1..]));
    }

    [Theory]
    [InlineData("artillery-shells", "rounds", "=5", "artillery-shells", "rounds")]
    [InlineData("food", "tonnes", "=5", "food", "kilograms")]
    [InlineData("money", "usd", "=5", "money", "eur")]
    [InlineData("artillery-shells", "rounds", "=5", "rockets", "containers")]
    [InlineData("artillery-shells", "rounds", "", "artillery-shells", "containers")]
    [InlineData("any", "rounds", "=5", "any", "containers")]
    public void Units_that_convert_currencies_other_categories_and_no_numbers_are_not_mixed(string category, string unit, string figure, string otherCategory, string otherUnit) =>
        Assert.Empty(Found("CM4001",
        [
            Claim("a", "one", "agency", $"delivered {category} period:2024-07", figure, unit),
            Claim("b", "one", "agency", $"delivered {otherCategory} period:2024-08", "=7", otherUnit),
        ]));

    [Theory]
    [InlineData("killed soldiers", "killed workers", true)]
    [InlineData("killed soldiers", "casualties soldiers", true)]
    [InlineData("killed soldiers", "killed officers", false)]
    [InlineData("killed soldiers", "captured soldiers", false)]
    [InlineData("killed soldiers", "casualties workers", false)]
    public void One_number_of_one_origin_in_two_reports_stands_for_one_thing(string first, string second, bool isFound)
    {
        string[] claims = [Claim("a", "one", "agency", $"{first} period:2024-10", "~300"), Claim("b", "two", "agency", $"{second} period:2024-10", "=300")];

        Assert.Equal(isFound ? ["a b"] : [], Found("CM4002", claims));
    }

    [Fact]
    public void A_report_with_both_another_day_another_origin_and_another_number_are_no_slip()
    {
        var a = Claim("a", "one", "agency", "killed soldiers period:2024-10", "=300");
        var b = Claim("b", "two", "agency", "killed workers period:2024-10", "=300");

        Assert.Empty(Found("CM4002", [a, b, Claim("c", "one", "agency", "killed workers period:2024-10", "=300")]));
        Assert.Empty(Found("CM4002", [a, b.Replace("\"two\"", "\"later\"", StringComparison.Ordinal)]));
        Assert.Empty(Found("CM4002", [a, b.Replace("\"agency\"", "\"ministry\"", StringComparison.Ordinal)]));
        Assert.Empty(Found("CM4002", [a, b.Replace("=300", "=301", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("2025-01-21", "", true)]
    [InlineData("2025-01-20", "", false)]
    [InlineData("2025-01", "", false)]
    [InlineData("2025", "", false)]
    [InlineData("../2025-01-21", "", true)]
    [InlineData("2024-12/2025-02", "", false)]
    [InlineData("2025-01-19", " mode:planned", true)]
    [InlineData("2025-01-20", " mode:planned", false)]
    [InlineData("2024", " mode:forecast", true)]
    [InlineData("2025", " mode:forecast", false)]
    [InlineData("2024/..", " mode:planned", false)]
    public void A_fact_is_not_of_the_future_and_a_plan_not_for_the_past(string period, string mode, bool isFound) =>
        Assert.Equal(isFound ? ["a"] : [], Found("CM4003", [Claim("a", "one", "agency", $"arrived soldiers period:{period}{mode}", "=300")]));

    [Fact]
    public void The_innermost_date_counts_and_without_one_nothing_is_known()
    {
        var claim = Claim("a", "one", "agency", "arrived soldiers period:2025-01-10", "=300");
        var earlier = claim.Replace("[\"agency\"]", """[{ "source": "agency", "date": "2025-01-05" }]""", StringComparison.Ordinal);

        Assert.Empty(Found("CM4003", [claim]));
        Assert.Equal(["a"], Found("CM4003", [earlier]));
        Assert.Empty(Found("CM4003", [Claim("a", "undated", "agency", "arrived soldiers period:2030", "=300")]));
    }

    [Theory]
    [InlineData("=12000", "one", true)]
    [InlineData("=12001", "one", false)]
    [InlineData("=12000", "later", false)]
    public void One_number_of_one_day_is_not_plan_and_fact(string plan, string report, bool isFound)
    {
        string[] claims =
        [
            Claim("fact", "two", "agency", "deployed soldiers place:country", "~12000"),
            Claim("plan", report, "agency", "deployed soldiers place:country mode:planned", plan),
        ];

        Assert.Equal(isFound ? ["fact plan"] : [], Found("CM4004", claims));
    }

    [Theory]
    [InlineData("=1500", "=15000", true)]
    [InlineData("~1.5", "~1500", true)]
    [InlineData("=1500", "=15001", false)]
    [InlineData("=1500", "=3000", false)]
    [InlineData(">=1500", "=15000", false)]
    [InlineData("=1500", "=1500", false)]
    public void Figures_that_are_apart_and_have_the_same_digits_may_be_slips(string first, string second, bool isFound)
    {
        string[] claims =
        [
            Claim("a", "one", "agency", "present soldiers place:country period:2024-10", first),
            Claim("b", "later", "ministry", "present soldiers place:country period:2024-10", second),
        ];

        Assert.Equal(isFound ? ["a b"] : [], Found("CM4004", claims));
    }

    [Fact]
    public void Figures_of_different_times_are_no_slip_of_digits() =>
        Assert.Empty(Found("CM4004",
        [
            Claim("a", "one", "agency", "present soldiers place:country period:2024-10", "=1500"),
            Claim("b", "later", "ministry", "present soldiers place:country period:2024-11", "=15000"),
        ]));
}
