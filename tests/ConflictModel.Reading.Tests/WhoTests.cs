namespace ConflictModel.Reading.Tests;

/// <summary>Who did it, to whom, who says so, and how sure they are.</summary>
public sealed class WhoTests
{
    private static readonly ConflictDataset Known = Reports.WrittenReport.Knowing(
        "en",
        ("state", "northland", "Northland"),
        ("state", "southland", "Southland"),
        ("force", "rebels", "Free Army"),
        ("source", "reuters", "Reuters"),
        ("source", "yonhap", "Yonhap"),
        ("source", "ministry", "defence ministry"),
        ("source", "un", "United Nations"));

    [Theory]
    [InlineData("40 Northland soldiers were killed by the Free Army.", "northland", "rebels", null)]
    [InlineData("Northland delivered 200 tanks to Southland.", "northland", null, "southland")]
    [InlineData("40 soldiers of Northland were killed.", "northland", null, null)]
    public void Actor_responsible_and_counterparty_are_told_apart(string text, string actor, string? responsible, string? counterparty)
    {
        var claim = Assert.Single(Read(text));

        Assert.Equal((actor, responsible, counterparty), (claim.Actor?.Value, claim.Responsible?.Value, claim.Counterparty?.Value));
    }

    [Theory]
    [InlineData("Yonhap, citing the defence ministry, reported that 40 soldiers were killed.", "yonhap > ministry")]
    [InlineData("Reuters reported, citing the United Nations, that 40 soldiers were killed.", "reuters > un")]
    [InlineData("The defence ministry told Reuters that 40 soldiers were killed.", "reuters > ministry")]
    [InlineData("The defence ministry and the United Nations said that 40 soldiers were killed.", "ministry, un")]
    [InlineData("According to the United Nations, 40 soldiers were killed.", "un")]
    [InlineData("United Nations: 40 soldiers were killed.", "un")]
    public void Attributions_are_nested_or_side_by_side(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Assert.Single(Read(text)).Attribution));

    [Theory]
    [InlineData("Some 300 soldiers are likely dead.", null)]
    [InlineData("Likely 300 soldiers were killed.", "likely")]
    [InlineData("Allegedly 300 soldiers were killed.", null)]
    public void A_likelihood_is_given_where_a_scale_has_the_word(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(Read(text)).Likelihood?.Value);

    [Theory]
    [InlineData("Northland plans to deploy 300 soldiers.", "planned")]
    [InlineData("Northland could deploy 300 soldiers.", "forecast")]
    [InlineData("Northland deployed 300 soldiers.", null)]
    public void Plans_and_forecasts_are_no_facts(string text, string? expected) => Assert.Equal(expected, Assert.Single(Read(text)).Mode?.Value);

    [Theory]
    [InlineData("en", "Northland could have killed 300 soldiers.", null)]
    [InlineData("de", "300 Soldaten sollen getötet worden sein.", null)]
    [InlineData("de", "300 Soldaten könnten am Montag gefallen sein.", null)]
    [InlineData("de", "300 Soldaten sollen entsandt werden.", "planned")]
    public void Hearsay_of_what_has_happened_is_neither_plan_nor_forecast(string language, string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(new ReportReader(ReadingLanguages.Get(language), Known).Read(text)).Mode?.Value);

    [Fact]
    public void A_semicolon_divides_a_sentence() =>
        Assert.Null(Assert.Single(Read("Northland denies its losses; 40 civilians were killed.")).Actor);

    private static IReadOnlyList<ProposedClaim> Read(string text) => new ReportReader(ReadingLanguages.Get("en"), Known).Read(text);
}
