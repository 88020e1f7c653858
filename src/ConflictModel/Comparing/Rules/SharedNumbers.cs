using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Finds the claims of one origin that have one number.</summary>
internal static class SharedNumbers
{
    // The batch size of a thread.
    private const int ClaimsAtATime = 4096;

    // Claims with one hash are in one part; each part is sorted by itself.
    private const int PartBits = 6;
    private const int Parts = 1 << PartBits;

    /// <summary>
    /// The groups of claims, of two or more, that have their origin, number and dimension in common; in the order of their first claims.
    /// </summary>
    public static List<List<int>> Groups(ClaimRows rows)
    {
        var (hashed, starts) = InParts(Hashed(rows));
        var groups = new List<List<int>>[Parts];
        InParallel.Over(Parts, 1, (first, end) =>
        {
            for (var part = first; part < end; part++)
            {
                groups[part] = GroupsIn(rows, hashed.AsSpan(starts[part]..starts[part + 1]));
            }
        });
        return [.. groups.SelectMany(part => part).OrderBy(group => group[0])];
    }

    /// <summary>
    /// The subgroups that also share the date of their statement, to the month or finer; in the order of their first claims.
    /// </summary>
    public static List<List<int>> OfOneDate(ClaimRows rows, List<List<int>> groups)
    {
        var ofOneDate = new List<List<int>>();
        foreach (var group in groups)
        {
            var dated = group.GroupBy(claim => rows.Times.StatementOf(claim).Key).Where(claims => claims.Key >= 0);
            ofOneDate.AddRange(dated.Select(claims => claims.ToList()).Where(claims => claims.Count > 1));
        }

        ofOneDate.Sort((a, b) => a[0].CompareTo(b[0]));
        return ofOneDate;
    }

    // Of each claim a hash of what it may share with others, and below it the claim; 0 if it shares nothing.
    private static ulong[] Hashed(ClaimRows rows)
    {
        var hashed = new ulong[rows.Dataset.Claims.Count];
        InParallel.Over(hashed.Length, ClaimsAtATime, (start, end) =>
        {
            for (var claim = start; claim < end; claim++)
            {
                if (rows.Numbers[claim] is { } number && rows.Origins.NumberOf(rows.Dataset.Keys[claim]) is >= 0 and var origin)
                {
                    hashed[claim] = ((ulong)(uint)(HashCode.Combine(origin, number) | 1) << 32) | (uint)claim;
                }
            }
        });
        return hashed;
    }

    private static (ulong[] Hashed, int[] Starts) InParts(ulong[] hashed)
    {
        var starts = new int[Parts + 1];
        foreach (var entry in hashed)
        {
            starts[(entry >> (64 - PartBits)) + 1] += entry == 0 ? 0 : 1;
        }

        for (var part = 0; part < Parts; part++)
        {
            starts[part + 1] += starts[part];
        }

        var next = starts[..Parts];
        var inParts = new ulong[starts[Parts]];
        foreach (var entry in hashed)
        {
            if (entry != 0)
            {
                inParts[next[entry >> (64 - PartBits)]++] = entry;
            }
        }

        return (inParts, starts);
    }

    private static List<List<int>> GroupsIn(ClaimRows rows, Span<ulong> hashed)
    {
        hashed.Sort();
        var groups = new List<List<int>>();
        for (int start = 0, end; start < hashed.Length; start = end)
        {
            for (end = start + 1; end < hashed.Length && hashed[end] >> 32 == hashed[start] >> 32;)
            {
                end++;
            }

            // The others have the same hash only by chance.
            foreach (var group in end - start > 1 ? Claims(hashed[start..end]).GroupBy(claim => SharedBy(rows, claim)) : [])
            {
                if (group.ToList() is { Count: > 1 } claims)
                {
                    groups.Add(claims);
                }
            }
        }

        return groups;
    }

    private static int[] Claims(ReadOnlySpan<ulong> hashed)
    {
        var claims = new int[hashed.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = (int)hashed[i];
        }

        return claims;
    }

    private static (int Origin, decimal? Number, EntityId<Dimension> Dimension) SharedBy(ClaimRows rows, int claim) =>
        (rows.Origins[claim].Number, rows.Numbers[claim], rows.DimensionOf(claim));

    /// <summary>Determines whether the scopes of a group have two ids at a coordinate with a given relation.</summary>
    public static bool HasPair(DatasetKeys keys, List<int> group, Func<ScopeKey, int> coordinate, Func<int, int, bool> isPair)
    {
        var ids = new HashSet<int>();
        foreach (var claim in group)
        {
            ids.Add(coordinate(keys.ScopeKeys[keys.ScopeOf(claim)]));
        }

        return ids.Count > 1 && ids.Any(a => ids.Any(b => a < b && isPair(a, b)));
    }
}
