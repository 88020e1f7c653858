namespace ConflictModel.Engine;

/// <summary>The claims of a dataset as packed rows for comparing, under one hedge policy and one simultaneity policy.</summary>
internal sealed partial class ClaimRows : ClaimColumns
{
    private readonly ClaimRow[] _rows;
    private readonly int[] _rowOfClaim;
    private readonly int[] _ends;
    private readonly bool[] _repeatsOrigin;
    private readonly int[] _longest;
    private readonly bool[] _hasDenial;
    private readonly byte[] _exclusions;
    private readonly Lazy<ClaimNumbers> _numbers;
    private readonly Lazy<ReportedScopes> _reported;

    public ClaimRows(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity, RevisionPolicy revision)
        : this(dataset, hedges, simultaneity, revision, basis: null)
    {
    }

    /// <summary>The rows of some claims of another dataset, under the same policies.</summary>
    public ClaimRows(ConflictDataset dataset, ClaimRows basis)
        : this(dataset, basis.Hedges, basis.Simultaneity, basis.Revision, basis)
    {
    }

    private ClaimRows(
        ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity, RevisionPolicy revision, ClaimRows? basis)
        : base(dataset, hedges, simultaneity, revision, basis)
    {
        var (claims, scopes) = (dataset.Claims.Count, dataset.Keys.Scopes.Length);
        Dataset = dataset;
        _exclusions = new byte[claims];
        Exclusions = new(_exclusions);
        _rows = GC.AllocateUninitializedArray<ClaimRow>(claims);
        _rowOfClaim = GC.AllocateUninitializedArray<int>(claims);
        _ends = new int[scopes];
        _longest = new int[scopes];
        _repeatsOrigin = new bool[scopes];
        _hasDenial = new bool[scopes];
        _numbers = new(() => new(this));
        _reported = new(() => new(dataset));
        Corrections = new(this, Pack().Select(claim => (dataset.Claims.KeyOf(dataset.Claims[claim].Corrects!.Value), claim)));
        Sort();
    }

    public ConflictDataset Dataset { get; }

    public override CorrectionTable Corrections { get; }

    /// <summary>The numbers that the claims print.</summary>
    public ClaimNumbers Numbers => _numbers.Value;

    /// <summary>The scopes of the claims of each report.</summary>
    public ReportedScopes Reported => _reported.Value;

    /// <summary>Computes the estimates of all compared claims in parallel.</summary>
    public void EstimateAll()
    {
        InParallel.Over(Dataset.Claims.Count, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (IsCompared(i))
                {
                    EstimateOf(i);
                }
            }
        });
    }

    /// <summary>The number of claims that are excluded for a reason.</summary>
    public int CountOf(Exclusion exclusion) => _exclusions.AsSpan().Count((byte)exclusion);

    /// <summary>The compared claims of a scope, packed; in the order of the first days on which they may hold.</summary>
    public ReadOnlySpan<ClaimRow> RowsOf(int scope) => _rows.AsSpan(StartOf(scope).._ends[scope]);

    /// <summary>Determines whether a scope has what some rule needs to find anything.</summary>
    public bool Passes(int scope, ScopeScreen screen) => screen switch
    {
        ScopeScreen.Denial => _hasDenial[scope],
        ScopeScreen.RepeatedOrigin => _repeatsOrigin[scope],
        _ => true,
    };

    /// <summary>
    /// The most days from the first on which a compared claim of a scope may hold to its last; <see cref="int.MaxValue"/> where there is no
    /// end to them.
    /// </summary>
    public int LongestOf(int scope) => _longest[scope];

    /// <summary>The position of the first packed claim of a scope.</summary>
    public int StartOf(int scope) => Dataset.Keys.StartOf(scope);

    /// <summary>The position of a compared claim among the packed ones.</summary>
    public int PositionOf(int claim) => _rowOfClaim[claim];

    /// <summary>A packed claim.</summary>
    public ref readonly ClaimRow RowAt(int position) => ref _rows[position];

    /// <summary>The rows of a dataset; made once for each dataset, as long as the policies stay the same.</summary>
    public static ClaimRows Of(ConflictDataset dataset, HedgePolicy hedges, SimultaneityPolicy simultaneity, RevisionPolicy revision) =>
        dataset.LastRead.Get(
        rows => rows.Hedges == hedges && rows.Simultaneity == simultaneity && rows.Revision == revision,
        () => new ClaimRows(dataset, hedges, simultaneity, revision));
}
