namespace ConflictModel.Engine;

/// <summary>
/// The claims of a dataset to which some are added and from which some are withdrawn. Every claim keeps its key, also when it is gone, so
/// that the claims of any earlier version can still be listed.
/// </summary>
internal sealed class LiveClaims
{
    private const int Never = int.MaxValue;

    private readonly ClaimRows _basisRows;
    private readonly ConflictDataset _basis;
    private readonly Dictionary<ScopeKey, int> _scopes;
    private readonly Dictionary<(int Measure, int Category), List<int>> _scopesOf = [];
    private readonly List<ClaimRow> _addedRows = [];
    private readonly List<decimal> _addedNumbers = [];
    private readonly List<int> _addedAt = [];
    private readonly HashSet<int> _deniedScopes = [];
    private readonly Dictionary<int, int> _corrected = [];
    private readonly Dictionary<EntityId<Claim>, int> _needed = [];
    private LiveScope?[] _changes;
    private int[] _withdrawnAt;

    public LiveClaims(ClaimRows rows)
    {
        _basisRows = rows;
        _basis = rows.Dataset;
        Dataset = new(_basis);
        Rows = new(rows, Dataset);
        Index = new(rows, Dataset.Keys);
        _changes = new LiveScope?[_basis.Keys.Scopes.Length];
        _withdrawnAt = new int[_basis.Claims.Count];
        Array.Fill(_withdrawnAt, Never);
        _scopes = new(_basis.Keys.ScopeKeys.Length);
        for (var scope = 0; scope < _basis.Keys.ScopeKeys.Length; scope++)
        {
            Register(_basis.Keys.ScopeKeys[scope], scope);
        }

        for (var claim = 0; claim < _basis.Claims.Count; claim++)
        {
            Note(claim);
        }
    }

    /// <summary>All claims that ever were.</summary>
    public LiveDataset Dataset { get; }

    public LiveRows Rows { get; }

    public ScopeIndex Index { get; }

    /// <summary>The number of changes so far.</summary>
    public int Version { get; private set; }

    /// <summary>Whether some claim of a scope denies, or once did.</summary>
    public bool MayBeDenied(int scope) => _deniedScopes.Contains(scope);

    /// <summary>Whether a claim explains differences by what it corrects.</summary>
    public bool IsCorrection(int claim) => CorrectionTable.IsCorrection(Dataset.Claims[claim]);

    /// <summary>How many other claims correct one.</summary>
    public bool IsCorrected(EntityId<Claim> id) => _needed.GetValueOrDefault(id) > 0;

    public bool IsThere(int claim) => _withdrawnAt[claim] == Never;

    public bool WasThere(int claim, int version) =>
        version < _withdrawnAt[claim] && (claim < _basis.Claims.Count || _addedAt[claim - _basis.Claims.Count] <= version);

    /// <summary>A compared claim, packed.</summary>
    public ClaimRow RowOf(int claim) =>
        claim < _basis.Claims.Count ? _basisRows.RowAt(_basisRows.PositionOf(claim)) : _addedRows[claim - _basis.Claims.Count];

    /// <summary>The number that a claim prints; 0 where it prints none, or several.</summary>
    public decimal NumberOf(int claim) =>
        claim < _basis.Claims.Count ? _basisRows.Numbers[claim] ?? 0 : _addedNumbers[claim - _basis.Claims.Count];

    /// <summary>The packed claims of a scope that were there at the start.</summary>
    public ReadOnlySpan<ClaimRow> FirstRowsOf(int scope) => scope < _basis.Keys.Scopes.Length ? _basisRows.RowsOf(scope) : [];

    /// <summary>The most days of one of those claims; see <see cref="ClaimRows.LongestOf"/>.</summary>
    public int LongestOfFirst(int scope) => _basisRows.LongestOf(scope);

    /// <summary>The packed claims of a scope that were added since and are there.</summary>
    public ReadOnlySpan<ClaimRow> AddedRowsOf(int scope) => _changes[scope] is { } changes ? changes.Rows : [];

    /// <summary>Whether some claims of a scope are there no more.</summary>
    public bool HasWithdrawn(int scope) => _changes[scope] is { Withdrawn: > 0 };

    /// <summary>The key of a scope; below 0 where no claim ever was about it.</summary>
    public int ScopeOf(in ScopeKey key) => _scopes.TryGetValue(key, out var scope) ? scope : -1;

    /// <summary>The scopes of a measure and a category.</summary>
    public IReadOnlyList<int> ScopesOf(int measure, int category) =>
        _scopesOf.TryGetValue((measure, category), out var scopes) ? scopes : [];

    /// <summary>How many claims a scope ever had.</summary>
    public int CountOf(int scope) =>
        (scope < _basis.Keys.Scopes.Length ? _basis.Keys.ClaimsOf(scope).Length : 0) + (_changes[scope]?.Claims.Count ?? 0);

    /// <summary>The claims of a scope in a version, in the order of the dataset.</summary>
    public List<int> ClaimsOf(int scope, int version)
    {
        var claims = new List<int>();
        if (scope < _basis.Keys.Scopes.Length)
        {
            foreach (var claim in _basis.Keys.ClaimsOf(scope))
            {
                if (WasThere(claim, version))
                {
                    claims.Add(claim);
                }
            }
        }

        foreach (var claim in _changes[scope]?.Claims ?? [])
        {
            if (WasThere(claim, version))
            {
                claims.Add(claim);
            }
        }

        return claims;
    }

    /// <summary>All claims that are there, in the order of the dataset.</summary>
    public IEnumerable<int> All() => Enumerable.Range(0, Dataset.Claims.Count).Where(IsThere);

    /// <summary>Claims with all that they correct, in the order of the dataset.</summary>
    public SortedSet<int> WithCorrected(IEnumerable<int> claims)
    {
        var all = new SortedSet<int>();
        foreach (var claim in claims)
        {
            for (var next = claim; all.Add(next) && _corrected.TryGetValue(next, out var corrected);)
            {
                next = corrected;
            }
        }

        return all;
    }

    /// <summary>Adds a claim that is known to fit, and gives its key. Where its figure cannot be read, nothing has changed.</summary>
    public int Add(Claim claim, in ScopeKey scopeKey)
    {
        var key = Dataset.Claims.Count;
        if (!_scopes.TryGetValue(scopeKey, out var scope))
        {
            scope = Dataset.Keys.AppendScope(scopeKey);
            Register(scopeKey, scope);
            _changes = _changes.EnsureCapacity(scope + 1);
        }

        // The last that may fail.
        var keys = Dataset.Keys.Find(claim, scope);
        var row = Rows.Pack(key, claim, keys);
        Dataset.Claims.Add(claim);
        Dataset.Keys.Append(keys);
        Rows.Append(key);
        _withdrawnAt = _withdrawnAt.EnsureCapacity(key + 1);
        _withdrawnAt[key] = Never;
        _addedAt.Add(++Version);
        _addedRows.Add(row);
        _addedNumbers.Add(Rows.NumberOf(key) ?? 0);
        Note(key);
        var changes = _changes[scope] ??= new();
        changes.Claims.Add(key);
        if (Rows.IsCompared(key))
        {
            changes.Add(row);
            Index.Include(scope, row.Low, row.High);
        }
        else
        {
            Index.Include(scope, double.NegativeInfinity, double.PositiveInfinity);
        }

        return key;
    }

    public void Withdraw(int claim)
    {
        var record = Dataset.Claims[claim];
        var scope = Dataset.Keys.ScopeOf(claim);
        Dataset.Claims.Withdraw(claim);
        Rows.Withdraw(claim);
        _withdrawnAt[claim] = ++Version;
        var changes = _changes[scope] ??= new();
        changes.Withdrawn++;
        changes.Remove(claim);
        if (record.Corrects is { } corrected)
        {
            _needed[corrected]--;
        }
    }

    private void Register(in ScopeKey key, int scope)
    {
        _scopes.Add(key, scope);
        if (key.Category >= 0)
        {
            if (!_scopesOf.TryGetValue((key.Measure, key.Category), out var scopes))
            {
                _scopesOf.Add((key.Measure, key.Category), scopes = []);
            }

            scopes.Add(scope);
        }
    }

    private void Note(int claim)
    {
        var record = Dataset.Claims[claim];
        if (record.Stance is Stance.DeniesEvent or Stance.DeniesFigure)
        {
            _deniedScopes.Add(Dataset.Keys.ScopeOf(claim));
        }

        if (record.Corrects is { } corrected)
        {
            _corrected.Add(claim, Dataset.Claims.KeyOf(corrected));
            _needed[corrected] = _needed.GetValueOrDefault(corrected) + 1;
        }
    }
}
