using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>The records of one kind in a dataset, by position and by id.</summary>
/// <typeparam name="TEntity">The kind of record.</typeparam>
/// <remarks>Immutable and safe for use by many threads.</remarks>
public sealed class EntityTable<TEntity> : IReadOnlyList<TEntity>, IKeyedEntities
    where TEntity : IIdentified<TEntity>
{
    // Of how many ids the slots are fetched together.
    private const int AtATime = 64;

    private readonly TEntity[] _items;
    private readonly HashSlots _positions;

    internal EntityTable(IEnumerable<TEntity> items)
        : this(items.ToEquatableList(), [])
    {
    }

    /// <summary>A table of records, the hashes of whose ids are known.</summary>
    internal EntityTable(EquatableList<TEntity> items, ReadOnlySpan<int> hashes)
    {
        _items = items.Items;
        _positions = new(Count);
        for (var i = 0; i < Count; i++)
        {
            if (i % AtATime == 0 && !hashes.IsEmpty)
            {
                _positions.Prefetch(hashes[i..Math.Min(i + AtATime, Count)]);
            }

            AddPosition(i, (uint)(hashes.IsEmpty ? _items[i].Id.GetHashCode() : hashes[i]));
        }
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public TEntity this[int index] => (uint)index < (uint)Count
        ? _items[index]
        : throw Guard.OutOfRange(index, Count, "table");

    /// <summary>The record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The dataset has no such record; the message names the id and its kind.</exception>
    public TEntity this[EntityId<TEntity> id] => TryGet(id, out var item)
        ? item
        : throw Missing(id);

    /// <summary>The record with an id, if there is one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The record.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(EntityId<TEntity> id, [MaybeNullWhen(false)] out TEntity item)
    {
        var position = KeyOf(id);
        item = position < 0 ? default : _items[position];
        return position >= 0;
    }

    /// <summary>Determines whether there is a record with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Whether there is one.</returns>
    public bool Contains(EntityId<TEntity> id) => KeyOf(id) >= 0;

    /// <inheritdoc/>
    public IEnumerator<TEntity> GetEnumerator() => ((IEnumerable<TEntity>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IKeyedEntities.KeyOf(string slug) => KeyOf(EntityId<TEntity>.OfChecked(slug));

    string IKeyedEntities.SlugOf(int key) => _items[key].Id.Value;

    LocalizedNames IKeyedEntities.NamesOf(int key) => ((IEntity<TEntity>)_items[key]).Names;

    /// <summary>Gets whether an id is duplicated; then the first record is used. Tables of a dataset have no duplicates.</summary>
    internal bool HasRepeatedIds => _positions.Count < Count;

    /// <summary>The integer key of a record: its position; -1 if there is none.</summary>
    internal int KeyOf(EntityId<TEntity> id)
    {
        var hash = (uint)id.GetHashCode();
        for (var place = _positions.PlaceOf(hash); _positions.TryNext(hash, ref place, out var position);)
        {
            if (_items[position].Id == id)
            {
                return position;
            }
        }

        return -1;
    }

    internal ReadOnlySpan<TEntity> AsSpan() => _items;

    /// <summary>The records as the base of an overlay.</summary>
    internal Overlay<TEntity> Items => new(_items);

    internal static KeyNotFoundException Missing(EntityId<TEntity> id) =>
        new($"The dataset has no {typeof(TEntity).Name} with the id '{id}'.");

    // Of records with the same id, only the first is found. Where no hash is met twice, no record is looked at.
    private void AddPosition(int position, uint hash)
    {
        for (var place = _positions.PlaceOf(hash); _positions.TryNext(hash, ref place, out var other);)
        {
            if (_items[other].Id == _items[position].Id)
            {
                return;
            }
        }

        _positions.Add(hash, position);
    }
}
