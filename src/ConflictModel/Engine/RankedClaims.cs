namespace ConflictModel.Engine;

/// <summary>Claims with the places of their ids in order.</summary>
internal sealed class RankedClaims
{
    private RankedClaims(ClaimRow[] rows, int[] ranks)
    {
        Rows = rows;
        Ranks = ranks;
    }

    public ClaimRow[] Rows { get; }

    public int[] Ranks { get; }

    public static RankedClaims Of(ReadOnlySpan<ClaimRow> rows, ConflictDataset dataset)
    {
        var ids = new string[rows.Length];
        var order = new int[rows.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = dataset.Claims[rows[i].Claim].Id.Value;
            order[i] = i;
        }

        Array.Sort(ids, order, StringComparer.Ordinal);
        var ranks = new int[rows.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return new(rows.ToArray(), ranks);
    }

    /// <summary>The claims apart by a number of theirs: their dimension, their origin. Those below 0 are left out.</summary>
    public IEnumerable<KeyValuePair<int, RankedClaims>> By(Func<ClaimRow, int> number)
    {
        if (Rows.Length > 0 && number(Rows[0]) is >= 0 and var first && Array.TrueForAll(Rows, row => number(row) == first))
        {
            return [KeyValuePair.Create(first, this)];
        }

        // By number, then in their order.
        var places = new List<long>(Rows.Length);
        for (var i = 0; i < Rows.Length; i++)
        {
            if (number(Rows[i]) is >= 0 and var key)
            {
                places.Add(((long)key << 32) | (uint)i);
            }
        }

        places.Sort();
        return Groups(places);
    }

    private IEnumerable<KeyValuePair<int, RankedClaims>> Groups(List<long> places)
    {
        for (var start = 0; start < places.Count;)
        {
            var key = (int)(places[start] >> 32);
            var end = start + 1;
            while (end < places.Count && (int)(places[end] >> 32) == key)
            {
                end++;
            }

            var (rows, ranks) = (new ClaimRow[end - start], new int[end - start]);
            for (var i = 0; i < rows.Length; i++)
            {
                var place = (int)(uint)places[start + i];
                (rows[i], ranks[i]) = (Rows[place], Ranks[place]);
            }

            yield return KeyValuePair.Create(key, new RankedClaims(rows, ranks));
            start = end;
        }
    }
}
