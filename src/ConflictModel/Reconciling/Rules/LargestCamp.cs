namespace ConflictModel.Rules;

/// <summary>The values on which the most independent origins agree, weighted by their reliability.</summary>
/// <remarks>
/// <para>K. Marzullo's sweep over the ends of all ranges (PhD thesis, Stanford 1984), as the Network Time Protocol uses it to tell true
/// clocks from false ones. An origin counts once, whatever the number of reports that carry it, and claims that are possibly of one origin
/// count as one.</para>
/// <para>Camps are formed by plausible ranges: "at least 500" allows 5,000, but does not support it. The figure's range is what all of the
/// camp allow; the best number is the weighted median of the camp's, moved into what they share.</para>
/// </remarks>
public sealed class LargestCamp : ReconciliationRule
{
    private readonly CampTies _ties;

    /// <summary>Creates the rule.</summary>
    /// <param name="ties">The behaviour if several camps are the largest.</param>
    public LargestCamp(CampTies ties = CampTies.Pass)
        : base(new()
        {
            Id = "largest-camp",
            Title = "What the most independent origins agree on",
            Help = "Counts origins, not reports, and passes where they are evenly split.",
        }) =>
        _ties = Guard.Defined(ties, nameof(ties));

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        return Guard.NotNull(evidence).Claims is [var only] ? Alone(evidence, only) : Among(evidence);
    }

    private static Ruling Alone(ScopeEvidence evidence, ClaimEvidence claim)
    {
        var estimate = claim.Estimate;
        return claim.Weight == 0
            ? Ruling.Pass(() => $"There is one claim, {evidence.Say.Claim(claim.Claim.Id)}, and its origin is given no weight.")
            : Ruling.Decide(
                estimate.Possible,
                estimate.Best,
                evidence,
                static evidence => $"There is one claim, {evidence.Say.Claim(evidence.Claims[0].Claim.Id)}: "
                    + $"{evidence.Say.Range(evidence.Claims[0].Estimate.Possible)}.");
    }

    private Ruling Among(ScopeEvidence evidence)
    {
        var claims = evidence.Claims;
        var camps = CampSweep.Heaviest(claims, out var weight);
        if (camps.Count == 0)
        {
            return Ruling.Pass("No origin is given any weight.");
        }

        if (Chosen(camps) is not { } shared)
        {
            return Ruling.Pass(() => $"The origins are evenly split: {string.Join("; ", camps.Select(camp => Camp(evidence, camp)))}.");
        }

        var camp = Members(evidence, shared);
        var range = camp.CommonRange!.Value;
        return Ruling.Decide(range, WeightedMedian.BestWithin(shared, camp.Claims), () => ReasonFor(evidence, range, camp.Claims, weight))
            .WithPlausible(shared);
    }

    private QuantityRange? Chosen(List<QuantityRange> camps)
    {
        if (camps.Count == 1)
        {
            return camps[0];
        }

        if (_ties == CampTies.Pass)
        {
            return null;
        }

        var widths = camps.ConvertAll(camp => camp.Width ?? decimal.MaxValue);
        var narrowest = widths.Min();
        return widths.Count(width => width == narrowest) == 1 ? camps[widths.IndexOf(narrowest)] : null;
    }

    private static string ReasonFor(ScopeEvidence evidence, QuantityRange range, EquatableList<ClaimEvidence> camp, decimal weight)
    {
        var say = evidence.Say;
        var origins = camp.Select(claim => claim.Origin).Distinct().Count();
        var who = evidence.IndependentOrigins == 1
            ? $"The {say.Number(evidence.Claims.Count)} claims {(AreOfOneOrigin(evidence) ? "are" : "may all be")} of one origin; "
                + $"{(camp.Count == evidence.Claims.Count ? "together they" : "most of them")} mean"
            : origins == evidence.IndependentOrigins
                ? $"{(origins == 2 ? "Both" : $"All {say.Number(origins)}")} independent origins agree on"
            : $"{say.Number(origins)} of {say.Number(evidence.IndependentOrigins)} independent origins agree on";
        return $"{who} {say.Range(range)}{WeightOf(evidence, origins, weight)}.";
    }

    // Where all weigh the same, their number says it.
    private static string WeightOf(ScopeEvidence evidence, int origins, decimal weight) =>
        origins < evidence.IndependentOrigins && CampSweep.WeightsOf(evidence.Claims) is var weights
        && Array.Exists(weights, other => other != weights[0])
            ? $", with a weight of {evidence.Say.Number(weight)} of {evidence.Say.Number(weights.Sum())}"
            : "";

    private static bool AreOfOneOrigin(ScopeEvidence evidence) =>
        evidence.Claims[0].CertainOrigin is var origin and >= 0 && evidence.Claims.All(claim => claim.CertainOrigin == origin);

    private static string Camp(ScopeEvidence evidence, QuantityRange shared) =>
        Members(evidence, shared) is var camp ? $"{evidence.Say.Range(camp.CommonRange!.Value)}, by {camp.ListOfClaims()}" : "";

    // A claim of no weight of its own belongs to a camp, too, where its origin has weight by another.
    private static ScopeEvidence Members(ScopeEvidence evidence, QuantityRange shared)
    {
        var weights = CampSweep.WeightsOf(evidence.Claims);
        return evidence.Where(claim => weights[claim.Origin] > 0 && claim.Estimate.Plausible.Intersects(shared))!;
    }
}
