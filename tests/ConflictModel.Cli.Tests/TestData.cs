namespace ConflictModel.Cli.Tests;

/// <summary>The datasets of these tests.</summary>
internal static class TestData
{
    public const string Sample = "samples/dprk-russia";

    /// <summary>A real incident of public record, whose toll grew for a week.</summary>
    public const string Incident = "samples/incident";

    /// <summary>Two contradictions, a tension, a withdrawn claim, a report without a date.</summary>
    public const string Small = "tests/ConflictModel.Cli.Tests/Data/small.json";

    /// <summary>The same, with markup, escape sequences and overrides of the reading order in its texts.</summary>
    public const string Hostile = "tests/ConflictModel.Cli.Tests/Data/hostile.json";

    /// <summary>The full path of a dataset.</summary>
    public static string PathOf(string dataset) => RepositoryRoot.Combine(dataset);
}
