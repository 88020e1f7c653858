using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Reading.Tests;

public sealed class CellReaderTests
{
    private static readonly CellReader All = new();

    private static readonly string[] Pieces =
    [
        "16", "1.500", "2,5", "-", "–", "+", "≈", "~", "at least", "mindestens", "по меньшей мере", "мінімум", "au moins", "或以上", "이상", "ما لا يقل عن", "about", "up to", "between", "and",
        "to", "dozen", "hundert", "million", "Millionen", "billion", "sixteen", "once", "%", "persons", "half", "another", "several", "hundreds", "٥", "三百", "or more", "k", ".", "the",
    ];

    [Theory]
    [InlineData("16")]
    [InlineData("17+")]
    [InlineData("20-30")]
    [InlineData("≈50")]
    [InlineData("at least 16")]
    [InlineData("мінімум 16")]
    [InlineData("mehrere Dutzend")]
    [InlineData("١٢")]
    public void What_all_languages_that_read_it_agree_on_has_one_reading(string cell) => Assert.Single(All.Read(cell));

    [Fact]
    public void What_languages_read_differently_has_a_reading_for_each() => Assert.Equal(
        ["1000000000000 in de", "1000000000 in en"],
        new CellReader(ReadingLanguages.Get("de"), ReadingLanguages.Get("en")).Read("billion").Select(reading => $"{reading.Notation} in {string.Join(' ', reading.Languages.Select(language => language.Code))}"));

    [Theory]
    [InlineData("4.800", "4.8", "4800")]
    [InlineData("500 to 2 million", "500..2000000", "500000..2000000")]
    [InlineData("at least 4 to 6", "4..6", ">=4")]
    [InlineData("up to 10-20", "10..20", "^20")]
    public void What_one_language_reads_in_two_ways_has_two_readings(string cell, params string[] expected) =>
        Assert.Equal(expected, new CellReader(ReadingLanguages.Get("en")).Read(cell).Select(reading => reading.Notation));

    [Theory]
    [InlineData("another 3,000")]
    [InlineData("reportedly 20")]
    [InlineData("16 xyz")]
    [InlineData("16 and 20 killed")]
    [InlineData("")]
    public void What_says_more_than_a_figure_has_no_notation(string cell) => Assert.DoesNotContain(All.Read(cell), reading => reading.Notation is not null);

    [Fact]
    public void A_long_text_is_no_figure() => Assert.Empty(All.Read($"16{new string(' ', CellReader.MaxLength)}"));

    [Fact]
    public void A_reader_needs_a_language() => Assert.Contains("must have at least one", Assert.Throws<ArgumentException>(() => new CellReader([])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("12,000+", ">=12000")]
    [InlineData("about five hundred or more", "~>=500")]
    [InlineData("mindestens sechzehn", ">=16")]
    [InlineData("кілька сотень", "several*100")]
    [InlineData("~1500", null)]
    [InlineData("billion", null)]
    [InlineData("16%", null)]
    [InlineData("16 tanks", null)]
    public void A_suggestion_is_what_the_figure_says_itself_or_else_what_is_read(string text, string? expected) => Assert.Equal(expected, All.Suggest(text));

    [Fact]
    public void A_message_gets_a_suggestion_once()
    {
        Assert.Equal("No figure. Write '>=16' instead.", All.AddSuggestion("No figure.", "mindestens 16"));
        Assert.Equal("No figure. Write '>=16' instead.", All.AddSuggestion("No figure. Write '>=16' instead.", "at least 16"));
        Assert.Equal("No figure.", All.AddSuggestion("No figure.", "xyz"));
    }

    /// <summary>A suggestion parses; where the figure's own message has none, it is what the reader reads.</summary>
    [Fact]
    public void Every_suggestion_parses_and_means_what_was_read() => Check.One(
        Properties.Runs(400),
        Prop.ForAll(Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Join(' ', pieces.Take(5))).ToArbitrary(), text =>
        {
            if (All.Suggest(text) is not { } notation)
            {
                return true;
            }

            var own = Assert.Throws<NotationException>(() => Figure.Parse(text)).Suggestion;
            return Figure.TryParse(notation, out var figure) && (notation == own || All.Read(text).Single().Read.Figure == figure);
        }));
}
