namespace ConflictModel.Tests;

/// <summary>Whose act it is said to be: killed <i>by</i>, beside those whose people were killed.</summary>
public sealed class ResponsibleTests
{
    [Fact]
    public void Two_counts_of_those_whom_one_side_killed_contradict_each_other_and_the_sentence_says_by_whom()
    {
        var dataset = Cases.Dataset(Killed("a", "~100", "nis", "ukraine"), Killed("b", "~500", "jcs", "ukraine"));
        var finding = Assert.Single(new ClaimComparer().Compare(dataset).Findings);

        Assert.Equal("CM1001", finding.Rule.Id);
        Assert.Contains("troops of dprk killed by ukraine in russia", finding.Describe(SentenceLanguage.English), StringComparison.Ordinal);
        Assert.Contains("troops (dprk), getötet durch ukraine in russia", finding.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_side_is_said_in_both_languages()
    {
        var dataset = Cases.Dataset(Killed("a", "=100", "nis", "any"), Killed("b", "=500", "jcs", "any"));
        var finding = Assert.Single(new ClaimComparer().Compare(dataset).Findings);

        Assert.Contains("killed by any side in russia", finding.Describe(SentenceLanguage.English), StringComparison.Ordinal);
        Assert.Contains("getötet durch irgendeine Seite in russia", finding.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_whom_a_unit_killed_are_among_those_whom_its_state_killed() =>
        Assert.Equal("CM1002", Assert.Single(Cases.CompareAll(Killed("a", "~500", "nis", "unit-94"), Killed("b", "~100", "jcs", "dprk")).Findings).Rule.Id);

    [Fact]
    public void A_count_that_does_not_say_by_whom_is_no_more_than_in_tension_with_one_that_does() =>
        Assert.Equal("CM2002", Assert.Single(Cases.CompareAll(Killed("a", "=500", "nis", "ukraine"), Killed("b", "=100", "jcs", null)).Findings).Rule.Id);

    [Fact]
    public void Those_whom_two_sides_killed_are_not_compared_and_the_answer_says_why()
    {
        var pair = Cases.Compare(Killed("a", "=500", "nis", "ukraine"), Killed("b", "=100", "jcs", "dprk"));

        Assert.Equal(ClaimRelation.Incomparable, pair.Relation);
        Assert.EndsWith("they differ in who is responsible: ukraine and dprk.", pair.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("Unterschied: Verantwortlicher (ukraine und dprk).", pair.Describe(SentenceLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_whom_a_side_killed_are_a_figure_of_their_own()
    {
        var ofUkraine = Killed("a", "=500", "nis", "ukraine");
        var comparison = Cases.CompareAll(ofUkraine, Killed("b", "=100", "jcs", "dprk"));

        var figure = Assert.Single(new Reconciler().Reconcile(comparison).SeriesOf(ofUkraine.Scope.WithoutPeriod()));

        Assert.Equal(500, figure.Best);
        Assert.Equal("ukraine", figure.Scope.Responsible.ToString());
    }

    private static Claim Killed(string id, string figure, string by, string? responsible) => Cases.Claim(id, figure, measure: "killed", by: by, period: "2024-10-17").In(scope => scope with
    {
        Responsible = responsible switch
        {
            null => default,
            "any" => Coordinate<Actor>.Any,
            _ => new(responsible),
        },
    });
}
