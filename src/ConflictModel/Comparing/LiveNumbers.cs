using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>The claims of a live dataset by origin, number, dimension and date of statement: those that <see cref="SharedNumbers"/> looks at together.</summary>
internal sealed class LiveNumbers
{
    private readonly LiveClaims _claims;

    // By a hash alone: a claim too many in a group is looked at in vain.
    private readonly Dictionary<int, int> _last = [];
    private int[] _previous = [];

    public LiveNumbers(LiveClaims claims, bool isNeeded)
    {
        _claims = claims;
        if (isNeeded)
        {
            _previous = new int[claims.Dataset.Claims.Count];
            for (var claim = 0; claim < _previous.Length; claim++)
            {
                Put(claim);
            }
        }
    }

    /// <summary>Adds a claim, and gives the others of its group.</summary>
    public List<int> Add(int claim)
    {
        _previous = _previous.EnsureCapacity(claim + 1);
        Put(claim);
        return OthersOf(claim);
    }

    /// <summary>The others of a claim's group, whether it is there itself or not.</summary>
    public List<int> OthersOf(int claim)
    {
        var others = new List<int>();
        if (HashOf(claim) is { } hash)
        {
            for (var other = _last[hash]; other >= 0; other = _previous[other])
            {
                if (other != claim && _claims.IsThere(other))
                {
                    others.Add(other);
                }
            }
        }

        return others;
    }

    private void Put(int claim)
    {
        if (HashOf(claim) is { } hash)
        {
            _previous[claim] = _last.GetValueOrDefault(hash, -1);
            _last[hash] = claim;
        }
    }

    private int? HashOf(int claim)
    {
        var rows = _claims.Rows;
        var (origin, stated) = (rows.Origins[claim].Number, rows.Times.StatementOf(claim).Key);
        return stated >= 0 && origin >= 0 && rows.IsCompared(claim) && ClaimNumbers.NumberOf(rows.Tables, rows.Claims[claim]) is var number and not 0
            ? HashCode.Combine(origin, number, stated)
            : null;
    }
}
