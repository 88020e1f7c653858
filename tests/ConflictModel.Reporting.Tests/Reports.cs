namespace ConflictModel.Reporting.Tests;

/// <summary>The comparisons that these tests report.</summary>
internal static class Reports
{
    /// <summary>The sample of the repository.</summary>
    public static ComparisonResult Sample { get; } = Compared("samples/dprk-russia/dataset.json");

    /// <summary>What the sample is reconciled to.</summary>
    public static ReconciliationResult Figures { get; } = new Reconciler().Reconcile(Sample.Dataset);

    /// <summary>Two contradictions, a tension, a withdrawn claim, a report without a date.</summary>
    public static ComparisonResult Small { get; } = Compared("tests/ConflictModel.Cli.Tests/Data/small.json");

    public static ComparisonResult Empty { get; } = new ClaimComparer().Compare(ConflictDataset.Create(new()));

    /// <summary>A custom rule that throws, and one that has something to say about the dataset as a whole.</summary>
    public static ComparisonResult Incomplete { get; } = new ClaimComparer(new() { Rules = ComparisonRules.Default.Add(new Failing()).Add(new Remarking()) }).Compare(Small.Dataset);

    public static TheoryData<string> Names => ["sample", "small", "hostile", "incomplete", "empty", "made in code"];

    public static ComparisonResult Named(string name) => name switch
    {
        "sample" => Sample,
        "small" => Small,
        "hostile" => Hostile("</script><script>alert(1)</script>"),
        "incomplete" => Incomplete,
        "made in code" => new ClaimComparer().Compare(ConflictDataset.Create(Small.Dataset.Contents)),
        _ => Empty,
    };

    /// <summary>The small dataset with a text put into each of its texts.</summary>
    public static ComparisonResult Hostile(string text)
    {
        var contents = Small.Dataset.Contents;
        LocalizedNames names = [new() { Text = text, Language = "en" }];
        return new ClaimComparer().Compare(ConflictDataset.Create(contents with
        {
            Title = text,
            Description = text,
            Actors = contents.Actors.Select(actor => actor with { Names = names }).ToEquatableList(),
            Places = contents.Places.Select(place => place with { Names = names }).ToEquatableList(),
            Sources = contents.Sources.Select(source => source with { Names = names }).ToEquatableList(),
            Reports = contents.Reports.Select(report => report with { Title = text }).ToEquatableList(),
            Claims = contents.Claims.Select(claim => claim with { Quote = text, Locator = text, Note = text }).ToEquatableList(),
        }));
    }

    // By a name below the root, so that no text has the folder of the machine.
    private static ComparisonResult Compared(string file)
    {
        using var stream = File.OpenRead(RepositoryRoot.Combine(file));
        return new ClaimComparer().Compare(ConflictDataset.Load(stream, file));
    }

    private sealed class Failing() : DatasetRule(new() { Id = "DESK1", Title = "A rule that fails", Help = "None." })
    {
        public override void Check(DatasetContext context) => throw new NotSupportedException("No [such] thing.");
    }

    private sealed class Remarking() : DatasetRule(new() { Id = "DESK2", Title = "Something of [note]", Help = "Read on." })
    {
        public override void Check(DatasetContext context) => context.Report("1. There is [something](to) note", context.Dataset.Claims[0]);
    }
}
