namespace ConflictModel.Tests;

/// <summary>What happens to people at an event happens to those who are there: a level that bounds a flow.</summary>
public sealed class PresentAtEventTests
{
    [Fact]
    public void More_killed_than_were_there_contradict_where_the_measures_say_so()
    {
        var finding = Assert.Single(Compare("2024-03-05", Count("a", "there", "~150"), Count("b", "hurt", "=200")).Findings);

        Assert.Equal("CM1004", finding.Rule.Id);
    }

    [Fact]
    public void More_killed_than_were_present_are_a_tension_in_the_starter_vocabulary()
    {
        Assert.Equal("CM2004", Assert.Single(Compare("2024-03-05", Count("a", "present", "~150"), Count("b", "killed", "=200")).Findings).Rule.Id);
        Assert.Empty(Compare("2024-03-05", Count("a", "present", "~150"), Count("b", "killed", "=100")).Findings);
    }

    [Fact]
    public void Nested_categories_count_as_everywhere() => Assert.Equal(
        "CM1004",
        Assert.Single(Compare("2024-03-05", Count("a", "there", "=150"), Count("b", "hurt", "=200", scope => scope with { Category = new("children") })).Findings).Rule.Id);

    [Theory]
    [InlineData("2024-03-05", "CM1004")]
    [InlineData("2024-03-05/2024-03-07", "CM2004")]
    [InlineData("2024-03-05/2024-04-07", null)]
    [InlineData("2024-03-05/..", null)]
    [InlineData(null, null)]
    public void Of_a_day_it_is_certain_of_some_days_possible_and_of_long_or_undated_events_nothing_is_known(string? happened, string? rule)
    {
        var findings = Compare(happened, Count("a", "there", "=150"), Count("b", "hurt", "=200")).Findings;

        Assert.Equal(rule is null ? [] : [rule], findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("2024-03-05", "CM1004")]
    [InlineData("2024-03", "CM2004")]
    [InlineData("2024-03-01", null)]
    public void Those_who_are_there_on_another_day_bound_nothing(string period, string? rule)
    {
        var findings = Compare("2024-03-05", Count("a", "there", "=150", scope => scope with { Period = UncertainPeriod.Parse(period) }), Count("b", "hurt", "=200")).Findings;

        Assert.Equal(rule is null ? [] : [rule], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Without_an_event_or_at_two_of_them_they_are_not_compared()
    {
        var there = Count("a", "there", "=150", scope => scope with { Event = default, Period = UncertainPeriod.Parse("2024-03-05") });

        Assert.Empty(Compare("2024-03-05", there, Count("b", "hurt", "=200")).Findings);
        Assert.Empty(Compare("2024-03-05", there, Count("b", "hurt", "=200", _ => there.Scope with { Measure = new("hurt") })).Findings);
        Assert.Empty(Compare("2024-03-05", Count("a", "there", "=150", scope => scope with { Event = new("war") }), Count("b", "hurt", "=200")).Findings);
        Assert.Empty(Compare("2024-03-05", Count("a", "there", "=150"), Count("b", "hurt", "=200", scope => scope with { Mode = Mode.Planned })).Findings);
    }

    [Fact]
    public void No_chain_of_measures_leads_to_the_other_kind_and_back()
    {
        // Hurt by those there, and those there by all who came: but who was hurt somewhere need not have come in those days.
        var hurt = Count("a", "hurt", "=200", scope => scope with { Event = default, Period = UncertainPeriod.Parse("2024-03-05") });
        var came = Count("b", "came", "=100", scope => scope with { Event = default, Period = UncertainPeriod.Parse("2024-03-05") });

        Assert.Empty(Compare("2024-03-05", hurt, came).Findings);
    }

    [Fact]
    public void A_level_of_an_event_of_one_day_without_a_period_is_of_that_day()
    {
        var pair = new ClaimComparer().Compare(Count("a", "there", "=150"), Count("b", "there", "=200"), Dataset("2024-03-05", Count("a", "there", "=150"), Count("b", "there", "=200")));

        Assert.Equal(ClaimRelation.Contradicts, pair.Relation);
        Assert.Equal("2024-03-05", Assert.IsType<BoundsReason>(pair.Reason).NarrowerPeriod!.ToString());
    }

    private static ComparisonResult Compare(string? happened, params Claim[] claims) => new ClaimComparer().Compare(Dataset(happened, claims));

    private static ConflictDataset Dataset(string? happened, params Claim[] claims) => ConflictDataset.Create(new()
    {
        Events =
        [
            new() { Id = new("war"), Names = LocalizedNames.Of("War"), Period = happened is null ? null : UncertainPeriod.Parse("2024-03-05") },
            new() { Id = new("strike"), Names = LocalizedNames.Of("Strike"), Period = happened is null ? null : UncertainPeriod.Parse(happened) },
        ],
        Measures =
        [
            new() { Id = new("hurt"), Names = LocalizedNames.Of("hurt"), Kind = MeasureKind.Flow, BoundedBy = [new() { Measure = new("there") }] },
            new() { Id = new("there"), Names = LocalizedNames.Of("there"), Kind = MeasureKind.Level, BoundedBy = [new() { Measure = new("came") }] },
            new() { Id = new("came"), Names = LocalizedNames.Of("came"), Kind = MeasureKind.Flow },
        ],
        Sources = [new() { Id = new("mayor"), Names = LocalizedNames.Of("mayor") }, new() { Id = new("ngo"), Names = LocalizedNames.Of("ngo") }],
        Reports = [new() { Id = new("of-a"), Date = UncertainDate.Parse("2024-03-09") }, new() { Id = new("of-b"), Date = UncertainDate.Parse("2024-03-20") }],
        Claims = claims.ToEquatableList(),
    });

    private static Claim Count(string id, string measure, string figure, Func<Scope, Scope>? change = null)
    {
        var scope = new Scope { Measure = new(measure), Category = new("persons"), Event = new("strike") };
        return new()
        {
            Id = new(id),
            Report = new($"of-{id}"),
            Attribution = Attribution.To(new EntityId<Source>(id == "a" ? "mayor" : "ngo")),
            Scope = change is null ? scope : change(scope),
            Quantity = new() { Figure = Figure.Parse(figure), Unit = new("persons") },
        };
    }
}
