using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// What one claim of a live dataset does among the others, found by one look at each row of its scope, and of those scopes above and below
/// it in which something can be violated.
/// </summary>
internal sealed partial class ClaimImpact
{
    private readonly LiveClaims _claims;
    private readonly ClaimRow _row;
    private readonly int _scope;
    private List<LiveKey>? _violated;

    public ClaimImpact(LiveClaims claims, int claim)
    {
        _claims = claims;
        _scope = claims.Dataset.Keys.ScopeOf(claim);
        _row = claims.RowOf(claim);
        LookWithin();
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
        if (decision.Of(narrower, wider, out var family) is var verdict and not Verdict.Consistent)
        {
            AddViolated(new(narrowerScope, widerScope, family, verdict));
        }
    }

    private void AddViolated(in LiveKey key)
    {
        if (_violated?.Contains(key) != true)
        {
            (_violated ??= []).Add(key);
        }
    }
}
