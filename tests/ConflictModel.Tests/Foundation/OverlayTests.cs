namespace ConflictModel.Tests.Foundation;

public class OverlayTests
{
    [Fact]
    public void What_is_appended_is_read_behind_the_base_which_stays_as_it_is()
    {
        string[] basis = ["a", "b"];
        var appended = new Appended<string>();
        var alone = new Overlay<string>(basis);
        var both = alone.With(appended);
        for (var i = 0; i < 3000; i++)
        {
            appended.Add($"{i}");
        }

        Assert.Equal(3002, both.Count);
        Assert.Equal(["a", "b", "0", "2999"], new[] { both[0], both[1], both[2], both[3001] });
        Assert.Equal(2, alone.Count);
        Assert.Equal(["a", "b"], basis);
    }

    [Fact]
    public void Where_there_is_no_item_none_is_read()
    {
        var appended = new Appended<int>();
        appended.Add(1);
        var overlay = new Overlay<int>([7]).With(appended);

        Assert.Throws<IndexOutOfRangeException>(() => overlay[2]);
        Assert.Throws<IndexOutOfRangeException>(() => overlay[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Overlay<int>([7])[1]);
    }
}
