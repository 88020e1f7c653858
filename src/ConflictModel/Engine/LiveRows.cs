namespace ConflictModel.Engine;

/// <summary>
/// The columns of a dataset to which claims are added: those of its base, and what was appended to them. A claim that is added is packed
/// alone.
/// </summary>
internal sealed class LiveRows : ClaimColumns
{
    private readonly LiveDataset _dataset;
    private readonly AppendedColumns _appended;
    private readonly LiveCorrections _corrections;
    private readonly FigurePacker _packer;
    private readonly int _basisPeriods;
    private readonly int _basisAttributions;

    public LiveRows(ClaimRows basis, LiveDataset dataset)
        : this(basis, dataset, new())
    {
    }

    private LiveRows(ClaimRows basis, LiveDataset dataset, AppendedColumns appended)
        : base(basis, dataset.Claims.All, dataset.Keys, appended)
    {
        _dataset = dataset;
        _appended = appended;
        _corrections = new(this, basis.Corrections);
        _packer = new(this);
        _basisPeriods = basis.Dataset.Keys.Periods.Length;
        _basisAttributions = basis.Dataset.Keys.Attributions.Length;
    }

    public override CorrectionTable Corrections => _corrections;

    /// <summary>Packs a claim that is about to be added.</summary>
    /// <param name="key">The key that it will have.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="keys">What it refers to.</param>
    /// <exception cref="OverflowException">Its figure is too large for its unit.</exception>
    public ClaimRow Pack(int key, Claim claim, in ClaimKeys keys)
    {
        if (keys.Period == _basisPeriods + _appended.Periods.Count)
        {
            _appended.Periods.Add(Times.Find(claim.Scope.Period!));
        }

        if (keys.Attribution == _basisAttributions + _appended.Paths.Count)
        {
            _appended.DatedAttributions.Add(Times.Find(claim.Attribution));
            _appended.Paths.Add(Origins.Find(claim.Attribution));
        }

        var row = Pack(key, claim, keys, _packer);
        return row with { IsPlain = row.IsPlain && claim.Corrects is null };
    }

    /// <summary>Appends the claim that was added to the dataset last.</summary>
    public void Append(int key)
    {
        var claim = Claims[key];
        _appended.Exclusions.Add((byte)Excluded(claim));
        _appended.Estimates.Add(null);
        if (CorrectionTable.IsCorrection(claim))
        {
            _corrections.Add(_dataset.Claims.KeyOf(claim.Corrects!.Value), key);
        }
    }

    /// <summary>Removes what a claim that was withdrawn explains by what it corrects.</summary>
    public void Withdraw(int key) => _corrections.Remove(key);
}
