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

        var groups = new SortedDictionary<int, (List<ClaimRow> Rows, List<int> Ranks)>();
        for (var i = 0; i < Rows.Length; i++)
        {
            var key = number(Rows[i]);
            if (key < 0)
            {
                continue;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                group = ([], []);
                groups.Add(key, group);
            }

            group.Rows.Add(Rows[i]);
            group.Ranks.Add(Ranks[i]);
        }

        return groups.Select(group => KeyValuePair.Create(group.Key, new RankedClaims([.. group.Value.Rows], [.. group.Value.Ranks])));
    }
}
