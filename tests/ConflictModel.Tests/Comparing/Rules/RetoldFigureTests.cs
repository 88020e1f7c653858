using ConflictModel.Rules;
using FsCheck;
using FsCheck.Fluent;
using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

/// <summary>CM3004: a statement that is retold about something else.</summary>
public sealed class RetoldFigureTests
{
    private static readonly ClaimComparer Alone = new(new() { Rules = ComparisonRules.None.Add(new RetoldFigure()) });

    [Theory]
    [InlineData("killed soldiers", "killed specialists", true)]
    [InlineData("killed soldiers", "killed officers", true)]
    [InlineData("killed soldiers", "wounded soldiers", true)]
    [InlineData("killed soldiers place:region", "killed soldiers place:country", true)]
    [InlineData("killed soldiers place:region", "casualties persons place:country", true)]
    [InlineData("killed soldiers actor:north", "killed workers", false)]
    [InlineData("killed soldiers", "killed soldiers", false)]
    [InlineData("killed soldiers", "shipped soldiers", false)]
    [InlineData("killed soldiers", "killed soldiers place:country", false)]
    [InlineData("killed soldiers", "killed workers period:2023-10", false)]
    [InlineData("killed soldiers", "killed workers mode:planned", false)]
    public void One_number_of_one_origin_about_two_things_is_one_statement_retold(string first, string second, bool isFound)
    {
        string[] claims = [Told("a", "one", first, "^300"), Told("b", "undated", second, "~300")];

        Assert.Equal(isFound ? ["a b"] : [], Found("CM3004", claims));
        Assert.Equal(isFound ? ["a b"] : [], Found("CM3004", claims.Reverse()));
    }

    [Theory]
    [InlineData("300", "~300", true)]
    [InlineData(">=300", "<300", true)]
    [InlineData("300", "301", false)]
    [InlineData("9", "9", false)]
    [InlineData("10", "10", true)]
    public void The_number_is_one_whatever_its_hedge_and_large_enough_to_be_none_by_chance(string first, string second, bool isFound) =>
        Assert.Equal(isFound ? ["a b"] : [], Found("CM3004", [Told("a", "one", "killed soldiers", first), Told("b", "undated", "killed specialists", second)]));

    [Fact]
    public void What_another_origin_says_or_on_another_day_or_in_one_report_is_not_retold()
    {
        var a = Told("a", "one", "killed soldiers", "=300");

        Assert.Equal(["a b"], Found("CM3004", [a, Told("b", "two", "killed specialists", "=300")]));
        Assert.Empty(Found("CM3004", [a, Told("b", "one", "killed specialists", "=300")]));
        Assert.Empty(Found("CM3004", [a, Told("b", "later", "killed specialists", "=300")]));
        Assert.Empty(Found("CM3004", [a, Told("b", "two", "killed specialists", "=300", by: "agency")]));
    }

    [Fact]
    public void A_report_that_gives_a_figure_for_both_tells_them_apart()
    {
        string[] claims = [Told("a", "one", "killed soldiers", "=300"), Told("b", "undated", "killed specialists", "=300"), Told("c", "undated", "killed soldiers", "=17", by: "agency")];

        Assert.Equal(["a b"], Found("CM3004", claims[..2]));
        Assert.Empty(Found("CM3004", claims));
    }

    [Fact]
    public void A_number_of_one_date_with_two_meanings_is_left_to_the_rule_for_it()
    {
        string[] claims = [Told("a", "one", "killed soldiers", "=300"), Told("b", "two", "killed workers", "=300")];

        Assert.Empty(Found("CM3004", claims));
        Assert.Equal(["a b"], Found("CM4002", claims));
    }

    [Theory]
    [InlineData("killed specialists", ScopeCoordinate.Category)]
    [InlineData("wounded specialists", ScopeCoordinate.Measure)]
    public void The_finding_has_the_number_its_origin_and_the_first_coordinate_that_differs(string retold, ScopeCoordinate coordinate)
    {
        var finding = Assert.Single(Findings("CM3004", [Told("a", "one", "killed soldiers", "=300"), Told("b", "undated", retold, "~300")]));
        var reason = Assert.IsType<SharedNumberReason>(finding.Reason);

        Assert.Equal((300, coordinate, "ministry"), (reason.Number, reason.Coordinate, Assert.Single(reason.Origins).Value));
        Assert.Equal((Severity.Info, 2), (finding.Severity, finding.Scopes.Count));
    }

    [Fact]
    public void A_retelling_comes_changes_and_goes()
    {
        var live = Alone.StartLive(Cases.Dataset(Cases.Claim("a", "=1500", by: "nis", measure: "killed")));

        Assert.Equal(["Appeared: CM3004"], Texts(live.Add(Cases.Claim("b", "~1500", "undated", "nis", "casualties"))));
        Assert.Equal(["Changed: CM3004"], Texts(live.Add(Cases.Claim("c", "~1500", "undated", "nis", "casualties"))));
        Assert.Equal(["Disappeared: CM3004"], Texts(live.Add(Cases.Claim("d", "=7", "undated", "jcs", "killed"))));
        Assert.Equal(["Appeared: CM3004"], Texts(live.Withdraw(new("d"))));
        Assert.Equal(["Disappeared: CM3004"], Texts(live.Withdraw(new("a"))));
    }

    [Fact]
    public void Whatever_comes_and_goes_the_live_findings_are_those_of_a_full_run()
    {
        var found = 0;
        Check.One(Properties.Runs(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var live = Alone.StartLive(Cases.Dataset(Enumerable.Range(0, random.Next(6)).Select(i => RandomClaim($"s{i}", random))));
            for (var edit = 0; edit < 12; edit++)
            {
                var before = Contents(live.Findings);
                var changes = live.Dataset.Claims.Count > 3 && random.Next(3) == 0
                    ? live.Withdraw(live.Dataset.Claims[random.Next(live.Dataset.Claims.Count)].Id)
                    : live.Add(RandomClaim($"e{edit}", random));
                var after = Contents(live.Findings);
                Assert.Equal(Contents(Alone.Compare(live.Dataset).Findings), after);
                Assert.Equal(before.SequenceEqual(after), changes.Count == 0);
                found += after.Count;
            }
        }));
        Assert.True(found > 100);
    }

    [Fact]
    public void Every_pair_that_is_found_is_possibly_one_statement_and_no_other_of_one_number_and_origin_is()
    {
        Check.One(Properties.Runs(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var dataset = Cases.Dataset(Enumerable.Range(0, 8).Select(i => RandomClaim($"c{i}", random)));
            var comparer = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new RetoldFigure()).Add(new OneNumberTwoMeanings()) });
            var found = comparer.Compare(dataset).Findings.Where(finding => finding.Rule.Id == "CM3004").SelectMany(finding => finding.Witnesses).Select(witness => witness.Claim.Id.Value).ToHashSet();
            var retold = (from a in dataset.Claims
                          from b in dataset.Claims
                          where a.Id != b.Id && Number(a) == Number(b) && a.Attribution == b.Attribution && a.Scope.WithoutPeriod() != b.Scope.WithoutPeriod()
                          let pair = comparer.Compare(a, b, dataset)
                          where pair is { Relation: ClaimRelation.Restated, Certainty: Certainty.Possible } && !(IsDated(a) && IsDated(b) && a.Scope.Place == b.Scope.Place)
                          select a.Id.Value).ToHashSet();
            Assert.Subset(found, retold);
        }));

        static decimal? Number(Claim claim) => claim.Quantity.Figure.Number;
        static bool IsDated(Claim claim) => claim.Report.Value != "undated";
    }

    private static string Told(string id, string report, string scope, string figure, string by = "ministry") =>
        Claim(id, report, by, scope.Contains("period:", StringComparison.Ordinal) || scope.Contains("mode:", StringComparison.Ordinal) ? scope : $"{scope} period:2024-10", figure);

    private static Claim RandomClaim(string id, Random random)
    {
        var claim = Cases.Claim(
            id,
            Pick("=15", "~15", "^15", "15", "=20", "~20"),
            Pick("yonhap-18", "yonhap-25", "reuters-18", "leaflet", "undated"),
            Pick("nis", "nis", "nis", "jcs"),
            Pick("killed", "casualties", "wounded"));
        return claim.In(scope => scope with { Place = new(Pick("russia", "kursk")), Category = new(Pick("troops", "sappers", "troops")) });

        string Pick(params string[] choices) => choices[random.Next(choices.Length)];
    }

    private static List<string> Contents(IEnumerable<Finding> findings) => [.. findings.Select(finding => ResultText.Of(finding)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Texts(IEnumerable<FindingChange> changes) => changes.Select(change => change.ToString());
}
