using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

public sealed class BrokenSumTests
{
    private const string Sets = """{ "disjointSets": [ { "id": "status", "coordinate": "category", "whole": "persons", "parts": ["civilians", "soldiers"] } ] }""";
    private const string Exhaustive = """{ "disjointSets": [ { "id": "status", "coordinate": "category", "whole": "persons", "parts": ["civilians", "soldiers"], "exhaustive": true } ] }""";

    [Theory]
    [InlineData("=100", "=60", "=41", true)]
    [InlineData("=100", "=60", "=40", false)]
    [InlineData("<100", "=60", "=40", true)]
    [InlineData("=100", ">60", "=40", true)]
    [InlineData(">=100", "=60", "=41", false)]
    [InlineData("=100", "<=60", "<=41", false)]
    public void Disjoint_parts_may_not_exceed_the_whole(string whole, string soldiers, string civilians, bool isFound)
    {
        var found = Found("CM1005", Parts(whole, soldiers, civilians), Sets);

        Assert.Equal(isFound ? ["civilians soldiers whole"] : [], found);
    }

    [Theory]
    [InlineData("=100", "=60", "=39", true)]
    [InlineData("=100", "=60", "=40", false)]
    [InlineData(">100", "=60", "=40", true)]
    [InlineData("=100", ">=60", "=39", false)]
    public void Exhaustive_parts_may_not_fall_short_of_the_whole(string whole, string soldiers, string civilians, bool isFound)
    {
        Assert.Equal(isFound ? ["civilians soldiers whole"] : [], Found("CM1005", Parts(whole, soldiers, civilians), Exhaustive));
        Assert.Empty(Found("CM1005", Parts(whole, soldiers, civilians), Sets));
    }

    [Fact]
    public void A_part_that_is_missing_leaves_exhaustive_parts_open() =>
        Assert.Empty(Found("CM1005", Parts("=100", "=60", "=39").Take(2), Exhaustive));

    [Fact]
    public void One_part_above_the_whole_is_a_matter_of_the_two_alone()
    {
        Assert.Empty(Found("CM1005", Parts("=100", "=160", "=41"), Sets));
        Assert.Equal(["soldiers whole"], Found("CM1002", Parts("=100", "=160", "=41"), Sets));
    }

    [Fact]
    public void The_other_parts_are_added_without_the_one_above_the_whole()
    {
        string[] claims = [.. Parts("=100", "=160", "=41"), Claim("fewer", "one", "agency", "killed soldiers period:2024-10", "=60")];

        Assert.Equal(["civilians fewer whole"], Found("CM1005", claims, Sets));
    }

    [Fact]
    public void One_part_above_a_whole_that_only_the_set_says_it_is_part_of_breaks_the_sum()
    {
        string[] claims = [.. Parts("=100", "=160", "=41").Skip(1)];

        Assert.Equal(["civilians soldiers"], Found("CM1005", claims, """{ "disjointSets": [ { "id": "odd", "coordinate": "category", "whole": "civilians", "parts": ["soldiers", "persons"] } ] }"""));
        Assert.Empty(Found("CM1002", claims));
    }

    [Fact]
    public void Parts_that_people_leave_again_are_added_at_one_time_only()
    {
        const string ByFate = """{ "disjointSets": [ { "id": "fate", "coordinate": "measure", "whole": "casualties", "parts": ["killed", "wounded"] } ] }""";
        string[] claims =
        [
            Claim("all", "one", "agency", "casualties soldiers period:2024-10", "=100"),
            Claim("died", "one", "agency", "killed soldiers period:2024-10-06", "=60"),
            Claim("hurt", "one", "agency", "wounded soldiers period:2024-10-05", "=60"),
        ];

        // Who was wounded on one day may have died on the next.
        Assert.Empty(Found("CM1005", claims, ByFate));
        Assert.Equal(["all died hurt"], Found("CM1005", claims.Select(claim => claim.Replace("10-06", "10-05", StringComparison.Ordinal)), ByFate));
    }

    [Fact]
    public void Plans_of_one_day_without_a_period_are_of_one_time()
    {
        string[] claims =
        [
            Claim("whole", "one", "agency", "present persons mode:planned", "=100"),
            Claim("soldiers", "one", "agency", "present soldiers mode:planned", "=60"),
            Claim("civilians", "one", "agency", "present civilians mode:planned", "=60"),
        ];

        Assert.Equal(["civilians soldiers whole"], Found("CM1005", claims, Sets));
    }

    [Fact]
    public void Levels_of_different_moments_are_not_added()
    {
        string[] claims =
        [
            Claim("whole", "one", "agency", "present persons period:2024-10", "=100"),
            Claim("soldiers", "one", "agency", "present soldiers period:2024-10", "=60"),
            Claim("civilians", "one", "agency", "present civilians period:2024-10-05", "=60"),
        ];

        Assert.Empty(Found("CM1005", claims, Sets));
    }

    [Fact]
    public void Parts_of_a_shorter_time_count_within_the_whole_and_not_for_all_of_it()
    {
        string[] claims =
        [
            Claim("whole", "one", "agency", "killed persons period:2024-10", "=100"),
            Claim("soldiers", "one", "agency", "killed soldiers period:2024-10-05", "=60"),
            Claim("civilians", "one", "agency", "killed civilians period:2024-10-06", "=60"),
        ];
        string[] few = [claims[0], claims[1].Replace("=60", "=1", StringComparison.Ordinal), claims[2].Replace("=60", "=1", StringComparison.Ordinal)];

        Assert.Equal(["civilians soldiers whole"], Found("CM1005", claims, Exhaustive));
        Assert.Empty(Found("CM1005", few, Exhaustive));
    }

    [Theory]
    [InlineData("=112", "2024-10-02", false)]
    [InlineData("=113", "2024-10-02", true)]
    [InlineData("=111", "2024-10-02", true)]
    [InlineData("=113", "2024-10-03", false)]
    [InlineData("~113", "2024-10-02", false)]
    public void A_total_is_the_earlier_total_plus_what_was_added_on_the_days_between(string total, string day, bool isFound)
    {
        string[] claims =
        [
            Claim("before", "one", "agency", "killed soldiers period:../2024-10-01", "=100"),
            Claim("added", "one", "agency", "killed soldiers period:2024-10-02", "=12"),
            Claim("after", "one", "agency", $"killed soldiers period:../{day}", total),
        ];

        Assert.Equal(isFound ? ["added after before"] : [], Found("CM1005", claims));
    }

    [Fact]
    public void Totals_from_different_starts_and_totals_that_people_leave_again_need_not_add_up()
    {
        string[] claims =
        [
            Claim("before", "one", "agency", "killed soldiers period:../2024-10-01", "=100"),
            Claim("added", "one", "agency", "killed soldiers period:2024-10-02", "=12"),
            Claim("after", "one", "agency", "killed soldiers period:2022-02-24/2024-10-02", "=113"),
        ];

        Assert.Empty(Found("CM1005", claims));
        Assert.Empty(Found("CM1005", claims.Select(claim => claim.Replace("killed", "wounded", StringComparison.Ordinal).Replace("2022-02-24", "..", StringComparison.Ordinal))));
    }

    private static string[] Parts(string whole, string soldiers, string civilians) =>
    [
        Claim("whole", "one", "agency", "killed persons period:2024-10", whole),
        Claim("soldiers", "one", "agency", "killed soldiers period:2024-10", soldiers),
        Claim("civilians", "one", "agency", "killed civilians period:2024-10", civilians),
    ];
}
