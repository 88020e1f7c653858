namespace ConflictModel.Validation.Tests;

/// <summary>A quote that gives another figure than the coded one is a hint; one that gives it, among others or in other words, is none.</summary>
public sealed class QuoteTests
{
    [Theory]
    [InlineData("150", "At least 1,500 soldiers were killed")]
    [InlineData("100", "At least 100 were killed")]
    [InlineData(">=100", "Up to 100 were killed")]
    [InlineData("~100", "100 soldiers were killed")]
    [InlineData(">100", "100 soldiers were killed")]
    [InlineData(">=150", "100 soldiers were killed")]
    [InlineData("50..70", "Between 50 and 60 were killed")]
    [InlineData("several", "Hundreds of soldiers were killed")]
    [InlineData("4000", "A third of the 15,000 soldiers were killed")]
    public void Another_number_or_hedge_is_a_hint_at_the_quote(string figure, string quote)
    {
        var failure = Assert.Single(Failures(figure, quote));

        Assert.Equal(("CMV2004", Severity.Info), (failure.ErrorCode, failure.Code.Severity));
        Assert.Equal(new() { File = Files.Name, Line = 3, Path = "$.claims[0].quote" }, failure.Location);
    }

    [Fact]
    public void The_message_has_both_readings_and_the_language() => Assert.Equal(
        "'c' is coded as 150 persons, but its quote, read in English (en), says >=1500. Check the number, its hedge, and which words are quoted.",
        Assert.Single(Failures("150", "At least 1,500 soldiers were killed")).ErrorMessage);

    [Theory]
    [InlineData(">=1500", "At least 1,500 soldiers were killed")]
    [InlineData("=12", "12 soldiers were killed")]
    [InlineData("~500[450..550]", "About five hundred soldiers were killed")]
    [InlineData("40", "In May 2024, 12 soldiers were killed and 40 wounded")]
    [InlineData("52", "12 soldiers were killed and 40 wounded")]
    [InlineData("4..6", "Four, perhaps even six people were killed")]
    [InlineData("several*100", "Several hundred soldiers were killed")]
    [InlineData("100s", "Hundreds were killed")]
    [InlineData("4000", "A third of the 12,000 soldiers were killed")]
    [InlineData("5", "Soldiers were killed")]
    [InlineData("?", "12 soldiers were killed")]
    [InlineData("12", "The 810th brigade was attacked")]
    [InlineData(">=12", "12 bodies have been found so far")]
    [InlineData("1", "36 women, 22 men, and a boy")]
    public void A_quote_that_gives_the_figure_or_none_is_no_hint(string figure, string quote) => Assert.Empty(Failures(figure, quote));

    [Theory]
    [InlineData("de", 1)]
    [InlineData("de-AT", 1)]
    [InlineData("tlh", 0)]
    public void The_language_of_the_claim_goes_before_that_of_the_report(string language, int expected) => Assert.Equal(
        expected, Failures("16", "mindestens sechzehn Tote", $", \"language\": \"{language}\"").Length);

    [Fact]
    public void A_denied_event_has_no_count_to_compare() => Assert.Empty(Failures("0", "The ministry denied that 12 soldiers were killed", ", \"stance\": \"denies-event\""));

    [Theory]
    [InlineData("mindestens 16", ">=16")]
    [InlineData("понад сто", ">100")]
    [InlineData("about 16", "~16")]
    public void A_figure_in_words_says_what_to_write(string figure, string notation) =>
        Assert.EndsWith($" Write '{notation}' instead.", Assert.Single(Files.Failures(Files.WithClaims(Files.Claim("c", figure)))).ErrorMessage, StringComparison.Ordinal);

    [Theory]
    [InlineData("500 to 2 million tanks")]
    [InlineData("billion")]
    [InlineData("12 tanks")]
    [InlineData("xyz")]
    public void What_can_be_read_in_two_ways_or_says_more_gets_no_suggestion(string figure) =>
        Assert.DoesNotContain("instead", Assert.Single(Files.Failures(Files.WithClaims(Files.Claim("c", figure)))).ErrorMessage, StringComparison.Ordinal);

    private static DatasetFailure[] Failures(string figure, string quote, string more = "") =>
        [.. Files.Failures(Files.WithClaims(Files.Claim("c", figure, more: $", \"quote\": \"{quote}\"{more}"))).Where(failure => failure.ErrorCode != "CMV5005")];
}
