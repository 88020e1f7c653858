namespace ConflictModel.Reading.Tests;

/// <summary>Cells that are one date with its month in words.</summary>
public sealed class DateCellReaderTests
{
    private static readonly DateCellReader Reader = new();

    [Theory]
    [InlineData("17 March 2024", "2024-03-17")]
    [InlineData("March 17, 2024", "2024-03-17")]
    [InlineData("17th of March 2024", "2024-03-17")]
    [InlineData("Sun, 17 Mar 2024", "2024-03-17")]
    [InlineData("Mar 2024", "2024-03")]
    [InlineData("17-Mar-2024", "2024-03-17")]
    [InlineData("17. März 2024", "2024-03-17")]
    [InlineData("17 de marzo de 2024", "2024-03-17")]
    [InlineData("17 марта 2024 г.", "2024-03-17")]
    [InlineData("17 березня 2024 року", "2024-03-17")]
    [InlineData("17 marca 2024", "2024-03-17")]
    [InlineData("١٧ مارس ٢٠٢٤", "2024-03-17")]
    [InlineData("2024年3月17日", "2024-03-17")]
    [InlineData("2024년 3월 17일", "2024-03-17")]
    [InlineData("17–18 March 2024", "2024-03-17/2024-03-18")]
    public void A_date_is_as_exact_as_the_cell(string cell, string expected) => Assert.Equal(expected, Reader.Read(cell));

    [Theory]
    [InlineData("17 March")]
    [InlineData("31 February 2024")]
    [InlineData("18-17 March 2024")]
    [InlineData("17 March 2024 or later")]
    [InlineData("early March 2024")]
    [InlineData("17/03/2024")]
    [InlineData("12 killed in March 2024")]
    [InlineData("")]
    public void What_is_no_such_date_or_has_no_year_is_not_read(string cell) => Assert.Null(Reader.Read(cell));

    [Fact]
    public void A_language_knows_its_months_days_and_words()
    {
        var german = ReadingLanguages.Get("de");

        Assert.Equal((3, null), (german.MonthOf("März"), german.MonthOf("Marsch")));
        Assert.True(german.IsWeekday("Sonntag"));
        Assert.False(german.IsWeekday("März"));
        Assert.Contains("verletzte", Assert.Single(german.Measures, words => words.Id == "wounded").Words);
        Assert.Contains("panzer", Assert.Single(german.Categories, words => words.Id == "tanks").Words);
        Assert.Contains("tonnen", Assert.Single(german.Units, words => words.Id == "tonnes").Words);
    }
}
