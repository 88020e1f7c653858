namespace ConflictModel.Engine;

/// <summary>
/// The sides of the conflict that the sources of a dataset are on: the nearest state or armed group above the actor of each.
/// </summary>
internal sealed class Sides
{
    private readonly int[][] _ofActor;
    private readonly int[][] _ofSource;

    public Sides(ConflictDataset dataset)
    {
        _ofActor = new int[dataset.Actors.Count][];
        for (var i = 0; i < _ofActor.Length; i++)
        {
            _ofActor[i] = Nearest(dataset, i);
        }

        _ofSource = new int[dataset.Sources.Count][];
        for (var i = 0; i < _ofSource.Length; i++)
        {
            _ofSource[i] = ActorOf(dataset, i) is var actor and >= 0 ? _ofActor[actor] : [];
            AreKnown |= _ofSource[i].Length > 0;
        }
    }

    /// <summary>Gets whether any source is known to be on a side.</summary>
    public bool AreKnown { get; }

    /// <summary>The keys of the actors whose side some sources are on; none if they are not known to be on any.</summary>
    public int[] Of(int[] sources) => sources switch
    {
        [] => [],
        [var source] => _ofSource[source],
        _ => [.. sources.SelectMany(source => _ofSource[source]).Distinct().Order()],
    };

    /// <summary>
    /// Counts the sides of sources; a source without a known side counts by itself, and sides that share a source count as one.
    /// </summary>
    public int Count(IEnumerable<int> sources)
    {
        var alone = 0;
        var joined = new List<HashSet<int>>();
        foreach (var source in sources)
        {
            if (_ofSource[source] is not { Length: > 0 } sides)
            {
                alone++;
                continue;
            }

            var met = joined.FindAll(known => known.Overlaps(sides));
            joined.RemoveAll(met.Contains);
            joined.Add([.. sides, .. met.SelectMany(known => known)]);
        }

        return alone + joined.Count;
    }

    // Breadth first, through bodies, forces, units and persons; organisations and others end the walk.
    private static int[] Nearest(ConflictDataset dataset, int start)
    {
        var found = new SortedSet<int>();
        var seen = new HashSet<int> { start };
        var level = new List<int> { start };
        while (level.Count > 0 && found.Count == 0)
        {
            var next = new List<int>();
            foreach (var actor in level)
            {
                switch (dataset.Actors[actor].Kind)
                {
                    case ActorKind.State or ActorKind.ArmedGroup:
                        found.Add(actor);
                        break;
                    case ActorKind.GovernmentBody or ActorKind.ArmedForce or ActorKind.Person:
                        next.AddRange(dataset.Actors[actor].Parents.Select(dataset.Actors.KeyOf).Where(seen.Add));
                        break;
                    default:
                        break;
                }
            }

            level = next;
        }

        return [.. found];
    }

    private static int ActorOf(ConflictDataset dataset, int source)
    {
        while (dataset.Sources[source].Actor is null && dataset.Sources[source].SpeaksFor is { } next)
        {
            source = dataset.Sources.KeyOf(next);
        }

        return dataset.Sources[source].Actor is { } actor ? dataset.Actors.KeyOf(actor) : -1;
    }
}
