namespace ConflictModel.Tests;

public sealed class AdmiraltyRatingTests
{
    private static readonly AdmiraltyRating B2 = new(AdmiraltyReliability.B, AdmiraltyCredibility.ProbablyTrue);

    [Fact]
    public void Every_rating_prints_what_it_parsed() =>
        ValueContract.RoundTrip<AdmiraltyRating>([.. from letter in "ABCDEF" from digit in "123456" select $"{letter}{digit}"]);

    [Fact]
    public void Ratings_are_equal_by_both_codes() => ValueContract.Equality(
        (B2, AdmiraltyRating.Parse("b2")),
        new(AdmiraltyReliability.B, AdmiraltyCredibility.PossiblyTrue),
        new(AdmiraltyReliability.C, AdmiraltyCredibility.ProbablyTrue),
        default);

    [Fact]
    public void The_default_says_that_nothing_can_be_judged()
    {
        ValueContract.Default<AdmiraltyRating>("F6");
        Assert.Equal(AdmiraltyRating.Parse("F6"), default);
        Assert.Equal(AdmiraltyReliability.F, default(AdmiraltyRating).Reliability);
        Assert.Equal(AdmiraltyCredibility.CannotBeJudged, default(AdmiraltyRating).Credibility);
    }

    [Fact]
    public void The_two_codes_are_kept()
    {
        Assert.Equal(AdmiraltyReliability.B, B2.Reliability);
        Assert.Equal(AdmiraltyCredibility.ProbablyTrue, B2.Credibility);
    }

    [Fact]
    public void A_text_that_is_no_rating_is_refused() =>
        ValueContract.Refuses<AdmiraltyRating>(("", 0), ("2", 0), ("G2", 0), ("@2", 0), ("B", 1), ("B0", 1), ("B7", 1), ("B-2", 1), ("B2 ", 2), (" B2", 0), ("Ｂ2", 0), ("B٢", 1));

    [Fact]
    public void Any_text_is_a_rating_or_refused() => ValueContract.AnyTextIsParsedOrRefused<AdmiraltyRating>("AFaf16 ");

    [Fact]
    public void The_refusal_says_what_is_permitted() => Assert.Equal(
        "'B7' is not an Admiralty rating: at position 1, found '7'; expected a digit 1-6 for the credibility.",
        Assert.Throws<NotationException>(() => AdmiraltyRating.Parse("B7")).Message);

    [Fact]
    public void A_rating_of_no_code_is_refused()
    {
        Assert.Equal("reliability", Assert.Throws<ArgumentOutOfRangeException>(() => new AdmiraltyRating(default, AdmiraltyCredibility.Doubtful)).ParamName);
        Assert.Equal("credibility", Assert.Throws<ArgumentOutOfRangeException>(() => new AdmiraltyRating(AdmiraltyReliability.A, (AdmiraltyCredibility)7)).ParamName);
    }
}
