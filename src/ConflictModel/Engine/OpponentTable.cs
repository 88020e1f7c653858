namespace ConflictModel.Engine;

/// <summary>
/// Gathers, for the claims of two scopes, or of one, the strongest opponent of each on either side: the lowest of those below it, the
/// highest of those above it. Not thread-safe; reused.
/// </summary>
internal sealed class OpponentTable(ClaimRows rows)
{
    private bool _isPossible;
    private int _narrowerStart;
    private int _narrowerCount;
    private int _widerStart;
    private int _count;

    // By the index of the claim's row, the wider scope's after the narrower's; indices of rows plus one, so that 0 means none. Empty
    // between two uses.
    private int[] _below = [];
    private int[] _above = [];

    /// <summary>Gets whether it was begun and not taken from yet.</summary>
    public bool IsInUse { get; private set; }

    /// <summary>Begins with two scopes, or one.</summary>
    public void Begin(int narrower, int wider, Verdict verdict)
    {
        IsInUse = true;
        _isPossible = verdict == Verdict.Contradiction;
        _narrowerStart = rows.StartOf(narrower);
        _narrowerCount = rows.RowsOf(narrower).Length;
        _widerStart = rows.StartOf(wider);
        _count = _narrowerCount + (narrower == wider ? 0 : rows.RowsOf(wider).Length);
        if (_below.Length < _count)
        {
            _below = new int[2 * _count];
            _above = new int[2 * _count];
        }
    }

    /// <summary>One violating pair, by the positions of their rows: the narrower claim is above the wider one.</summary>
    public void Add(int narrower, int wider)
    {
        AddBelow(narrower, wider);
        AddAbove(wider, narrower);
    }

    /// <summary>A claim below the given one.</summary>
    public void AddBelow(int position, int opponent)
    {
        ref var known = ref _below[PlaceOf(position)];
        if (known == 0 || IsBefore(High(opponent), opponent, High(known - 1), known - 1))
        {
            known = opponent + 1;
        }
    }

    /// <summary>A claim above the given one.</summary>
    public void AddAbove(int position, int opponent)
    {
        ref var known = ref _above[PlaceOf(position)];
        if (known == 0 || IsBefore(-Low(opponent), opponent, -Low(known - 1), known - 1))
        {
            known = opponent + 1;
        }
    }

    /// <summary>
    /// The claims that have opponents, scope by scope, each with its strongest: the one with the wider gap. The table is empty then.
    /// </summary>
    public (int[] Claims, int[] Opponents) Take()
    {
        var count = 0;
        for (var place = 0; place < _count; place++)
        {
            count += (_below[place] | _above[place]) != 0 ? 1 : 0;
        }

        var (claims, opponents, next) = (new int[count], new int[count], 0);
        for (var place = 0; place < _count; place++)
        {
            var (below, above) = (_below[place] - 1, _above[place] - 1);
            if (below < 0 && above < 0)
            {
                continue;
            }

            var position = place < _narrowerCount ? _narrowerStart + place : _widerStart + place - _narrowerCount;
            var opponent = below < 0 ? above
                : above < 0 ? below
                : IsBefore(High(below) - Low(position), below, High(position) - Low(above), above) ? below
                : above;
            claims[next] = rows.RowAt(position).Claim;
            opponents[next++] = rows.RowAt(opponent).Claim;
        }

        _below.AsSpan(0, _count).Clear();
        _above.AsSpan(0, _count).Clear();
        IsInUse = false;
        return (claims, opponents);
    }

    private int PlaceOf(int position) =>
        (uint)(position - _narrowerStart) < (uint)_narrowerCount ? position - _narrowerStart : position - _widerStart + _narrowerCount;

    private bool IsBefore(double value, int position, double other, int otherPosition) =>
        value < other || (value == other && IdOf(position) < IdOf(otherPosition));

    private EntityId<Claim> IdOf(int position) => rows.Dataset.Claims[rows.RowAt(position).Claim].Id;

    private double High(int position) => _isPossible ? rows.RowAt(position).PossibleHigh : rows.RowAt(position).High;

    private double Low(int position) => _isPossible ? rows.RowAt(position).PossibleLow : rows.RowAt(position).Low;
}
