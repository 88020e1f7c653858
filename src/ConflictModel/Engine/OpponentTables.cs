namespace ConflictModel.Engine;

/// <summary>The opponents between two scopes, or within one, by family and verdict. Not thread-safe; reused.</summary>
internal sealed class OpponentTables(ClaimRows rows)
{
    // A contradiction and a tension for each family.
    private readonly OpponentTable[] _tables = [new(rows), new(rows), new(rows), new(rows)];
    private int _narrower;
    private int _wider;

    public OrderFamily[] Families { get; private set; } = [];

    /// <summary>Begins with two scopes, or one.</summary>
    public void Begin(int narrower, int wider)
    {
        (_narrower, _wider) = (narrower, wider);
        var keys = rows.Dataset.Keys;
        Families =
            OrderFamilies.Between(keys, narrower, wider, rows.Dataset.Measures[keys.ScopeKeys[narrower].Measure].Kind == MeasureKind.Flow);
    }

    /// <summary>The table of a family and a verdict; null if the family is not one of these scopes'.</summary>
    public OpponentTable? Find(OrderFamily family, Verdict verdict)
    {
        var index = Array.IndexOf(Families, family);
        if (index < 0)
        {
            return null;
        }

        var table = _tables[(2 * index) + (verdict == Verdict.Contradiction ? 0 : 1)];
        if (!table.IsInUse)
        {
            table.Begin(_narrower, _wider, verdict);
        }

        return table;
    }

    /// <summary>Adds what was found to a list, and is empty then.</summary>
    public void TakeTo(List<Violations> found, Certainty order)
    {
        for (var i = 0; i < _tables.Length; i++)
        {
            if (_tables[i].IsInUse)
            {
                var (claims, opponents) = _tables[i].Take();
                found.Add(new()
                {
                    Narrower = _narrower,
                    Wider = _wider,
                    Order = order,
                    Family = Families[i / 2],
                    Verdict = i % 2 == 0 ? Verdict.Contradiction : Verdict.Tension,
                    Claims = claims,
                    StrongestOpponents = opponents,
                });
            }
        }
    }
}
