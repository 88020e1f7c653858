namespace ConflictModel.Engine;

/// <summary>Gathers the strongest opponent of each claim, on either side: the lowest of those it lies above, the highest of those it lies below.</summary>
internal sealed class OpponentTable(ClaimRows rows, Verdict verdict)
{
    private readonly Dictionary<int, (int Below, int Above)> _opponents = [];

    public bool IsEmpty => _opponents.Count == 0;

    /// <summary>One violating pair: the narrower claim lies above the wider one.</summary>
    public void Add(int narrower, int wider)
    {
        AddBelow(narrower, wider);
        AddAbove(wider, narrower);
    }

    /// <summary>A claim that the given one lies above.</summary>
    public void AddBelow(int claim, int opponent)
    {
        var known = Known(claim);
        if (known.Below < 0 || IsBefore(High(opponent), opponent, High(known.Below), known.Below))
        {
            _opponents[claim] = (opponent, known.Above);
        }
    }

    /// <summary>A claim that the given one lies below.</summary>
    public void AddAbove(int claim, int opponent)
    {
        var known = Known(claim);
        if (known.Above < 0 || IsBefore(-Low(opponent), opponent, -Low(known.Above), known.Above))
        {
            _opponents[claim] = (known.Below, opponent);
        }
    }

    /// <summary>The claims by their ids, each with its strongest opponent: the one with the wider gap.</summary>
    public (int[] Claims, int[] Opponents) ToArrays()
    {
        var claims = _opponents.Keys.ToArray();
        Array.Sort(claims, (a, b) => IdOf(a).CompareTo(IdOf(b)));
        var opponents = new int[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            var (below, above) = _opponents[claims[i]];
            opponents[i] = below < 0 ? above
                : above < 0 ? below
                : IsBefore(High(below) - Low(claims[i]), below, High(claims[i]) - Low(above), above) ? below
                : above;
        }

        return (claims, opponents);
    }

    private bool IsBefore(double value, int claim, double other, int otherClaim) => value < other || (value == other && IdOf(claim) < IdOf(otherClaim));

    private (int Below, int Above) Known(int claim) => _opponents.TryGetValue(claim, out var known) ? known : (-1, -1);

    private EntityId<Claim> IdOf(int claim) => rows.Dataset.Claims[claim].Id;

    private double High(int claim) => verdict == Verdict.Contradiction ? rows.RowOf(claim).PossibleHigh : rows.RowOf(claim).High;

    private double Low(int claim) => verdict == Verdict.Contradiction ? rows.RowOf(claim).PossibleLow : rows.RowOf(claim).Low;
}
