namespace ConflictModel.Testing;

/// <summary>
/// An assertion about a dataset, a result or a rule failed. The message says what was found, where it is, and what to do.
/// </summary>
public sealed class DatasetAssertionException : Exception
{
    internal DatasetAssertionException(string expected, IEnumerable<string> failures, string advice)
        : base(AssertionText.Of(expected, [.. failures], advice))
    {
    }
}
