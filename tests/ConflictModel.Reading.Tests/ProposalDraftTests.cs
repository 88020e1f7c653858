using NodaTime;

namespace ConflictModel.Reading.Tests;

/// <summary>Proposals become entries of a dataset, which are built and compared. All of it by what a user's program can see.</summary>
public sealed class ProposalDraftTests
{
    private const string Report = """
        The army said on Tuesday that at least 120 Northland soldiers were killed in Ostrava on 14 January 2024.
        The health ministry said on Wednesday that 40 Northland soldiers were killed in Ostrava on 14 January 2024.
        Yonhap, citing the health ministry, reported that 40 Northland soldiers were killed in Ostrava on 14 January 2024.
        Some 300 people fled.
        """;

    [Fact]
    public void Complete_proposals_are_accepted_built_and_compared()
    {
        var known = Names();
        var reader = new ReportReader(ReadingLanguages.Get("en"), known.Build().Dataset);

        var complete = reader.Read(Report, new LocalDate(2024, 10, 16)).Where(proposal => proposal.IsComplete).ToList();
        var claims = complete.Select((proposal, i) => proposal.ToDraft(new($"claim-{i + 1}"), new("morning")));
        var dataset = known.Add(claims).Build().Dataset!;

        Assert.Equal(["claim-1: >=120 persons", "claim-2: 40 persons", "claim-3: 40 persons"], dataset.Claims.Select(claim => claim.ToString()));
        Assert.Equal("army", dataset.Claims[0].Attribution.ToString());
        Assert.Equal("2024-10-15", dataset.Claims[0].Attribution.Steps[0].Date?.ToString());
        Assert.Equal("yonhap > health-ministry", dataset.Claims[2].Attribution.ToString());
        Assert.Equal("measure: killed, category: soldiers, actor: northland, place: ostrava, period: 2024-01-14", dataset.Claims[0].Scope.ToString());
        var finding = Assert.Single(new ClaimComparer().Compare(dataset).Findings, finding => finding.Rule.Id == "CM1001");
        Assert.Subset(finding.Camps.SelectMany(camp => camp.Claims).Select(claim => claim.Id.Value).ToHashSet(), new HashSet<string>(["claim-1", "claim-2"]));
    }

    [Fact]
    public void A_proposal_that_is_not_complete_is_completed_by_hand()
    {
        var known = Names();
        var proposal = new ReportReader(ReadingLanguages.Get("en"), known.Build().Dataset).Read("Some 300 people fled.")[0];

        Assert.Equal(["actor", "place", "attribution"], proposal.Missing);
        var draft = proposal.ToDraft(new("fled"), new("morning")) with { Place = new("ostrava"), Attribution = [new() { Source = new("army") }] };
        var claim = Assert.Single(known.Add(draft).Build().Dataset!.Claims);
        Assert.Equal("measure: displaced, category: persons, place: ostrava", claim.Scope.ToString());
    }

    [Fact]
    public void For_no_dataset_actors_and_places_are_plain_names_and_missing()
    {
        var proposal = Assert.Single(new ReportReader(ReadingLanguages.Get("en")).Read("According to the ministry, 100 North Korean soldiers were killed in Kursk Oblast."));

        Assert.Equal(("North Korean", "Kursk Oblast", "the ministry"), (proposal.Actor?.Text, proposal.Place?.Text, proposal.Attribution[0].Source.Text));
        Assert.Null(proposal.Actor?.Value);
        Assert.Equal(["actor", "place", "attribution"], proposal.Missing);
        Assert.False(proposal.ToDraft(new("a"), new("b")).Place.IsGiven);
    }

    [Fact]
    public void What_a_proposal_lacks_to_be_a_claim_is_a_problem_of_the_draft()
    {
        var proposal = Assert.Single(new ReportReader(ReadingLanguages.Get("en")).Read("There are 100 boxes."));

        var result = Names().Add(proposal.ToDraft(new("a"), new("morning"))).Build();

        Assert.False(result.IsSuccess);
        Assert.Equal(["$.claims[0].scope.measure", "$.claims[0].unit"], result.Problems.Select(problem => problem.Location.Path));
    }

    [Theory]
    [InlineData("12 tanks were lost.", "lost tanks items")]
    [InlineData("Some 2,000 artillery shells were fired.", "fired artillery-shells rounds")]
    [InlineData("Some 30 tonnes were delivered.", "delivered - tonnes")]
    [InlineData("12 tanks were deployed to the front.", "shipped tanks items")]
    [InlineData("12 soldiers were sent to the front.", "deployed soldiers persons")]
    public void The_unit_and_the_measure_follow_what_is_counted(string text, string expected)
    {
        var claim = Assert.Single(new ReportReader(ReadingLanguages.Get("en")).Read(text));

        Assert.Equal(expected, $"{claim.Measure?.Value ?? "-"} {claim.Category?.Value ?? "-"} {claim.Unit?.Value ?? "-"}");
    }

    private static DatasetDraft Names() => DatasetDraft.Empty.Add(
        new ActorDraft { Id = new("northland"), Names = [Name("Northland")], Kind = new("state") },
        new PlaceDraft { Id = new("ostrava"), Names = [Name("Ostrava")], Kind = new("settlement") },
        new SourceDraft { Id = new("army"), Names = [Name("the army")], Kind = new("armed-force") },
        new SourceDraft { Id = new("yonhap"), Names = [Name("Yonhap")], Kind = new("news-agency") },
        new SourceDraft { Id = new("health-ministry"), Names = [Name("health ministry")], Kind = new("government-body") },
        new ReportDraft { Id = new("morning"), Date = new("2024-10-16") });

    private static NameDraft Name(string text) => new() { Text = new(text), Language = "en" };
}
