namespace ConflictModel;

/// <content>Copies that grow, for the library's own use: no table that a user sees ever changes.</content>
public sealed partial class EntityTable<TEntity>
{
    private EntityTable(TEntity[] items, int count, HashSlots positions)
    {
        _items = items;
        Count = count;
        _positions = positions;
    }

    internal EntityTable<TEntity> Growing()
    {
        var items = _items.EnsureCapacity(Count + 1);
        return new(items, Count, _positions.Copy(items.Length));
    }

    /// <summary>Adds a record at the end, whose id is not there, and gives its position.</summary>
    internal int Append(TEntity item)
    {
        _positions = _positions.IsFull ? _positions.Roomier() : _positions;
        _positions.Add((uint)item.Id.GetHashCode(), Count);
        _items = _items.EnsureCapacity(Count + 1);
        _items[Count] = item;
        return Count++;
    }

    /// <summary>Forgets the id of a record; its position stays taken.</summary>
    internal void Forget(EntityId<TEntity> id) => _positions.Remove((uint)id.GetHashCode(), KeyOf(id));

    /// <summary>Takes back the record that was added last.</summary>
    internal void TakeBack()
    {
        Forget(_items[Count - 1].Id);
        Count--;
    }
}
