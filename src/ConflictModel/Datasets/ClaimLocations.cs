namespace ConflictModel;

/// <summary>
/// Where the claims of a dataset stand: the file and a line for each, so that a million claims need no million locations.
/// </summary>
/// <param name="file">The file; null where a stream was read without a name.</param>
/// <param name="lines">The line of each claim.</param>
/// <param name="isDocument">Whether the file is a document with a list of claims, and not one with a claim a line.</param>
internal sealed class ClaimLocations(string? file, int[] lines, bool isDocument)
{
    public DatasetLocation this[int claim] =>
        new() { File = file, Line = lines[claim], Path = isDocument ? Invariant($"$.claims[{claim}]") : "$" };
}
