namespace ConflictModel.Testing;

/// <summary>A dataset, a result or a rule is not as a test demands. The message says what was found, where it stands, and what to do.</summary>
public sealed class DatasetAssertionException : Exception
{
    internal DatasetAssertionException(string expected, IEnumerable<string> failures, string advice)
        : base(AssertionText.Of(expected, [.. failures], advice))
    {
    }
}
