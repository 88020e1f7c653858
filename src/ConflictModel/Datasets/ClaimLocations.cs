namespace ConflictModel;

/// <summary>The locations of the claims of a dataset: the file, and a line for each claim, without an object for each.</summary>
/// <param name="file">The file; null if a stream was read without a name.</param>
/// <param name="lines">The line of each claim.</param>
/// <param name="isDocument">Whether the file is a document with a list of claims, and not one with a claim a line.</param>
internal sealed class ClaimLocations(string? file, int[] lines, bool isDocument)
{
    public DatasetLocation this[int claim] =>
        new() { File = file, Line = lines[claim], Path = isDocument ? Invariant($"$.claims[{claim}]") : "$" };
}
