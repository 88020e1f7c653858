namespace ConflictModel.Reporting.Tests;

public sealed class TextLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one two", "one two")]
    [InlineData("one two three", "one two|three")]
    [InlineData("one    two", "one|two")]
    [InlineData("  one", "  one")]
    [InlineData("abcdefghij", "abcdefg|hij")]
    [InlineData("a abcdefghij", "a|abcdefg|hij")]
    [InlineData("士兵士兵", "士兵士|兵")]
    [InlineData("군인 군인", "군인|군인")]
    [InlineData("جندي جندي", "جندي|جندي")]
    [InlineData("👍👍👍👍", "👍👍👍|👍")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    public void A_text_breaks_at_spaces_and_within_words_that_are_longer_than_a_line(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLine.Wrap([(text, TextStyle.Plain)], 7).Select(line => line.ToString(isStyled: false))));

    [Fact]
    public void A_word_may_have_several_styles_and_spaces_at_the_end_are_left_out()
    {
        var line = Assert.Single(TextLine.Wrap([("bold", TextStyle.Strong), (" plain ", TextStyle.Plain)], 20));

        Assert.Equal("bold plain", line.ToString(isStyled: false));
        Assert.Equal("\u001b[1mbold\u001b[0m plain", line.ToString(isStyled: true));
    }
}
