using System.Globalization;

namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/reliability-scales.md</c>, in its order.</summary>
internal static class ReliabilityScalesExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Admiralty
        var rating = AdmiraltyRating.Parse("B2");
        Console.WriteLine($"{rating.Reliability.Code()} is above D: {rating.Reliability.IsAbove(AdmiraltyReliability.D)}");
        Console.WriteLine($"E is above F: {AdmiraltyReliability.E.IsAbove(AdmiraltyReliability.F)}");
        #endregion
        printed();

        #region Likelihood
        foreach (var scale in new[] { LikelihoodScale.Icd203, LikelihoodScale.Phia })
        {
            Console.WriteLine($"{scale}: {string.Join(", ", scale.Terms)}");
        }
        #endregion
        printed();

        #region Weights
        var byVotes = new Reconciler(new() { ReliabilityWeights = ReliabilityWeights.Equal });
        #endregion

        Assert.True(byVotes.Reconcile(ConflictDataset.Load("samples/dprk-russia")).Figures.Count > 0);

        #region Other systems
        foreach (var credibility in new[] { AdmiraltyCredibility.ProbablyTrue, AdmiraltyCredibility.CannotBeJudged })
        {
            Console.WriteLine($"{credibility}: STIX {StixConfidence.Of(credibility)?.ToString(CultureInfo.InvariantCulture) ?? "absent"}, MISP {MispNumericalValue.Of(credibility)}");
        }
        #endregion
        printed();
    });
}
