namespace ConflictModel.Validation;

/// <summary>Measures that are related by bounds and disjoint sets, directly or through others.</summary>
internal sealed class MeasureFamilies
{
    private readonly Dictionary<EntityId<Measure>, EntityId<Measure>> _next = [];

    public MeasureFamilies(DatasetContents contents, ContentsIndex index)
    {
        foreach (var measure in index.Measures.Values)
        {
            foreach (var bound in measure.BoundedBy)
            {
                Join(measure.Id, bound.Measure);
            }
        }

        foreach (var set in contents.DisjointSets.OfType<DisjointSet<Measure>>())
        {
            foreach (var part in set.Parts)
            {
                Join(part, set.Whole);
            }
        }
    }

    public bool AreRelated(EntityId<Measure> first, EntityId<Measure> second) => HeadOf(first) == HeadOf(second);

    private void Join(EntityId<Measure> first, EntityId<Measure> second)
    {
        var (head, other) = (HeadOf(first), HeadOf(second));
        if (head != other)
        {
            _next[head] = other;
        }
    }

    private EntityId<Measure> HeadOf(EntityId<Measure> id)
    {
        var head = id;
        while (_next.TryGetValue(head, out var next))
        {
            head = next;
        }

        // Shortens the path for the next call.
        if (head != id)
        {
            _next[id] = head;
        }

        return head;
    }
}
