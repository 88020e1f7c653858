using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>The records of one kind in a dataset, by position and by id.</summary>
/// <typeparam name="TEntity">The kind of record.</typeparam>
/// <remarks>Immutable and safe for use by many threads.</remarks>
public sealed partial class EntityTable<TEntity> : IReadOnlyList<TEntity>
    where TEntity : IIdentified<TEntity>
{
    private TEntity[] _items;
    private readonly Dictionary<EntityId<TEntity>, int> _positions;

    internal EntityTable(IEnumerable<TEntity> items)
    {
        _items = items.ToEquatableList().Items;
        Count = _items.Length;
        _positions = new(_items.Length);
        for (var i = 0; i < _items.Length; i++)
        {
            _positions.TryAdd(_items[i].Id, i);
        }
    }

    /// <summary>A table whose positions are known: of each id that of the first record that has it.</summary>
    internal EntityTable(EquatableList<TEntity> items, Dictionary<EntityId<TEntity>, int> positions)
    {
        _items = items.Items;
        Count = _items.Length;
        _positions = positions;
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public TEntity this[int index] => (uint)index < (uint)Count
        ? _items[index]
        : throw Guard.OutOfRange(index, Count, "table");

    /// <summary>The record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The dataset has no such record; the message names the id and its kind.</exception>
    public TEntity this[EntityId<TEntity> id] => TryGet(id, out var item)
        ? item
        : throw new KeyNotFoundException($"The dataset has no {typeof(TEntity).Name} with the id '{id}'.");

    /// <summary>The record with an id, if there is one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The record.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(EntityId<TEntity> id, [MaybeNullWhen(false)] out TEntity item)
    {
        var found = _positions.TryGetValue(id, out var position);
        item = found ? _items[position] : default;
        return found;
    }

    /// <summary>Whether there is a record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Whether there is one.</returns>
    public bool Contains(EntityId<TEntity> id) => _positions.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerator<TEntity> GetEnumerator() => _items.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether an id stands twice; the first record then counts. There is no such table in a dataset.</summary>
    internal bool HasRepeatedIds => _positions.Count < Count;

    /// <summary>The integer key of a record: its position; -1 where there is none.</summary>
    internal int KeyOf(EntityId<TEntity> id) => _positions.GetValueOrDefault(id, -1);

    internal ReadOnlySpan<TEntity> AsSpan() => _items.AsSpan(0, Count);
}
