namespace ConflictModel;

/// <content>Copies that grow, for the library's own use: no table that a user sees ever changes.</content>
public sealed partial class EntityTable<TEntity>
{
    private EntityTable(TEntity[] items, int count, Dictionary<EntityId<TEntity>, int> positions)
    {
        _items = items;
        Count = count;
        _positions = positions;
    }

    internal EntityTable<TEntity> Growing()
    {
        var items = Grown.With(_items, Count);
        var positions = new Dictionary<EntityId<TEntity>, int>(_positions);
        positions.EnsureCapacity(items.Length);
        return new(items, Count, positions);
    }

    /// <summary>Adds a record at the end, and gives its position.</summary>
    internal int Append(TEntity item)
    {
        _positions.Add(item.Id, Count);
        _items = Grown.With(_items, Count);
        _items[Count] = item;
        return Count++;
    }

    /// <summary>Forgets the id of a record; its position stays taken.</summary>
    internal void Forget(EntityId<TEntity> id) => _positions.Remove(id);

    /// <summary>Takes back the record that was added last.</summary>
    internal void TakeBack() => Forget(_items[--Count].Id);
}
