namespace ConflictModel.Tests;

/// <summary>Fails with every fault on a line of its own; the framework's own message would cut them short.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
