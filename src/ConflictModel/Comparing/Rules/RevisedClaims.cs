namespace ConflictModel;

/// <summary>
/// Of the claims of one origin about one scope and period: those that violate the order with a claim of another statement.
/// </summary>
internal sealed class RevisedClaims
{
    private readonly ScopeContext _context;

    public RevisedClaims(ScopeContext context, List<Claim> group)
    {
        _context = context;
        var pairs = context.WidestExcesses(group, context.StatementOf);
        var found = pairs.SelectMany(pair => new[] { pair.Higher.Id, pair.Lower.Id }).ToHashSet();
        Claims = group.FindAll(claim => found.Contains(claim.Id));
        if (Claims.Count > 0)
        {
            (High, Low) = pairs.MaxBy(Gap);
        }
    }

    /// <summary>The claims, in the order of their ids.</summary>
    public List<Claim> Claims { get; }

    /// <summary>Of the two claims that are furthest apart, the one with the lower figure; where there are any.</summary>
    public Claim Low { get; } = null!;

    /// <summary>Of the two claims that are furthest apart, the one with the higher figure; where there are any.</summary>
    public Claim High { get; } = null!;

    /// <summary>Every pair, the one with the higher figure first.</summary>
    public IEnumerable<(Claim High, Claim Low)> Pairs()
    {
        var said = Claims.ConvertAll(claim => (Claim: claim, Statement: _context.StatementOf(claim)));
        foreach (var high in said)
        {
            foreach (var low in said)
            {
                if (high.Statement != low.Statement && _context.Exceeds(high.Claim, low.Claim) != Certainty.No)
                {
                    yield return (high.Claim, low.Claim);
                }
            }
        }
    }

    private decimal Gap((Claim Higher, Claim Lower) pair) =>
        _context.EstimateOf(pair.Higher).Plausible.Low - _context.EstimateOf(pair.Lower).Plausible.High;
}
