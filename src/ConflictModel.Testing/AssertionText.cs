namespace ConflictModel.Testing;

/// <summary>The layout of a message: what was expected, what was found instead, and what to do.</summary>
internal static class AssertionText
{
    private const int Listed = 20;

    public static string Of(string expected, IReadOnlyList<string> failures, string advice)
    {
        var more = failures.Count > Listed ? Invariant($"\n... and {failures.Count - Listed} more\n") : "";
        var listed = string.Join("\n", failures.Take(Listed).Select(failure => $"{failure.TrimEnd()}\n"));
        var found = failures.Count == 0 ? "" : $"{listed}{more}\n";
        return $"{expected}\n\n{found}{advice}";
    }

    /// <summary>The location of a claim in its file, as <c>, file:line</c>; empty if it was not read from a file.</summary>
    public static string PlaceOf(EntityId<Claim> claim, ConflictDataset dataset) =>
        dataset.LocationOf(claim) is { File: not null } location ? Invariant($", {location.File}:{location.Line}") : "";

    public static string Count(int count, string one, string many) => Invariant($"{count} {(count == 1 ? one : many)}");
}
