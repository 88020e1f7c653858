namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/live-and-large.md</c>, in its order.</summary>
internal static class LiveAndLargeExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Live
        var live = new ClaimComparer().StartLive(ConflictDataset.Load("samples/dprk-russia"));

        var typed = live.Dataset.Claims[new EntityId<Claim>("nis-1500")] with { Id = new("typed-in"), Quantity = new() { Figure = Figure.Parse("~4000"), Unit = new("persons") } };
        foreach (var change in live.Add(typed))
        {
            Console.WriteLine($"{change}, {change.Finding.Witnesses.Count} claims");
        }

        foreach (var change in live.Withdraw(typed.Id))
        {
            Console.WriteLine($"{change}, {change.Finding.Witnesses.Count} claims");
        }
        #endregion
        printed();

        #region A file of claims
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        dataset.Save("large.json", "large.jsonl.gz");

        var loaded = ConflictDataset.Load("large.json");
        Console.WriteLine($"{loaded.Claims.Count} claims");
        #endregion
        printed();

        Count().GetAwaiter().GetResult();
        printed();
        File.Delete("large.json");
        File.Delete("large.jsonl.gz");

        var bar = new Bar();
        #region Progress
        var options = new ComparisonOptions { Threads = 2 };
        var result = new ClaimComparer(options).Compare(loaded, new Progress<ComparisonProgress>(progress => bar.Value = progress.Fraction));
        #endregion

        Assert.True(result.IsComplete);

        #region Parts
        var comparer = new ClaimComparer();
        var outcomes = new List<PartOutcome>();
        var findings = new List<Finding>();

        foreach (var part in comparer.Partition(loaded, parts: 4))
        {
            // On another machine, with the same options:
            var here = comparer.ComparePart(part);
            findings.AddRange(here.Findings);
            outcomes.Add(PartOutcome.Of(part.Share, here));
        }

        findings.AddRange(comparer.CompareRest(loaded, outcomes).Findings);
        Console.WriteLine($"{findings.Count} findings in parts, {comparer.Compare(loaded).Findings.Count} in the whole");
        #endregion
        printed();
    });

    private static async Task Count()
    {
        #region A stream
        var numbers = 0;
        await foreach (var claim in ClaimLines.ReadAsync("large.jsonl.gz"))
        {
            numbers += claim.Quantity.Figure.Hedge == Hedge.Unquantified ? 0 : 1;
        }

        Console.WriteLine($"{numbers} claims with a number");
        #endregion
    }

    private sealed class Bar
    {
        public double Value { get; set; }
    }
}
