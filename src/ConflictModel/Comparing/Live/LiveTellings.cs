using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>The claims of a live dataset by origin and number, and by report: what one report may have retold of another's.</summary>
internal sealed class LiveTellings : LiveIndex
{
    private readonly LiveClaims _claims;

    // By a hash alone: a claim too many in a group is looked at in vain.
    // The last claim of a group; its complement where all are of one scope.
    private readonly Dictionary<int, int> _lastWithNumber = [];
    private readonly int[] _lastInReport;
    private readonly int[] _countInReport;
    private readonly int[] _numbersInReport;
    private int[] _previousWithNumber;
    private int[] _previousInReport;

    public LiveTellings(LiveState live)
    {
        _claims = live.Claims;
        _lastInReport = new int[live.Basis.Dataset.Reports.Count];
        _countInReport = new int[_lastInReport.Length];
        _numbersInReport = new int[_lastInReport.Length];
        Array.Fill(_lastInReport, -1);
        _previousWithNumber = new int[_claims.Dataset.Claims.Count];
        _previousInReport = new int[_previousWithNumber.Length];
        for (var claim = 0; claim < _previousWithNumber.Length; claim++)
        {
            Put(claim);
        }
    }

    public override void Add(int claim)
    {
        _previousWithNumber = _previousWithNumber.EnsureCapacity(claim + 1);
        _previousInReport = _previousInReport.EnsureCapacity(claim + 1);
        Put(claim);
    }

    /// <summary>
    /// The claims that are there with the number and origin of one, itself among them; and one that has just gone as if it were there.
    /// </summary>
    public List<int> WithNumberOf(int claim, int gone)
    {
        var group = new List<int>();
        if (HashOf(claim) is { } hash)
        {
            for (var other = GroupsOfScopes.LastOf(_lastWithNumber, hash); other >= 0; other = _previousWithNumber[other])
            {
                if ((other == gone || _claims.IsThere(other)) && HaveOneNumber(other, claim))
                {
                    group.Add(other);
                }
            }
        }

        return group;
    }

    /// <summary>Whether all claims that may have the number and origin of one are of its scope.</summary>
    public bool AreOfOneScope(int claim) => HashOf(claim) is not { } hash || _lastWithNumber[hash] < 0;

    /// <summary>The claims of a claim's report that are there and about the scope of another claim.</summary>
    public IEnumerable<int> InReportOf(int claim, int ofScopeOf)
    {
        var keys = _claims.Dataset.Keys;
        return InReport(keys[claim].Report).Where(other => keys.ScopeOf(other) == keys.ScopeOf(ofScopeOf));
    }

    /// <summary>
    /// The claims of a claim's report that have their number in common with a claim of another report about its scope: by it alone, the
    /// report gives a figure for that scope, too.
    /// </summary>
    public List<int> DistinguishedBy(int claim)
    {
        var (keys, distinguished) = (_claims.Dataset.Keys, new List<int>());
        var (report, scope) = (keys[claim].Report, keys.ScopeOf(claim));
        if (_numbersInReport[report] == 0 || _countInReport[report] <= 1)
        {
            return distinguished;
        }

        if (_claims.CountOf(scope) < _countInReport[report])
        {
            var inScope = _claims.ClaimsOf(scope, _claims.Version);
            if (!inScope.Exists(other => other != claim && keys[other].Report == report))
            {
                distinguished.AddRange(inScope.SelectMany(other => other == claim ? [] : WithNumberOf(other, claim))
                    .Where(other => other != claim && keys[other].Report == report)
                    .Distinct());
            }

            return distinguished;
        }

        foreach (var other in InReport(report))
        {
            if (other == claim)
            {
                continue;
            }

            if (keys.ScopeOf(other) == scope)
            {
                return [];
            }

            if (WithNumberOf(other, claim).Exists(retold => keys[retold].Report != report && keys.ScopeOf(retold) == scope))
            {
                distinguished.Add(other);
            }
        }

        return distinguished;
    }

    private IEnumerable<int> InReport(int report)
    {
        for (var claim = _lastInReport[report]; claim >= 0; claim = _previousInReport[claim])
        {
            if (_claims.IsThere(claim))
            {
                yield return claim;
            }
        }
    }

    private void Put(int claim)
    {
        var report = _claims.Dataset.Keys[claim].Report;
        _previousInReport[claim] = _lastInReport[report];
        _lastInReport[report] = claim;
        _countInReport[report]++;
        _previousWithNumber[claim] = -1;
        if (HashOf(claim) is { } hash)
        {
            _previousWithNumber[claim] = GroupsOfScopes.Put(_lastWithNumber, hash, claim, _claims.Dataset.Keys);
            _numbersInReport[report]++;
        }
    }

    private bool HaveOneNumber(int a, int b) => _claims.Rows.Origins[a].Number == _claims.Rows.Origins[b].Number
        && _claims.Rows.NumberOf(a) == _claims.Rows.NumberOf(b) && _claims.Rows.DimensionOf(a) == _claims.Rows.DimensionOf(b);

    private int? HashOf(int claim)
    {
        var rows = _claims.Rows;
        return rows.Origins[claim].Number is >= 0 and var origin && rows.NumberOf(claim) is { } number
            ? HashCode.Combine(origin, number)
            : null;
    }
}
