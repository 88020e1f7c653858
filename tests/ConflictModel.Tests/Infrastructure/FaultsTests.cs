namespace ConflictModel.Tests;

public sealed class FaultsTests
{
    [Fact]
    public void Every_fault_is_said_once_in_order() =>
        Assert.Equal("a\nb", Record.Exception(() => Faults.None(["b", "a", "b"]))?.Message);

    [Fact]
    public void No_fault_passes() => Faults.None([]);
}
