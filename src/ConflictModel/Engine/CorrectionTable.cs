namespace ConflictModel.Engine;

/// <summary>
/// The corrections among the claims of a dataset. A correction explains why figures differ: the one that it names, and, in a count that
/// goes on, whatever its origin said up to that one against whatever it says from the correction on.
/// </summary>
internal class CorrectionTable
{
    private readonly ClaimColumns _rows;
    private readonly Dictionary<int, List<(int Corrected, int Correcting)>> _ofScope = [];
    private readonly HashSet<int> _affected = [];

    /// <summary>The table of some corrections, in the order of the dataset.</summary>
    public CorrectionTable(ClaimColumns rows, IEnumerable<(int Corrected, int Correcting)> corrections)
    {
        _rows = rows;
        foreach (var (corrected, correcting) in corrections)
        {
            Include(corrected, correcting);
        }
    }

    /// <summary>All corrections, in the order of the dataset.</summary>
    public IEnumerable<(int Corrected, int Correcting)> All =>
        _ofScope.Values.SelectMany(corrections => corrections).OrderBy(correction => correction.Correcting);

    /// <summary>Determines whether a claim explains differences by what it corrects.</summary>
    public static bool IsCorrection(Claim claim) => claim is { Standing: Standing.Current, Corrects: not null };

    /// <summary>Determines whether a claim of a scope corrects another, or is corrected.</summary>
    public bool Affects(int scope) => _affected.Contains(scope);

    /// <summary>The corrections by claims of a scope, in the order of the dataset.</summary>
    public IReadOnlyList<(int Corrected, int Correcting)> Of(int scope) =>
        _ofScope.TryGetValue(scope, out var corrections) ? corrections : [];

    /// <summary>The claim whose correction explains the difference between two; below 0 if there is none.</summary>
    public int Explaining(int a, int b)
    {
        if (_ofScope.Count == 0)
        {
            return -1;
        }

        var explaining = Direct(a, b);
        return explaining >= 0 || _rows.Keys.ScopeOf(a) != _rows.Keys.ScopeOf(b) || _rows.KindOf(a) != MeasureKind.Flow
            ? explaining
            : Between(a, b);
    }

    /// <summary>
    /// On which side of a correction a claim is, of those that are of its scope: of the corrected claim, of the correcting one, of both, or
    /// of neither.
    /// </summary>
    public char SideOf(int claim, (int Corrected, int Correcting) correction)
    {
        return (IsUpTo(claim, correction.Corrected), IsUpTo(correction.Correcting, claim)) switch
        {
            (true, true) => '*',
            (true, false) => '<',
            (false, true) => '>',
            _ => ' ',
        };
    }

    /// <summary>Determines whether two sides of one correction are apart, so that it explains what differs between them.</summary>
    public static bool AreOnBothSides(char first, char second) =>
        (first is '<' or '*' && second is '>' or '*') || (first is '>' or '*' && second is '<' or '*');

    private protected void Include(int corrected, int correcting)
    {
        var scope = _rows.Keys.ScopeOf(correcting);
        if (!_ofScope.TryGetValue(scope, out var corrections))
        {
            _ofScope.Add(scope, corrections = []);
        }

        corrections.Add((corrected, correcting));
        _affected.Add(scope);
        _affected.Add(_rows.Keys.ScopeOf(corrected));
    }

    private protected void Exclude(int correcting)
    {
        if (_ofScope.TryGetValue(_rows.Keys.ScopeOf(correcting), out var corrections))
        {
            corrections.RemoveAll(correction => correction.Correcting == correcting);
        }
    }

    private int Direct(int a, int b)
    {
        var (first, second) = (_rows.Claims[a], _rows.Claims[b]);
        return first.Corrects == second.Id && first.Standing == Standing.Current ? a
            : second.Corrects == first.Id && second.Standing == Standing.Current ? b
            : -1;
    }

    private int Between(int a, int b)
    {
        foreach (var (corrected, correcting) in Of(_rows.Keys.ScopeOf(a)))
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
        || (_rows.IsNoLater(earlier, later)
            && _rows.ShareBeginning(earlier, later)
            && _rows.Keys.ScopeOf(earlier) == _rows.Keys.ScopeOf(later)
            && _rows.Origins[earlier].IsSameAs(_rows.Origins[later]) == Certainty.Certain);
}
