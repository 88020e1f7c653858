namespace ConflictModel.Reporting.Tests;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024-10-18", "2024-10-18")]
    [InlineData("2024-10", "2024-10")]
    [InlineData("2024-10~", "about 2024-10")]
    [InlineData("2024?", "2024, uncertain")]
    [InlineData("2024%", "about 2024, uncertain")]
    [InlineData("2023-41", "second half of 2023")]
    [InlineData("2025-21", "spring of 2025")]
    [InlineData("2025-36", "fourth quarter of 2025")]
    [InlineData("2023-08/2024-10-18", "2023-08 to 2024-10-18")]
    [InlineData("2024-02-01/2024-02-01", "2024-02-01")]
    [InlineData("2024-02~/2024-02~", "about 2024-02")]
    [InlineData("../2024-12-23", "up to 2024-12-23")]
    [InlineData("/2024-12", "until 2024-12, start unknown")]
    [InlineData("2024-12/..", "since 2024-12")]
    [InlineData("2024-12/", "from 2024-12, end unknown")]
    [InlineData("[2024-10-17..2024-10-19]", "between 2024-10-17 and 2024-10-19")]
    [InlineData("[..2024-10-19]", "by 2024-10-19")]
    public void Marks_and_codes_become_words(string edtf, string words) => Assert.Equal(words, PeriodText.Of(UncertainPeriod.Parse(edtf)));
}
