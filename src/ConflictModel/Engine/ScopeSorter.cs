namespace ConflictModel.Engine;

/// <summary>Sorts the rows of one scope after the other. Not thread-safe.</summary>
internal sealed class ScopeSorter
{
    private long[] _keys = new long[64];
    private ClaimRow[] _rows = [];

    /// <summary>Sorts rows from the order of their claims into that of their first days.</summary>
    public void ByDay(Span<ClaimRow> rows)
    {
        if (rows.Length < 2)
        {
            return;
        }

        var keys = Room(rows.Length);
        var isSorted = true;
        for (var i = 0; i < rows.Length; i++)
        {
            keys[i] = Key(rows[i].Start, i);
            isSorted &= i == 0 || rows[i - 1].Start <= rows[i].Start;
        }

        if (isSorted)
        {
            return;
        }

        keys.Sort();
        if (_rows.Length < rows.Length)
        {
            _rows = new ClaimRow[rows.Length];
        }

        rows.CopyTo(_rows);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _rows[(int)keys[i]];
        }
    }

    /// <summary>Determines whether two rows are certainly of one origin, and about the same period.</summary>
    public bool RepeatsOrigin(ReadOnlySpan<ClaimRow> rows)
    {
        if (rows.Length < 2)
        {
            return false;
        }

        var keys = Room(rows.Length);
        var count = 0;
        foreach (ref readonly var row in rows)
        {
            if (row.Origin >= 0)
            {
                keys[count++] = Key(row.Origin, row.Period);
            }
        }

        keys = keys[..count];
        keys.Sort();
        for (var i = 1; i < count; i++)
        {
            if (keys[i] == keys[i - 1])
            {
                return true;
            }
        }

        return false;
    }

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private Span<long> Room(int count)
    {
        if (_keys.Length < count)
        {
            _keys = new long[2 * count];
        }

        return _keys.AsSpan(0, count);
    }
}
