namespace ConflictModel.Engine;

/// <content>What the claim does within its own scope, which may hold very many others: of each kind, one claim that shows it.</content>
internal sealed partial class ClaimImpact
{
    // More than any rounding of a double.
    private const double Rounding = 1e-12;

    private StatementKey? _statement;
    private int _peers;
    private bool _areAllPeers;
    private bool _areUndocumented = true;
    private double _highestLow;
    private double _lowestHigh;
    private bool _isInTension;
    private bool _isContradicted;

    /// <summary>Another claim of its statement with a different figure; below 0 if there is none.</summary>
    public int OtherOfStatement { get; private set; } = -1;

    /// <summary>A claim of its origin and time in another report; below 0 if there is none.</summary>
    public int InOtherReport { get; private set; } = -1;

    /// <summary>A claim that it revises, or that revises it; below 0 if there is none.</summary>
    public int Revision { get; private set; } = -1;

    /// <summary>Whether all claims of the scope have figures of one dimension.</summary>
    public bool IsOfOneDimension { get; private set; } = true;

    /// <summary>Whether the scope has other claims that are certainly of the same time, and of one dimension.</summary>
    public bool HasPeers => _peers > 0;

    /// <summary>Whether those claims and it mean no common value, so that a finding about them has camps.</summary>
    public bool HasCamps => _highestLow > _lowestHigh;

    /// <summary>Whether it certainly is in a camp of any finding about its scope.</summary>
    public bool IsInCamp => _areAllPeers && _areUndocumented && _highestLow - _lowestHigh > Math.Abs(_highestLow) * Rounding;

    private void LookWithin()
    {
        (_highestLow, _lowestHigh) = (_row.Low, _row.High);
        _areUndocumented = !_row.IsDocumented;
        var first = _claims.FirstRowsOf(_scope);
        var added = _claims.AddedRowsOf(_scope);
        LookWithin(Near(first));
        LookWithin(added);
        _areAllPeers = _peers > 0 && !_claims.HasWithdrawn(_scope) && _peers + 1 == first.Length + added.Length;
    }

    // The rows of a scope are in the order of their first days: facts that end too early or start too late cannot matter.
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
                DecideWithin(row, other, decision);
            }
            else if (other.Low > row.High)
            {
                DecideWithin(other, row, decision);
            }

            if (row.Dimension != other.Dimension)
            {
                IsOfOneDimension = false;
            }
            else if (row.Key >= 0 && row.Key == other.Key)
            {
                _peers++;
                _areUndocumented &= !other.IsDocumented;
                (_highestLow, _lowestHigh) = (Math.Max(_highestLow, other.Low), Math.Min(_lowestHigh, other.High));
            }

            if (row.Origin >= 0 && row.Origin == other.Origin)
            {
                LookAtOwnOrigin(row, other);
            }
        }
    }

    private void LookAtOwnOrigin(in ClaimRow row, in ClaimRow other)
    {
        var rows = _claims.Rows;
        if (InOtherReport < 0 && row.Key >= 0 && row.Key == other.Key && rows.Keys[row.Claim].Report != rows.Keys[other.Claim].Report)
        {
            InOtherReport = other.Claim;
        }

        if (OtherOfStatement < 0 && !ClaimRow.SayTheSame(row, other)
            && (_statement ??= rows.StatementOf(row.Claim)) == rows.StatementOf(other.Claim)
            && (rows.Claims[row.Claim].Likelihood != rows.Claims[other.Claim].Likelihood
                || rows.EstimateOf(row.Claim) != rows.EstimateOf(other.Claim)))
        {
            OtherOfStatement = other.Claim;
        }
    }

    private void DecideWithin(in ClaimRow narrower, in ClaimRow wider, in PairDecision decision)
    {
        if (IsKnown(narrower, wider) || decision.Of(narrower, wider, out var family) is not (var verdict and not Verdict.Consistent))
        {
            return;
        }

        if (family == OrderFamily.Revision)
        {
            Revision = narrower.Claim == _row.Claim ? wider.Claim : narrower.Claim;
        }

        if (family == OrderFamily.SameScope)
        {
            _isInTension |= verdict == Verdict.Tension;
            _isContradicted |= verdict == Verdict.Contradiction;
        }

        AddViolated(new(_scope, _scope, family, verdict));
    }

    // Whether the pair can show nothing that others have not shown before.
    private bool IsKnown(in ClaimRow narrower, in ClaimRow wider) => narrower.Origin >= 0 && narrower.Origin == wider.Origin
        ? Revision >= 0 && narrower.Key >= 0 && narrower.Key == wider.Key
        : _isInTension && (_isContradicted || !MayContradict(narrower, wider));

    private bool MayContradict(in ClaimRow narrower, in ClaimRow wider) =>
        narrower.PossibleLow > wider.PossibleHigh - (Math.Abs(wider.PossibleHigh) * Rounding)
        && (!narrower.IsClosed || !wider.IsClosed
            || _claims.Rows.CountTimeOf(narrower.Claim).IsKnownBy(_claims.Rows.CountTimeOf(wider.Claim)) == Certainty.Certain);
}
