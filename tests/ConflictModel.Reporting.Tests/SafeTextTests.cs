namespace ConflictModel.Reporting.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Größe [red] 约 😀", "Größe [red] 约 😀")]
    [InlineData("a\nb\tc\r\nd", "a b c  d")]
    [InlineData("\u001b[31mred", @"\u001b[31mred")]
    [InlineData("\u009b2J\u007f\0", @"\u009b2J\u007f\u0000")]
    [InlineData("a\u202eb\u2066c\u2028", @"a\u202eb\u2066c\u2028")]
    public void Control_characters_become_visible_and_nothing_else_changes(string text, string safe) => Assert.Equal(safe, SafeText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_visible() => Assert.Equal(@"a\ud83d \ude00", SafeText.Of("a\ud83d \ude00"));
}
