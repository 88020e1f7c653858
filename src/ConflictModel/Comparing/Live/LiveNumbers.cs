using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// The claims of a live dataset by origin, number and date of statement: those that may have a <see cref="StatedNumber"/> in common.
/// </summary>
internal sealed class LiveNumbers : LiveIndex
{
    private readonly LiveClaims _claims;

    // By a hash alone: a claim too many in a group is looked at in vain.
    // The last claim of a group; its complement where all are of one scope.
    private readonly Dictionary<int, int> _last = [];
    private int[] _previous;

    public LiveNumbers(LiveState live)
    {
        _claims = live.Claims;
        _previous = new int[_claims.Dataset.Claims.Count];
        for (var claim = 0; claim < _previous.Length; claim++)
        {
            Put(claim);
        }
    }

    public override void Add(int claim)
    {
        _previous = _previous.EnsureCapacity(claim + 1);
        Put(claim);
    }

    /// <summary>What a claim that comes or goes shares with claims of other scopes; null where it is nothing.</summary>
    public (StatedNumber Number, List<int> Others)? Affected(LiveChange change)
    {
        if (HashOf(change.Claim) is not { } hash)
        {
            return null;
        }

        var last = _last[hash];
        if (last < 0)
        {
            return null;
        }

        List<int>? others = null;
        var isElsewhere = false;
        for (var other = last; other >= 0; other = _previous[other])
        {
            if (other != change.Claim && _claims.IsThere(other))
            {
                (others ??= []).Add(other);
                isElsewhere |= _claims.Dataset.Keys.ScopeOf(other) != change.Scope;
            }
        }

        return isElsewhere ? (StatedNumber.Of(_claims.Rows, change.Claim)!, others!) : null;
    }

    private void Put(int claim)
    {
        if (HashOf(claim) is { } hash)
        {
            _previous[claim] = GroupsOfScopes.Put(_last, hash, claim, _claims.Dataset.Keys);
        }
    }

    private int? HashOf(int claim)
    {
        var rows = _claims.Rows;
        var (origin, stated) = (rows.Origins[claim].Number, rows.Times.StatementOf(claim).Key);
        return stated >= 0 && origin >= 0 && rows.IsCompared(claim)
            && ClaimNumbers.NumberOf(rows.Tables, rows.Claims[claim]) is var number and not 0
            ? HashCode.Combine(origin, number, stated)
            : null;
    }
}
