namespace ConflictModel.Rules;

/// <summary>What a rule has learned of each origin: its weight, and on how many figures that others also speak of it was judged.</summary>
internal sealed class LearnedWeights(IReadOnlyDictionary<int, (double Weight, int Figures)> ofOrigin)
{
    /// <summary>The first claim whose origin cannot be weighed, with the reason; null where all can.</summary>
    public string? Refusal(ScopeEvidence evidence, int minimumFigures)
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
