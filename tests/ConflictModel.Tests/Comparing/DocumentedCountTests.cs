namespace ConflictModel.Tests;

/// <summary>A count of cases that are named, photographed or registered one by one: "at least" towards other origins, and a count towards those of its own.</summary>
public sealed class DocumentedCountTests
{
    [Fact]
    public void An_estimate_above_what_another_origin_documents_is_no_conflict()
    {
        var (documented, estimate) = (Documented("a", "3000", "nis"), Killed("b", "8000", "jcs"));

        Assert.Empty(Cases.CompareAll(documented, estimate).Findings);
        var pair = Cases.Compare(documented, estimate);
        Assert.Equal((ClaimRelation.Compatible, Agreement.Within), (pair.Relation, pair.Agreement));
        Assert.Equal(QuantityRange.AtLeast(2850), Assert.IsType<AgreementReason>(pair.Reason).First);
        Assert.Equal("CM1001", Assert.Single(Cases.CompareAll(documented with { Basis = CountBasis.Unstated }, estimate).Findings).Rule.Id);
    }

    [Fact]
    public void An_estimate_below_what_another_origin_documents_is_a_contradiction_and_the_sentence_says_what_is_documented()
    {
        var finding = Assert.Single(Cases.CompareAll(Documented("a", "=3000", "nis"), Killed("b", "~2000", "jcs")).Findings);

        Assert.Equal("CM1001", finding.Rule.Id);
        Assert.Equal(QuantityRange.AtLeast(3000), Assert.IsType<BoundsReason>(finding.Reason).NarrowerRange);
        Assert.Contains("Exactly 3,000 documented according to nis (a)", finding.Describe(SentenceLanguage.English), StringComparison.Ordinal);
        Assert.Contains("3.000, dokumentiert (nis, a)", finding.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_different_length_by_two_origins_do_not_exclude_each_other() =>
        Assert.Equal(ClaimRelation.Compatible, Cases.Compare(Documented("a", "=3000", "nis"), Documented("b", "=2000", "jcs")).Relation);

    [Fact]
    public void A_minimum_corroborates_nothing() =>
        Assert.Equal(ClaimRelation.Compatible, Cases.Compare(Documented("a", "=3000", "nis"), Killed("b", "=3000", "jcs")).Relation);

    [Fact]
    public void Towards_its_own_origin_it_is_the_count_it_is() =>
        Assert.Equal(ClaimRelation.Contradicts, Cases.Compare(Documented("a", "=3000", "nis"), Killed("b", "=8000", "nis")).Relation);

    [Fact]
    public void Towards_what_is_only_possibly_of_its_origin_it_is_a_minimum()
    {
        // A report's own words beside those of whom it cites, and an unspecific source.
        Assert.Empty(Cases.CompareAll(Documented("a", "=3000", "nis"), Killed("b", "=8000", "")).Findings);
        Assert.Equal(ClaimRelation.Compatible, Cases.Compare(Documented("a", "=3000", "officials"), Killed("b", "=8000", "officials") with { Report = new("reuters-18") }).Relation);
        Assert.Equal(ClaimRelation.Contradicts, Cases.Compare(Documented("a", "=8000", "officials"), Killed("b", "=3000", "officials") with { Report = new("reuters-18") }).Relation);
    }

    [Fact]
    public void A_spokesman_and_his_ministry_are_one_origin() =>
        Assert.Equal(ClaimRelation.Contradicts, Cases.Compare(Documented("a", "=3000", "ministry"), Killed("b", "=8000", "spokesman")).Relation);

    [Fact]
    public void What_is_documented_of_a_part_is_the_least_of_its_whole_and_what_is_documented_of_a_whole_bounds_no_part()
    {
        var (part, whole) = (Documented("a", "=3000", "nis").In(scope => scope with { Place = new("kursk") }), Killed("b", "=2000", "jcs"));

        Assert.Equal("CM1002", Assert.Single(Cases.CompareAll(part, whole).Findings).Rule.Id);
        Assert.Empty(Cases.CompareAll(part with { Basis = CountBasis.Unstated }, whole with { Basis = CountBasis.Documented }).Findings);
    }

    [Fact]
    public void A_list_that_grows_is_updated_and_one_that_becomes_shorter_is_a_fall()
    {
        var first = Documented("a", "=3000", "nis").In(scope => scope with { Period = UncertainPeriod.Parse("../2024-10-17") });
        var later = first with { Id = new("b"), Scope = first.Scope with { Period = UncertainPeriod.Parse("../2024-10-24") }, Quantity = Quantity.Parse("=2900 persons"), Report = new("yonhap-25") };

        Assert.Equal("CM1003", Assert.Single(Cases.CompareAll(first, later).Findings).Rule.Id);
        Assert.Equal(ClaimRelation.Updated, Cases.Compare(first, later with { Quantity = Quantity.Parse("=3100 persons") }).Relation);
    }

    [Theory]
    [InlineData(Stance.DeniesEvent, Mode.Actual)]
    [InlineData(Stance.Affirms, Mode.Planned)]
    public void What_is_denied_or_has_not_happened_is_not_documented(Stance stance, Mode mode)
    {
        var claim = Documented("a", "=3000", "nis") with { Stance = stance };

        Assert.Equal(
            ClaimRelation.Contradicts,
            Cases.Compare(claim.In(scope => scope with { Mode = mode }), Killed("b", "=8000", "jcs").In(scope => scope with { Mode = mode })).Relation);
    }

    [Fact]
    public void A_share_of_the_documented_is_a_share() => Assert.Equal(
        ClaimRelation.Contradicts,
        Cases.Compare(
            Cases.Claim("a", "=10", measure: "share", by: "nis", period: "2024-10-17", unit: "percent") with { Basis = CountBasis.Documented },
            Cases.Claim("b", "=50", measure: "share", by: "jcs", period: "2024-10-17", unit: "percent")).Relation);

    [Fact]
    public void Camps_have_a_list_beside_an_estimate_above_it()
    {
        var finding = Assert.Single(Cases.CompareAll(Killed("a", "=2000", "yonhap"), Documented("b", "=3000", "nis"), Killed("c", "=8000", "jcs")).Findings);

        Assert.Equal(["a", "b c"], finding.Camps.Select(camp => string.Join(' ', camp.Claims.Select(claim => claim.Id))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nis", "jcs", 0)]
    [InlineData("nis", "nis", 1)]
    public void Parts_do_not_add_up_to_more_than_what_only_their_own_origin_documents(string whole, string parts, int findings)
    {
        var place = new DisjointSet<Place> { Id = new("places"), Whole = new("russia"), Parts = [new("kursk"), new("donbas")] };
        var dataset = Cases.Dataset(
            Documented("whole", "=100", whole),
            Killed("kursk", "=80", parts).In(scope => scope with { Place = new("kursk") }),
            Killed("donbas", "=70", parts).In(scope => scope with { Place = new("donbas") }));
        var contents = dataset.Contents with { DisjointSets = [place] };

        Assert.Equal(findings, new ClaimComparer().Compare(ConflictDataset.Create(contents)).Of("CM1005").Count);
    }

    [Theory]
    [InlineData("jcs", 0)]
    [InlineData("nis", 1)]
    public void A_total_may_be_more_than_what_others_document_of_its_growth(string total, int findings)
    {
        var claims = new[]
        {
            Documented("earlier", "=100", "nis").In(scope => scope with { Period = UncertainPeriod.Parse("../2024-10-10") }),
            Documented("added", "=20", "nis").In(scope => scope with { Period = UncertainPeriod.Parse("2024-10-11/2024-10-17") }),
            Killed("total", "=200", total).In(scope => scope with { Period = UncertainPeriod.Parse("../2024-10-17") }),
        };

        Assert.Equal(findings, Cases.CompareAll(claims).Of("CM1005").Count);
    }

    private static Claim Documented(string id, string figure, string by) => Killed(id, figure, by) with { Basis = CountBasis.Documented };

    private static Claim Killed(string id, string figure, string by) => Cases.Claim(id, figure, measure: "killed", by: by, period: "2024-08-01/2024-08-31");
}
