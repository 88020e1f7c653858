namespace ConflictModel.Engine;

/// <summary>
/// The corrections among the claims of a dataset. A correction explains why figures differ: the one that it names, and, in a count that goes on, whatever its origin said up to that one against whatever it says from the correction on.
/// </summary>
internal sealed partial class CorrectionTable
{
    private readonly ClaimRows _rows;
    private readonly Dictionary<int, List<(int Corrected, int Correcting)>> _ofScope = [];
    private readonly HashSet<int> _affected = [];

    /// <summary>The table of the claims that are corrections, in the order of the dataset.</summary>
    public CorrectionTable(ClaimRows rows, IEnumerable<int> corrections)
    {
        _rows = rows;
        foreach (var claim in corrections)
        {
            Append(claim);
        }
    }

    /// <summary>Whether a claim explains differences by what it corrects.</summary>
    public static bool IsCorrection(Claim claim) => claim is { Standing: Standing.Current, Corrects: not null };

    /// <summary>Whether a claim of a scope corrects another, or is corrected.</summary>
    public bool Affects(int scope) => _affected.Contains(scope);

    /// <summary>The corrections by claims of a scope, in the order of the dataset.</summary>
    public IReadOnlyList<(int Corrected, int Correcting)> Of(int scope) => _ofScope.TryGetValue(scope, out var corrections) ? corrections : [];

    /// <summary>The claim whose correction explains the difference between two; below 0 where there is none.</summary>
    public int Explaining(int a, int b)
    {
        if (_ofScope.Count == 0)
        {
            return -1;
        }

        var explaining = Direct(a, b);
        return explaining >= 0 || _rows.Dataset.Keys.ScopeOf(a) != _rows.Dataset.Keys.ScopeOf(b) || _rows.KindOf(a) != MeasureKind.Flow ? explaining : Between(a, b);
    }

    private void Add(int correcting, int corrected)
    {
        var scope = _rows.Dataset.Keys.ScopeOf(correcting);
        if (!_ofScope.TryGetValue(scope, out var corrections))
        {
            _ofScope.Add(scope, corrections = []);
        }

        corrections.Add((corrected, correcting));
        _affected.Add(scope);
        _affected.Add(_rows.Dataset.Keys.ScopeOf(corrected));
    }

    private int Direct(int a, int b)
    {
        var (first, second) = (_rows.Dataset.Claims[a], _rows.Dataset.Claims[b]);
        return first.Corrects == second.Id && first.Standing == Standing.Current ? a
            : second.Corrects == first.Id && second.Standing == Standing.Current ? b
            : -1;
    }

    private int Between(int a, int b)
    {
        foreach (var (corrected, correcting) in Of(_rows.Dataset.Keys.ScopeOf(a)))
        {
            if ((IsUpTo(a, corrected) && IsUpTo(correcting, b)) || (IsUpTo(b, corrected) && IsUpTo(correcting, a)))
            {
                return correcting;
            }
        }

        return -1;
    }

    // Of one series, and no later.
    private bool IsUpTo(int earlier, int later) => earlier == later
        || (_rows.AsOf(earlier).Last <= _rows.AsOf(later).First
            && _rows.ShareBeginning(earlier, later)
            && _rows.Dataset.Keys.ScopeOf(earlier) == _rows.Dataset.Keys.ScopeOf(later)
            && _rows.Origins[earlier].IsSameAs(_rows.Origins[later]) == Certainty.Certain);
}
