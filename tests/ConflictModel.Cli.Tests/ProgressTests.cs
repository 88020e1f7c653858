namespace ConflictModel.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void What_takes_over_a_second_is_said_and_taken_away_again()
    {
        using var error = new LockedWriter();
        using (new Progress("comparing", error))
        {
            Assert.True(SpinWait.SpinUntil(() => Text().Contains("comparing ... 1 s", StringComparison.Ordinal), TimeSpan.FromSeconds(60)), Text());
        }

        Assert.EndsWith("\r                 \r", Text(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Text());

        string Text() => error.ToString();
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

    // Written to by a timer while the test reads.
    private sealed class LockedWriter : StringWriter
    {
        private readonly Lock _lock = new();

        public override void Write(string? value)
        {
            lock (_lock)
            {
                base.Write(value);
            }
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return base.ToString();
            }
        }
    }
}
