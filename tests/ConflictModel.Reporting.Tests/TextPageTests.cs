namespace ConflictModel.Reporting.Tests;

public sealed class TextPageTests
{
    [Fact]
    public void Columns_wrap_within_their_width()
    {
        using var output = new StringWriter();

        new TextPage(output, 80, isStyled: false).Row(2, [5, 0], ("one two", TextStyle.Plain), ("three", TextStyle.Strong));

        Assert.Equal("  one   three\n  two\n", output.ToString());
    }

    [Fact]
    public void Wide_letters_count_two_columns()
    {
        using var output = new StringWriter();

        new TextPage(output, 80, isStyled: false).Row(0, [6, 0], ("士兵", TextStyle.Plain), ("x", TextStyle.Plain));

        Assert.Equal("士兵   x\n", output.ToString());
    }
}
