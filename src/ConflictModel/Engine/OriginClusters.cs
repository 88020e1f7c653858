using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Puts claims together that are possibly of one origin, or, by sides, of one side, through any number of steps. Not thread-safe; reused.
/// </summary>
internal sealed class OriginClusters(OriginTable origins, IndependenceLevel level)
{
    private readonly Dictionary<int, int> _bySource = [];
    private readonly Dictionary<int, int> _bySide = [];
    private readonly Dictionary<int, int> _byReport = [];
    private int[] _parents = [];

    /// <summary>Numbers the clusters of some claims from 0, in the order of their first claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="clusters">The number of each claim's cluster.</param>
    /// <returns>How many clusters there are.</returns>
    public int Find(ReadOnlySpan<int> claims, Span<int> clusters)
    {
        if (_parents.Length < claims.Length)
        {
            _parents = new int[Math.Max(claims.Length, 2 * _parents.Length)];
        }

        for (var i = 0; i < claims.Length; i++)
        {
            _parents[i] = i;
        }

        if (claims.Length > 1)
        {
            Join(claims);
        }

        return Number(clusters[..claims.Length]);
    }

    private void Join(ReadOnlySpan<int> claims)
    {
        _bySource.Clear();
        _bySide.Clear();
        _byReport.Clear();
        for (var i = 0; i < claims.Length; i++)
        {
            var origin = origins[claims[i]];
            foreach (var source in origin.Origins)
            {
                JoinFirst(_bySource, source, i);
            }

            foreach (var side in level == IndependenceLevel.Side ? origin.Sides : [])
            {
                JoinFirst(_bySide, side, i);
            }

            if (origin.IsOwnWords)
            {
                JoinFirst(_byReport, origin.Report, i);
            }
        }

        for (var i = 0; i < claims.Length; i++)
        {
            var origin = origins[claims[i]];

            // The one stops where the other goes on: at a source, or at the report's own words.
            foreach (var source in origin.Relays)
            {
                JoinKnown(_bySource, source, i);
            }

            if (origin.Publisher >= 0)
            {
                JoinKnown(_bySource, origin.Publisher, i);
            }

            JoinKnown(_byReport, origin.Report, i);
            if (origin.IsUnspecific || origin.Origins.IsEmpty)
            {
                for (var j = 0; j < claims.Length; j++)
                {
                    if (FindRoot(i) != FindRoot(j) && origin.IsSameAs(origins[claims[j]]) != Certainty.No)
                    {
                        Unite(i, j);
                    }
                }
            }
        }
    }

    private void JoinFirst(Dictionary<int, int> first, int key, int i)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, key, out var exists);
        if (exists)
        {
            Unite(known, i);
        }
        else
        {
            known = i;
        }
    }

    private void JoinKnown(Dictionary<int, int> first, int key, int i)
    {
        if (first.TryGetValue(key, out var known))
        {
            Unite(known, i);
        }
    }

    private int Number(Span<int> clusters)
    {
        var count = 0;
        for (var i = 0; i < clusters.Length; i++)
        {
            // The root is the earliest of its cluster.
            var root = FindRoot(i);
            clusters[i] = root == i ? count++ : clusters[root];
        }

        return count;
    }

    private void Unite(int i, int j)
    {
        var (a, b) = (FindRoot(i), FindRoot(j));
        (_parents[Math.Max(a, b)], _parents[Math.Min(a, b)]) = (Math.Min(a, b), Math.Min(a, b));
    }

    private int FindRoot(int i)
    {
        while (_parents[i] != i)
        {
            i = _parents[i] = _parents[_parents[i]];
        }

        return i;
    }
}
