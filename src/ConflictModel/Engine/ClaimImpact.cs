using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// What one claim of a live dataset does among the others, found by one look at each row of its scope, and of those scopes above and below
/// it in which something can be violated.
/// </summary>
internal sealed class ClaimImpact
{
    private readonly LiveClaims _claims;
    private readonly ClaimRow _row;
    private readonly int _scope;
    private List<LiveKey>? _violated;
    private List<int>? _peers;
    private Bounds _plausible;

    public ClaimImpact(LiveClaims claims, int claim)
    {
        _claims = claims;
        _scope = claims.Dataset.Keys.ScopeOf(claim);
        _row = claims.RowOf(claim);
        _plausible = new(_row.Low, _row.High);
        LookWithin(Near(claims.FirstRowsOf(_scope)));
        LookWithin(claims.AddedRowsOf(_scope));
    }

    /// <summary>The claim, packed.</summary>
    public ref readonly ClaimRow Row => ref _row;

    /// <summary>Between which scopes, and how, it violates the order with any other claim.</summary>
    public ReadOnlySpan<LiveKey> Violated => CollectionsMarshal.AsSpan(_violated);

    /// <summary>Whether any two claims that are there violate the order in one way.</summary>
    public static bool IsLeft(LiveClaims claims, in LiveKey key)
    {
        var scopes = claims.Dataset.Keys.ScopeKeys;
        var order = key.Narrower == key.Wider ? Certainty.Certain : claims.Rows.Order.IsWithin(scopes[key.Narrower], scopes[key.Wider]);
        var decision = new PairDecision(claims.Rows, key.Narrower, key.Wider, order);
        var isPlain = key.Narrower != key.Wider || !claims.Rows.Corrections.Affects(key.Narrower);
        var wider = RowsOf(claims, key.Wider, isPlain);
        foreach (ref readonly var narrower in (key.Narrower == key.Wider ? wider : RowsOf(claims, key.Narrower, isPlain)).AsSpan())
        {
            foreach (ref readonly var other in wider.AsSpan())
            {
                if (narrower.Low > other.High && decision.Of(narrower, other, out var family) == key.Verdict && family == key.Family)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the scope has another claim of the same statement.</summary>
    public bool MeetsOwnStatement { get; private set; }

    /// <summary>Whether the scope has a claim of the same origin and time in another report.</summary>
    public bool MeetsOwnReports { get; private set; }

    /// <summary>Whether it violates the order with a claim of its scope in one way.</summary>
    public bool Violates(OrderFamily family) => _violated?.Exists(key => key.Family == family && key.Narrower == key.Wider) == true;

    /// <summary>Whether the scope has other claims that are certainly of the same time, and of one dimension.</summary>
    public bool HasPeers => _peers is not null;

    /// <summary>Those claims.</summary>
    public IReadOnlyList<int> Peers => _peers ?? [];

    /// <summary>Whether those claims and it mean no common value, so that a finding about them has camps.</summary>
    public bool HasCamps => _plausible.AreApart;

    /// <summary>Looks at the scopes that its own is within, and at those within it.</summary>
    public void LookBetween()
    {
        var others = new List<(int Scope, Certainty Order)>();
        _claims.Index.FindWiderBelow(_scope, _row.Low, others);
        foreach (var (wider, order) in others)
        {
            var decision = new PairDecision(_claims.Rows, _scope, wider, order);
            LookAbove(_claims.FirstRowsOf(wider), wider, decision);
            LookAbove(_claims.AddedRowsOf(wider), wider, decision);
        }

        others.Clear();
        _claims.Index.FindNarrowerAbove(_scope, _row.High, others);
        foreach (var (narrower, order) in others)
        {
            var decision = new PairDecision(_claims.Rows, narrower, _scope, order);
            LookBelow(_claims.FirstRowsOf(narrower), narrower, decision);
            LookBelow(_claims.AddedRowsOf(narrower), narrower, decision);
        }
    }

    private static ClaimRow[] RowsOf(LiveClaims claims, int scope, bool isPlain)
    {
        var rows = new List<ClaimRow>();
        foreach (ref readonly var row in claims.FirstRowsOf(scope))
        {
            AddIfThere(row);
        }

        foreach (ref readonly var row in claims.AddedRowsOf(scope))
        {
            AddIfThere(row);
        }

        return [.. rows];

        void AddIfThere(in ClaimRow row)
        {
            if (claims.IsThere(row.Claim))
            {
                rows.Add(isPlain ? row : row with { IsPlain = false });
            }
        }
    }

    // The rows of a scope stand in the order of their first days: of facts, none can matter that ends too early or starts too late.
    private ReadOnlySpan<ClaimRow> Near(ReadOnlySpan<ClaimRow> rows)
    {
        if (rows.IsEmpty || !_claims.Rows.IsActual(_row.Claim))
        {
            return rows;
        }

        var slack = _claims.Rows.Simultaneity.IndependentOriginsDays;
        var first = _claims.LongestOfFirst(_scope) is var longest and < int.MaxValue
            ? FirstFrom(rows, (long)_row.Start - longest - slack)
            : 0;
        return rows[first..FirstFrom(rows, (long)_row.End + slack + 1)];

        static int FirstFrom(ReadOnlySpan<ClaimRow> rows, long day)
        {
            var (start, end) = (0, rows.Length);
            while (start < end)
            {
                var middle = (start + end) / 2;
                (start, end) = rows[middle].Start < day ? (middle + 1, end) : (start, middle);
            }

            return start;
        }
    }

    private void LookWithin(ReadOnlySpan<ClaimRow> rows)
    {
        var decision = new PairDecision(_claims.Rows, _scope, _scope, Certainty.Certain);
        var hasWithdrawn = _claims.HasWithdrawn(_scope);
        var isPlain = !_claims.Rows.Corrections.Affects(_scope);
        var row = isPlain ? _row : _row with { IsPlain = false };
        foreach (ref readonly var other in rows)
        {
            if (other.Claim == row.Claim || (hasWithdrawn && !_claims.IsThere(other.Claim)))
            {
                continue;
            }

            if (row.Low > other.High)
            {
                Decide(row, other, _scope, _scope, decision);
            }
            else if (other.Low > row.High)
            {
                Decide(other, row, _scope, _scope, decision);
            }

            if (row.Key >= 0 && row.Key == other.Key && row.Dimension == other.Dimension)
            {
                (_peers ??= []).Add(other.Claim);
                _plausible = _plausible.With(other.Low, other.High);
            }

            if (row.Origin >= 0 && row.Origin == other.Origin)
            {
                MeetsOwnStatement = MeetsOwnStatement || _claims.Rows.StatementOf(row.Claim) == _claims.Rows.StatementOf(other.Claim);
                MeetsOwnReports |= row.Key >= 0 && row.Key == other.Key
                    && _claims.Rows.Keys[row.Claim].Report != _claims.Rows.Keys[other.Claim].Report;
            }
        }
    }

    private void LookAbove(ReadOnlySpan<ClaimRow> rows, int wider, in PairDecision decision)
    {
        foreach (ref readonly var other in rows)
        {
            if (_row.Low > other.High && _claims.IsThere(other.Claim))
            {
                Decide(_row, other, _scope, wider, decision);
            }
        }
    }

    private void LookBelow(ReadOnlySpan<ClaimRow> rows, int narrower, in PairDecision decision)
    {
        foreach (ref readonly var other in rows)
        {
            if (other.Low > _row.High && _claims.IsThere(other.Claim))
            {
                Decide(other, _row, narrower, _scope, decision);
            }
        }
    }

    private void Decide(in ClaimRow narrower, in ClaimRow wider, int narrowerScope, int widerScope, in PairDecision decision)
    {
        if (decision.Of(narrower, wider, out var family) is var verdict and not Verdict.Consistent
            && new LiveKey(narrowerScope, widerScope, family, verdict) is var key && _violated?.Contains(key) != true)
        {
            (_violated ??= []).Add(key);
        }
    }

    /// <summary>The highest low and the lowest high of some claims.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Bounds(double Low, double High)
    {
        public bool AreApart => Low > High;

        public Bounds With(double low, double high) => new(Math.Max(Low, low), Math.Min(High, high));
    }
}
