namespace ConflictModel.Reading.Tests;

public sealed class ReportReaderTests
{
    private static readonly ConflictDataset Known = ConflictDataset.Create(new()
    {
        Actors =
        [
            new Actor { Id = new("dprk"), Names = [Named("de", "Nordkorea"), Named("en", "North Korea")], Kind = ActorKind.State },
            new Actor { Id = new("lee"), Names = [Named("de", "Lee Sung-kwon")], Kind = ActorKind.Person },
        ],
        Places = [new Place { Id = new("kursk"), Names = [Named("de", "Region Kursk"), Named("en", "Kursk")] }],
        Sources =
        [
            new Source { Id = new("lee"), Names = [Named("de", "Lee Sung-kwon")], Actor = new("lee"), Kind = SourceKind.Politician },
            new Source { Id = new("yonhap"), Names = [Named("en", "Yonhap")], Kind = SourceKind.NewsAgency },
            new Source { Id = new("jcs"), Names = [Named("en", "JCS")], Kind = SourceKind.ArmedForce },
        ],
    });

    [Fact]
    public void A_sentence_becomes_a_proposal_with_what_it_says()
    {
        const string text = "Mindestens 100 nordkoreanische Soldaten sollen in der Region Kursk getötet worden sein, erklärte der Abgeordnete Lee Sung-kwon.";

        var claim = Assert.Single(new ReportReader(ReadingLanguages.Get("de"), Known).Read(text));

        Assert.Equal(("killed", "soldiers", "dprk", "kursk"), (claim.Measure?.Value, claim.Category?.Value, claim.Actor?.Value, claim.Place?.Value));
        Assert.Equal("lee", Assert.Single(claim.Attribution).Source.Value);
        Assert.Equal("Mindestens 100 nordkoreanische Soldaten sollen in der Region", claim.Quote);
        Assert.Empty(claim.Missing);
        Assert.All(new[] { claim.Measure!, claim.Category!, claim.Actor!, claim.Place!, claim.Attribution[0].Source }, part => Assert.Equal(part.Text, text.Substring(part.Start, part.Length)));
    }

    [Fact]
    public void Nested_attribution_is_outermost_first()
    {
        var claim = Assert.Single(new ReportReader(ReadingLanguages.Get("en"), Known).Read("Yonhap, citing the JCS, reported that 300 soldiers were killed."));

        Assert.Equal("yonhap > jcs", Assert.Single(claim.Attribution).ToString());
    }

    [Fact]
    public void A_source_holds_until_the_next_with_less_confidence()
    {
        var claims = new ReportReader(ReadingLanguages.Get("en"), Known).Read("According to Yonhap, 300 soldiers were killed. Some 2,700 soldiers were wounded.");

        Assert.Equal(["yonhap", "yonhap"], claims.Select(claim => claim.Attribution.Single().ToString()));
        Assert.True(claims[1].Confidence < claims[0].Confidence + 0.1m);
    }

    [Fact]
    public void What_is_missing_is_said_and_a_source_that_nobody_knows_is_quoted()
    {
        var claim = Assert.Single(new ReportReader(ReadingLanguages.Get("en")).Read("According to the regional ministry, at least 100 soldiers were killed."));

        Assert.Equal(["actor", "place", "attribution"], claim.Missing);
        Assert.Equal("the regional ministry", Assert.Single(claim.Attribution).Source.Text);
    }

    [Fact]
    public void A_text_without_figures_has_no_proposals() => Assert.Empty(new ReportReader(ReadingLanguages.Get("en"), Known).Read("Nothing was said.\n\n"));

    private static LocalizedName Named(string language, string text) => new() { Language = language, Text = text };
}
