namespace ConflictModel.Tests;

/// <summary>Dates that contain each other may be one date: an incident of March, and what is said of its 25th.</summary>
public sealed class ContainingDateTests
{
    [Theory]
    [InlineData("2024-03", "2024-03-25")]
    [InlineData("2024-03-25", "2024-03")]
    [InlineData("2024-03-2X", "2024-03-25")]
    [InlineData("2024", "2024-03")]
    public void A_count_of_the_incident_and_one_of_a_day_that_it_may_have_taken_are_possibly_of_one_thing(string ofEvent, string ofClaim)
    {
        // 600 and 300 cannot both be the total of one day; only whether it is one day is not known, unless the event has the finer date.
        var toll = Toll(ofEvent, ofClaim, "100..300", "600..700");
        var isOne = ofEvent.Length > ofClaim.Length;

        Assert.Equal(isOne ? ClaimRelation.Contradicts : ClaimRelation.Tension, toll.Compare().Relation);
        Assert.Equal([isOne ? "CM1001" : "CM2001"], toll.Findings());
        Assert.Equal(toll.Findings(), InParts(toll));
    }

    [Fact]
    public void A_later_count_of_the_day_outgrows_a_first_one_of_the_incident()
    {
        var toll = new TollDataset("2024-03").Add("a", "39", "agency", "2024-03-26").Add("b", "52", "ngo", "2024-03-27", ofEvent: "2024-03-25");

        Assert.Equal(ClaimRelation.Updated, toll.Compare().Relation);
        Assert.Empty(toll.Findings());
        Assert.Empty(InParts(toll));
    }

    [Fact]
    public void A_day_outside_the_date_of_the_incident_is_another_thing()
    {
        var toll = Toll("2024-03", "2024-04-02", "100..300", "600..700");

        Assert.Equal(ClaimRelation.Incomparable, toll.Compare().Relation);
        Assert.Empty(toll.Findings());
        Assert.Empty(InParts(toll));
    }

    [Fact]
    public void One_origin_is_not_at_odds_with_itself_because_a_date_is_vague()
    {
        var toll = Toll("2024-03", "2024-03-25", "100..300", "600..700", "agency");

        Assert.DoesNotContain(toll.Findings(), rule => rule[2] is '1' or '2');
        Assert.Equal(toll.Findings(), InParts(toll));
    }

    [Theory]
    [InlineData("2024-03", "2024-03-25", ClaimRelation.Tension)]
    [InlineData("2024-03-25T08:00Z", "2024-03-25", ClaimRelation.Tension)]
    [InlineData("2024-03-25T08:00Z", "2024-03", ClaimRelation.Tension)]
    [InlineData("2024-03-24T08:00Z", "2024-03-25", ClaimRelation.Tension)]
    [InlineData("2024-03-20T08:00Z", "2024-03-25", ClaimRelation.Incomparable)]
    public void Levels_of_dates_that_contain_each_other_are_possibly_of_one_moment(string first, string second, ClaimRelation relation)
    {
        // Independent origins within three days are near enough, too.
        var toll = new TollDataset().Add("a", "100..300", "agency", "2024-04-10", "present", period: first).Add("b", "600..700", "ngo", "2024-04-11", "present", period: second);

        Assert.Equal(relation, toll.Compare().Relation);
        Assert.Equal(relation == ClaimRelation.Tension ? ["CM2001"] : [], toll.Findings());
        Assert.Equal(toll.Findings(), InParts(toll));
    }

    private static TollDataset Toll(string ofEvent, string ofClaim, string figure, string other, string by = "ngo") =>
        new TollDataset(ofEvent).Add("a", figure, "agency", "2024-05-10").Add("b", other, by, "2024-05-11", ofEvent: ofClaim);

    private static List<string> InParts(TollDataset toll)
    {
        var comparer = new ClaimComparer();
        var dataset = toll.Build();
        var parts = comparer.Partition(dataset, 3).Select(part => (part.Share, Result: comparer.ComparePart(part))).ToList();
        var rest = comparer.CompareRest(dataset, parts.Select(part => PartOutcome.Of(part.Share, part.Result)));
        return [.. parts.Select(part => part.Result).Append(rest).SelectMany(result => result.Findings).Select(finding => finding.Rule.Id)];
    }
}
