namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/concepts.md</c>, in its order.</summary>
internal static class ConceptsExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Figures
        foreach (var text in new[] { "=1517", "1500", "~1500", ">=100", "^6000", "1000s", "several*100" })
        {
            var estimate = HedgePolicy.Default.Interpret(Figure.Parse(text));
            Console.WriteLine($"{text}: possible {estimate.Possible}, plausible {estimate.Plausible}");
        }
        #endregion
        printed();

        #region Pairs
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var comparer = new ClaimComparer();

        foreach (var (first, second) in new[] { ("nis-1500", "budanov-11000"), ("hur-kursk-1000", "hur-thousands"), ("nis-12000", "nis-1500") })
        {
            var pair = comparer.Compare(dataset.Claims[new EntityId<Claim>(first)], dataset.Claims[new EntityId<Claim>(second)], dataset);
            Console.WriteLine($"{pair.Relation}: {pair.Sentence}");
        }
        #endregion
        printed();
    });
}
