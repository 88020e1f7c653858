namespace ConflictModel.Validation;

/// <summary>The records of one kind that nothing has referred to so far.</summary>
internal sealed class UnusedRecords<T>(IEnumerable<EntityId<T>> ids)
{
    // The references of claims are looked up only while unused records remain.
    private readonly HashSet<EntityId<T>> _ids = [.. ids];

    public bool Contains(EntityId<T> id) => _ids.Contains(id);

    public void Use(EntityId<T> id)
    {
        if (_ids.Count > 0)
        {
            _ids.Remove(id);
        }
    }

    public void Use(EntityId<T>? id)
    {
        if (id is { } given)
        {
            Use(given);
        }
    }

    public void Use(Coordinate<T> coordinate)
    {
        if (_ids.Count > 0)
        {
            Use(coordinate.Id);
        }
    }

    public void Use(IEnumerable<EntityId<T>> ids)
    {
        foreach (var id in ids)
        {
            Use(id);
        }
    }

    public void Use(DisjointSet<T>? set)
    {
        if (set is not null)
        {
            Use(set.Whole);
            Use(set.Parts);
        }
    }
}
