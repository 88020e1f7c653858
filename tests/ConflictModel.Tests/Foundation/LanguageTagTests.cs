namespace ConflictModel.Tests;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    [InlineData("zh-Hant")]
    [InlineData("de-CH-1996")]
    [InlineData("en-x-a")]
    [InlineData("abcdefgh-12345678")]
    public void A_tag_is_kept(string tag) => Assert.Equal(tag, new LocalizedName { Text = "x", Language = tag }.Language);

    [Theory]
    [InlineData("", 0)]
    [InlineData("e", 1)]
    [InlineData("1n", 0)]
    [InlineData("e1", 1)]
    [InlineData("en-", 3)]
    [InlineData("en--US", 3)]
    [InlineData("en_US", 2)]
    [InlineData("abcdefghi", 8)]
    [InlineData("en-abcdefghi", 11)]
    [InlineData("ру", 0)]
    public void A_text_that_is_no_tag_is_refused_at_a_position(string tag, int position) =>
        Assert.Equal(position, Assert.Throws<NotationException>(() => new LocalizedName { Text = "x", Language = tag }).Position);
}
