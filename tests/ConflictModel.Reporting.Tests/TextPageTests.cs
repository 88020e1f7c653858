namespace ConflictModel.Reporting.Tests;

public sealed class PageTests
{
    [Fact]
    public void Spaces_at_the_ends_of_lines_are_left_out_and_others_kept()
    {
        using var output = new StringWriter();
        using var trimmer = new TrailingSpaceTrimmer(output);

        trimmer.Write("  a  b  \n \nc ");
        trimmer.Write(" d");

        Assert.Equal("  a  b\n\nc  d", output.ToString());
    }

    [Fact]
    public void Columns_wrap_within_their_width()
    {
        using var output = new StringWriter();
        using var host = new CommandHost { Output = output, Error = TextWriter.Null };

        new Page(host).Row(2, [5, 0], ("one two", Page.Plain), ("three", Page.Strong));

        Assert.Equal("  one   three\n  two\n", output.ToString());
    }

    [Fact]
    public void Wide_letters_count_two_columns()
    {
        using var output = new StringWriter();
        using var host = new CommandHost { Output = output, Error = TextWriter.Null };

        new Page(host).Row(0, [6, 0], ("士兵", Page.Plain), ("x", Page.Plain));

        Assert.Equal("士兵   x\n", output.ToString());
    }
}
