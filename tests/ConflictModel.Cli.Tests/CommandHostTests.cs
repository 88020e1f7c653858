namespace ConflictModel.Cli.Tests;

public sealed class CommandHostTests
{
    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "0", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm-256color", true)]
    [InlineData("OTHER", "1", true)]
    public void Style_is_left_out_where_the_environment_asks_for_it(string name, string value, bool wanted) =>
        Assert.Equal(wanted, CommandHost.IsStyleWanted(variable => variable == name ? value : null));

    [Theory]
    [InlineData(1, 60)]
    [InlineData(80, 80)]
    [InlineData(500, 100)]
    public void The_width_stays_within_what_reads_well(int columns, int width)
    {
        using var host = new CommandHost(Stream.Null, Stream.Null, TextWriter.Null) { Width = columns };

        Assert.Equal(width, host.Width);
    }
}
