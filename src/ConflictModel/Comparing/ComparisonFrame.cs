using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One dataset under one set of options: what every rule, finding and pair comparison of a run shares.</summary>
internal sealed class ComparisonFrame
{
    private readonly Lazy<PairComparer> _pairs;

    public ComparisonFrame(ConflictDataset dataset, ComparisonOptions options)
    {
        Dataset = dataset;
        Acknowledgements = new(dataset, options.Today);
        Options = options;
        Rows = new(dataset, options.HedgePolicy, options.SimultaneityPolicy);
        _pairs = new(() => new(Rows));
    }

    public ConflictDataset Dataset { get; }

    public ComparisonOptions Options { get; }

    public ClaimRows Rows { get; }

    public PairComparer Pairs => _pairs.Value;

    public AcknowledgementIndex Acknowledgements { get; }

    /// <summary>The key of a claim; a claim of another dataset is refused.</summary>
    public int KeyOf(Claim claim)
    {
        Guard.NotNull(claim);
        var key = Dataset.Claims.KeyOf(claim.Id);
        return key >= 0 && Dataset.Claims[key] == claim
            ? key
            : throw new ArgumentException($"The claim '{claim.Id}' is not one of this dataset's; permitted are the records of its Claims.", nameof(claim));
    }

    public PairComparison Compare(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        return a == b
            ? throw new ArgumentException($"The claim '{first.Id}' is given twice; two different claims are required.", nameof(second))
            : Pairs.Compare(a, b) with { Dataset = Dataset };
    }

    public EquatableList<Claim> ComparedClaimsOf(int scope)
    {
        var claims = new List<Claim>();
        foreach (var claim in Dataset.Keys.ClaimsOf(scope))
        {
            if (Rows.IsCompared(claim))
            {
                claims.Add(Dataset.Claims[claim]);
            }
        }

        return claims.ToEquatableList();
    }
}
