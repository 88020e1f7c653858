namespace ConflictModel.Tests;

/// <summary>Where two claims come from: independence is counted at the origins, in three values.</summary>
public sealed class LineageTests
{
    [Theory]
    [InlineData("nis", "jcs", Lineage.Independent)]
    [InlineData("nis", "nis", Lineage.SameStatement)]
    [InlineData("yonhap > nis", "nis", Lineage.SameStatement)]
    [InlineData("yonhap > jcs > nis", "reuters > nis", Lineage.SameStatement)]
    [InlineData("spokesman", "ministry", Lineage.SameStatement)]
    [InlineData("deputy", "spokesman", Lineage.SameStatement)]
    [InlineData("nis, jcs", "jcs, nis", Lineage.SameStatement)]
    [InlineData("nis, jcs", "nis", Lineage.PossiblySameOrigin)]
    [InlineData("nis, jcs", "jcs, ministry", Lineage.PossiblySameOrigin)]
    [InlineData("nis, jcs", "ministry", Lineage.Independent)]
    [InlineData("yonhap > nis", "jcs > ministry", Lineage.Independent)]
    [InlineData("jcs > nis", "jcs", Lineage.PossiblySameOrigin)]
    [InlineData("spokesman > nis", "ministry", Lineage.PossiblySameOrigin)]
    [InlineData("jcs > nis", "jcs > ministry", Lineage.Independent)]
    [InlineData("officials", "nis", Lineage.PossiblySameOrigin)]
    [InlineData("officials", "officials", Lineage.PossiblySameOrigin)]
    [InlineData("officials > nis", "nis", Lineage.SameStatement)]
    [InlineData("officials > nis", "jcs", Lineage.Independent)]
    public void Attributions_tell_the_lineage_of_claims_in_different_reports(string first, string second, Lineage expected) =>
        AssertLineage(expected, Cases.Claim("a", "=10", by: first), Cases.Claim("b", "=10", "reuters-18", second));

    [Fact]
    public void Own_words_of_one_publisher_come_from_one_origin() =>
        AssertLineage(Lineage.SameOrigin, Cases.Claim("a", "=10"), Cases.Claim("b", "=10", "yonhap-25"));

    [Fact]
    public void Own_words_of_different_publishers_are_independent() =>
        AssertLineage(Lineage.Independent, Cases.Claim("a", "=10"), Cases.Claim("b", "=10", "reuters-18"));

    [Fact]
    public void Own_words_may_come_from_whom_the_same_report_cites() =>
        AssertLineage(Lineage.PossiblySameOrigin, Cases.Claim("a", "=10"), Cases.Claim("b", "=10", by: "nis"));

    [Fact]
    public void Own_words_may_come_from_whom_their_publisher_cites_in_another_report() =>
        AssertLineage(Lineage.PossiblySameOrigin, Cases.Claim("a", "=10"), Cases.Claim("b", "=10", "yonhap-25", "nis"));

    [Fact]
    public void Two_sources_that_one_report_cites_are_independent() =>
        AssertLineage(Lineage.Independent, Cases.Claim("a", "=10", by: "jcs"), Cases.Claim("b", "=10", by: "nis"));

    [Theory]
    [InlineData("leaflet", "leaflet")]
    [InlineData("leaflet", "poster")]
    [InlineData("leaflet", "yonhap-18")]
    public void Own_words_of_an_unknown_publisher_may_be_anyones(string first, string second) =>
        AssertLineage(Lineage.PossiblySameOrigin, Cases.Claim("a", "=10", first), Cases.Claim("b", "=10", second));

    [Fact]
    public void A_source_that_a_report_of_an_unknown_publisher_cites_is_known() =>
        AssertLineage(Lineage.SameStatement, Cases.Claim("a", "=10", "leaflet", "nis"), Cases.Claim("b", "=10", by: "nis"));

    [Fact]
    public void Own_words_of_an_unspecific_publisher_may_be_anyones() =>
        AssertLineage(Lineage.PossiblySameOrigin, Cases.Claim("a", "=10", "wire-of-officials"), Cases.Claim("b", "=10", "blog-of-officials"));

    [Fact]
    public void One_origin_at_another_time_makes_another_statement() =>
        AssertLineage(Lineage.SameOrigin, Cases.Claim("a", "=10", by: "nis"), Cases.Claim("b", "=10", "reuters-20", "nis"));

    [Fact]
    public void One_origin_about_another_scope_makes_another_statement() =>
        AssertLineage(Lineage.SameOrigin, Cases.Claim("a", "=10", by: "nis"), Cases.Claim("b", "=10", "reuters-18", "nis").In(scope => scope with { Place = new("kursk") }));

    [Fact]
    public void A_step_with_a_date_of_its_own_tells_when_the_statement_was_made()
    {
        var late = Cases.Claim("b", "=10", "yonhap-25") with { Attribution = Attribution.To(new AttributionStep { Source = new("nis"), Date = UncertainDate.Parse("2024-10-18") }) };

        AssertLineage(Lineage.SameStatement, Cases.Claim("a", "=10", by: "nis"), late);
    }

    private static void AssertLineage(Lineage expected, Claim first, Claim second)
    {
        Assert.Equal(expected, Cases.Compare(first, second).Lineage);
        Assert.Equal(expected, Cases.Compare(second, first).Lineage);
    }
}
