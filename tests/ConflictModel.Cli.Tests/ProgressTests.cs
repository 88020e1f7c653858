namespace ConflictModel.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void What_takes_over_a_second_is_said_and_taken_away_again()
    {
        using var error = new StringWriter();
        using (new Progress("comparing", error))
        {
            Assert.True(SpinWait.SpinUntil(() => Text().Contains("comparing ... 1 s", StringComparison.Ordinal), TimeSpan.FromSeconds(60)), Text());
        }

        Assert.EndsWith("\r                 \r", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Text());

        string Text()
        {
            lock (error)
            {
                return error.ToString();
            }
        }
    }

    [Fact]
    public void What_is_quick_is_not_said()
    {
        using var error = new StringWriter();
        using (new Progress("comparing", error))
        {
        }

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Nothing_is_said_where_nobody_looks()
    {
        var run = RealProcess.Run("compare", TestData.Sample);

        Assert.Equal("", run.Error);
    }
}
