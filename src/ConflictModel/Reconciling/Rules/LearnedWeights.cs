using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Rules;

/// <summary>The weights that a rule has learned of the origins, each with the number of shared figures that it is based on.</summary>
internal sealed class LearnedWeights(IReadOnlyDictionary<int, (double Weight, int Figures)> ofOrigin)
{
    /// <summary>Determines whether a rule must pass, since it has learned nothing or the origin of a claim cannot be weighed.</summary>
    /// <param name="weights">The weights that the rule has learned; null for a rule that was not run by a reconciler.</param>
    /// <param name="evidence">The claims.</param>
    /// <param name="minimumFigures">The number of shared figures that an origin must have to be judged.</param>
    /// <param name="ruling">The ruling that passes.</param>
    public static bool MustPass(
        [NotNullWhen(false)] LearnedWeights? weights,
        ScopeEvidence evidence,
        int minimumFigures,
        [NotNullWhen(true)] out Ruling? ruling)
    {
        var reason = weights is null
            ? "Nothing was learned: the rule is used by a Reconciler, which lets it learn first."
            : weights.Refusal(evidence, minimumFigures);
        ruling = reason is null ? null : Ruling.Pass(reason);
        return ruling is not null;
    }

    // The reason why the first claim whose origin cannot be weighed cannot be weighed; null if all can.
    private string? Refusal(ScopeEvidence evidence, int minimumFigures)
    {
        foreach (var claim in evidence.Claims)
        {
            if (claim.CertainOrigin < 0)
            {
                return $"The origin of {evidence.Say.Claim(claim.Claim.Id)} is not known for certain, so nothing can be learned about it.";
            }

            var figures = FiguresOf(claim);
            if (figures < minimumFigures)
            {
                return $"The origin of {evidence.Say.Claim(claim.Claim.Id)} speaks of {evidence.Say.Number(figures)} "
                    + $"{(figures == 1 ? "figure" : "figures")} that others also speak of; {evidence.Say.Number(minimumFigures)} are "
                    + "required to judge it.";
            }
        }

        return null;
    }

    public double WeightOf(ClaimEvidence claim) => ofOrigin.TryGetValue(claim.CertainOrigin, out var known) ? known.Weight : 0;

    private int FiguresOf(ClaimEvidence claim) => ofOrigin.TryGetValue(claim.CertainOrigin, out var known) ? known.Figures : 0;
}
