using System.Runtime.InteropServices;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Puts the claims of a scope together by time and dimension. Not thread-safe.</summary>
/// <param name="frame">What all evidence shares.</param>
/// <param name="leftOut">The claims that are left out, as if the dataset had none of them; null for none.</param>
internal sealed class EvidenceMaker(ReconciliationFrame frame, HashSet<int>? leftOut)
{
    private readonly OriginClusters _clusters = new(frame.Origins, frame.Level);
    private readonly Supersession _supersession = new(frame);
    private readonly Dictionary<string, int> _coarse = [];
    private readonly List<Entry> _entries = [];
    private readonly List<(EvidenceGroup Group, DaySpan AsOf, KnownTime At)> _groups = [];
    private int[] _numbers = [];

    /// <summary>The groups of a scope that have a claim to consider, in the order of their as-of days.</summary>
    public EvidenceGroup[] GroupsOf(int scope)
    {
        Gather(scope);
        _groups.Clear();
        for (var start = 0; start < _entries.Count;)
        {
            var end = start + 1;
            while (end < _entries.Count && _entries[end].IsOfOneGroup(_entries[start]))
            {
                end++;
            }

            if (GroupOf(CollectionsMarshal.AsSpan(_entries)[start..end]) is { } group)
            {
                _groups.Add((group, frame.Rows.AsOf(group.Claims[0]), frame.Rows.Times.HoldsOf(group.Claims[0])));
            }

            start = end;
        }

        if (_groups.Count > 1)
        {
            _groups.Sort(Compare);
        }

        var groups = new EvidenceGroup[_groups.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = _groups[i].Group;
        }

        return groups;
    }

    /// <summary>The claims of a group, with what is known about each.</summary>
    public ScopeEvidence EvidenceOf(EvidenceGroup group)
    {
        var keys = group.Claims;
        if (_numbers.Length < keys.Length)
        {
            _numbers = new int[Math.Max(keys.Length, 2 * _numbers.Length)];
        }

        var origins = _clusters.Find(keys, _numbers);
        var claims = new ClaimEvidence[keys.Length];
        var outgrown = keys.Length > 1 && frame.Rows.KindOf(keys[0]) == MeasureKind.Flow ? FirstCounts.Outgrown(frame.Rows, keys) : null;
        for (var i = 0; i < keys.Length; i++)
        {
            claims[i] = new(frame, keys[i], _numbers[i], outgrown?[i] == true);
        }

        return new(frame, group, new(claims), origins);
    }

    private void Gather(int scope)
    {
        var rows = frame.Rows;
        _entries.Clear();
        _coarse.Clear();
        var isActual = frame.Dataset.Keys.ScopeKeys[scope].Mode == Mode.Actual;
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(scope))
        {
            if (leftOut?.Contains(claim) != true)
            {
                _entries.Add(new(
                    rows.Times.HoldsOf(claim).Number,
                    isActual
                        ? 0
                        : TimeOf(rows.Times.StatementOf(claim).Key, ClaimTimes.StatementDate(frame.Dataset, frame.Dataset.Claims[claim])),
                    rows.DimensionOf(claim).Value,
                    frame.Dataset.Claims[claim].Id.Value,
                    claim));
            }
        }

        if (_entries.Count > 1)
        {
            _entries.Sort(static (a, b) => Entry.Compare(a, b));
        }
    }

    // Dates of one text are one time, also a bare year, whose text has no key.
    private int TimeOf(int key, object? text)
    {
        if (key >= 0 || text is null)
        {
            return key >= 0 ? key : -1;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_coarse, text.ToString()!, out var exists);
        return exists ? number : number = -1 - _coarse.Count;
    }

    private EvidenceGroup? GroupOf(ReadOnlySpan<Entry> entries)
    {
        var considered = 0;
        foreach (ref readonly var entry in entries)
        {
            considered += frame.Rows.IsCompared(entry.Claim) ? 1 : 0;
        }

        if (considered == 0)
        {
            return null;
        }

        var claims = new int[considered];
        var others = considered == entries.Length ? [] : new int[entries.Length - considered];
        var (next, nextOther) = (0, 0);
        foreach (ref readonly var entry in entries)
        {
            if (frame.Rows.IsCompared(entry.Claim))
            {
                claims[next++] = entry.Claim;
            }
            else
            {
                others[nextOther++] = entry.Claim;
            }
        }

        var superseded = claims.Length > 1 && frame.Rows.KindOf(claims[0]) == MeasureKind.Flow ? _supersession.Find(claims) : [];
        var first = frame.Dataset.Claims[claims[0]];
        var period = frame.Rows.Times.PeriodOf(claims[0])?.InUtc();
        var scope = frame.Dataset.Keys.Scopes[frame.Dataset.Keys.ScopeOf(claims[0])];
        return new(
            first.Scope.Period == period && first.Scope.Place == scope.Place ? first.Scope : scope with { Period = period },
            first.Scope.Mode == Mode.Actual ? null : ClaimTimes.StatementDate(frame.Dataset, first),
            frame.Rows.DimensionOf(claims[0]),
            superseded.Count == 0 ? claims : Array.FindAll(claims, claim => !superseded.ContainsKey(claim)),
            others,
            superseded.Count == 0 ? [] : [.. claims.Where(superseded.ContainsKey).Select(claim => (claim, superseded[claim]))]);
    }

    private static int Compare((EvidenceGroup Group, DaySpan AsOf, KnownTime At) a, (EvidenceGroup Group, DaySpan AsOf, KnownTime At) b)
    {
        var last = a.AsOf.Last.CompareTo(b.AsOf.Last);
        var first = last != 0 ? last : a.AsOf.First.CompareTo(b.AsOf.First);
        var clock = first != 0 ? first : a.At.CompareStart(b.At);
        var period = clock != 0 ? clock : string.CompareOrdinal(a.Group.Scope.Period?.ToString(), b.Group.Scope.Period?.ToString());
        var stated = period != 0 ? period : string.CompareOrdinal(a.Group.Stated?.ToString(), b.Group.Stated?.ToString());
        return stated != 0 ? stated : string.CompareOrdinal(a.Group.Dimension.Value, b.Group.Dimension.Value);
    }

    /// <summary>A claim with what it is put together by, and its id, by which it is then ordered.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Time, int Stated, string Dimension, string Id, int Claim)
    {
        public bool IsOfOneGroup(in Entry other) => Time == other.Time && Stated == other.Stated && Dimension == other.Dimension;

        public static int Compare(in Entry a, in Entry b)
        {
            var time = a.Time.CompareTo(b.Time);
            var stated = time != 0 ? time : a.Stated.CompareTo(b.Stated);
            var dimension = stated != 0 || ReferenceEquals(a.Dimension, b.Dimension)
                ? stated
                : string.CompareOrdinal(a.Dimension, b.Dimension);
            return dimension != 0 ? dimension : string.CompareOrdinal(a.Id, b.Id);
        }
    }
}
