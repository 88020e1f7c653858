namespace ConflictModel.Cli.Tests;

public sealed class TrailingSpaceTrimmerTests
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
}
