using FsCheck.Fluent;

namespace ConflictModel.Tests;

public sealed class FigureSuggestionTests
{
    [Theory]
    [InlineData("17,500+", ">=17500")]
    [InlineData("~8,000+", "~>=8000")]
    [InlineData("about 300 or more", "~>=300")]
    [InlineData("at least 40+", ">=40")]
    [InlineData("7 or fewer", "<=7")]
    [InlineData("4e3", "4000")]
    [InlineData("2E+06", "2000000")]
    [InlineData("2.5e3", "2500")]
    [InlineData("3000e-3", "3")]
    [InlineData("+870", "870")]
    [InlineData("\u0664\u0667", "47")]
    [InlineData("\u06f1\u06f2\u06f0", "120")]
    [InlineData("\u0967\u0968", "12")]
    [InlineData("\uff11\uff15\uff10\uff10", "1500")]
    [InlineData("\u0661\u066c\u0662\u0660\u0660", "1200")]
    [InlineData("7 to 9", "7..9")]
    [InlineData("from 7 to 9", "7..9")]
    [InlineData("between 7 and 9", "7..9")]
    [InlineData("about 7-9", "~7..9")]
    [InlineData("20\u201330", "20..30")]
    [InlineData("20...30", "20..30")]
    [InlineData("20\u202630", "20..30")]
    [InlineData("3 million", "3000000")]
    [InlineData("3.5 million", "3500000")]
    [InlineData("2 to 3 million", "2000000..3000000")]
    [InlineData("500 to 2 thousand", "500..2000")]
    [InlineData("15k", "15000")]
    [InlineData("nearly 40 thousand", "~<40000")]
    [InlineData("about 800", "~800")]
    [InlineData("more than 1,200", ">1200")]
    [InlineData("up to 60", "^60")]
    [InlineData("\u2265 100", ">=100")]
    [InlineData(">= 100", ">=100")]
    [InlineData("\u2248 50", "~50")]
    [InlineData("900..300", "300..900")]
    [InlineData("~900..300", "~300..900")]
    [InlineData("50..100..70", "50..70..100")]
    [InlineData("~1500[1700..1400]", "~1500[1400..1700]")]
    [InlineData("31[4]", "31")]
    [InlineData("31[4][a]", "31")]
    [InlineData("4\u200b0", "40")]
    [InlineData("\ufeff40", "40")]
    [InlineData("40\u200e", "40")]
    [InlineData(" 1500 ", "1500")]
    [InlineData("Several", "several")]
    [InlineData("a few", "few")]
    [InlineData("several hundred", "several*100")]
    [InlineData("tens of thousands", "10000s")]
    [InlineData("007", "7")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234.567,5", "1234567.5")]
    public void What_can_be_read_in_one_way_is_suggested(string text, string suggestion) =>
        Cultures.Each(() => Assert.Equal(suggestion, Assert.Throws<NotationException>(() => Figure.Parse(text)).Suggestion));

    [Theory]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("+")]
    [InlineData("1,5")]
    [InlineData("1,50")]
    [InlineData("1.500,000.5")]
    [InlineData("12000 men")]
    [InlineData("2 dozen")]
    [InlineData("1200-50")]
    [InlineData("500 to 100")]
    [InlineData("4 and 6")]
    [InlineData("2024-10-18")]
    [InlineData("from 500")]
    [InlineData("some thousand")]
    [InlineData("nearly 500+")]
    [InlineData("1e400")]
    [InlineData("1e2147483648")]
    [InlineData("1.0000000000000000000000000001e-5")]
    [InlineData("79228162514264337593543950335 thousand")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("40[")]
    [InlineData("[1]")]
    [InlineData("oodles")]
    [InlineData("\ud83d\ud83d")]
    public void What_cannot_is_not(string text) =>
        Cultures.Each(() => Assert.Null(Assert.Throws<NotationException>(() => Figure.Parse(text)).Suggestion));

    [Fact]
    public void A_text_too_long_to_be_meant_as_a_figure_has_none() =>
        Assert.Null(Assert.Throws<NotationException>(() => Figure.Parse($"+{new string('1', 28)}{new string(' ', 1_000_000)}")).Suggestion);

    [Fact]
    public void The_figure_of_a_quantity_is_suggested_with_its_unit() =>
        Assert.Equal(">=17500 persons", Assert.Throws<NotationException>(() => Quantity.Parse("17,500+ persons")).Suggestion);

    [Fact]
    public void Every_suggestion_is_a_figure_in_its_notation() => Generators.Holds(NearFigures(), text =>
        FigureSuggestion.For(text) is not { } suggestion || (Figure.TryParse(suggestion, out var figure) && figure.ToString() == suggestion));

    [Fact]
    public void A_figure_in_other_words_is_suggested_as_that_figure() => Generators.Holds(
        Gen.Choose(1, 999).Zip(Gen.Choose(0, 9_999)).Zip(Gen.Choose(0, 6)),
        drawn => Said(drawn.Item2, drawn.Item1.Item1, drawn.Item1.Item1 + drawn.Item1.Item2) is var (text, figure) && FigureSuggestion.For(text) == figure.ToString());

    private static (string Text, Figure Figure) Said(int way, decimal low, decimal high) => way switch
    {
        0 => (FormattableString.Invariant($"{high:N0}+"), Figure.AtLeast(high)),
        1 => (FormattableString.Invariant($"~{high:N0}+"), Figure.AboutOrMore(high)),
        2 => (FormattableString.Invariant($"{high}e3"), Figure.Stated(high * 1000)),
        3 => (FormattableString.Invariant($"{low} to {high}"), Figure.Between(low, high)),
        4 => (FormattableString.Invariant($"{high} million"), Figure.Stated(high * 1_000_000)),
        5 => (string.Concat(FormattableString.Invariant($"{high}").Select(c => (char)(c - '0' + '\u0660'))), Figure.Stated(high)),
        _ => (FormattableString.Invariant($"about {high}"), Figure.About(high)),
    };

    private static FsCheck.Gen<string> NearFigures() => Gen.OneOf(
        Generators.Texts,
        Gen.Elements("about ", "~", ">=", "+", "between ", "from ", "1", "25", "700", ",", ".", "..", "...", " to ", " and ", "-", "e", "e-", " million", "k", " or more", "[", "]", "\u200b", "\u0663", "several ", "hundred", "thousands", "9999999999999999999")
            .ArrayOf().Select(parts => string.Concat(parts)));
}
