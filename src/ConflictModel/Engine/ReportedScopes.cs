namespace ConflictModel.Engine;

/// <summary>The claims of a dataset by their reports: which scopes a report gives a figure for.</summary>
internal sealed class ReportedScopes
{
    private readonly int[] _scopes;
    private readonly int[] _starts;

    public ReportedScopes(ConflictDataset dataset)
    {
        var (keys, claims) = (dataset.Keys, dataset.Claims.Count);
        _scopes = new int[claims];
        _starts = new int[dataset.Reports.Count + 1];
        for (var claim = 0; claim < claims; claim++)
        {
            _starts[keys[claim].Report + 1]++;
        }

        for (var report = 1; report < _starts.Length; report++)
        {
            _starts[report] += _starts[report - 1];
        }

        var next = _starts[..^1];
        for (var claim = 0; claim < claims; claim++)
        {
            _scopes[next[keys[claim].Report]++] = keys.ScopeOf(claim);
        }
    }

    /// <summary>Determines whether a report has a claim about a scope.</summary>
    public bool Has(int report, int scope) => _scopes.AsSpan(_starts[report].._starts[report + 1]).Contains(scope);
}
