using System.Collections;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// An immutable list that is equal to another list with equal items in the same order, so that records that hold lists keep value equality.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// Create it with a collection expression (<c>[a, b]</c>) or with <see cref="EquatableList.Create{T}(ReadOnlySpan{T})"/>. Thread-safe.
/// Lists have no order.
/// </remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items;

    internal EquatableList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)_items.Length
        ? _items[index]
        : throw Guard.OutOfRange(index, _items.Length, "list");

    /// <summary>The items, which callers must not change.</summary>
    internal T[] Items => _items;

    /// <summary>The items as a span, for loops without allocation.</summary>
    /// <returns>The items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A list with one more item at its end.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A new list.</returns>
    public EquatableList<T> Add(T item) => new([.. _items, item]);

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) => other is not null
        && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Determines whether two lists have equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(EquatableList<T>? left, EquatableList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists differ in an item or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EquatableList<T>? left, EquatableList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items in brackets, separated by commas.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Creates <see cref="EquatableList{T}"/> instances; called by collection expressions.</summary>
public static class EquatableList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; they are copied. None may be <see langword="null"/>.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>; the message names its position.</exception>
    public static EquatableList<T> Create<T>(params ReadOnlySpan<T> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException(Invariant($"Item {i} is null; no item may be null."), nameof(items));
            }
        }

        return items.IsEmpty ? EquatableList<T>.Empty : new(items.ToArray());
    }

    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T})"/>
    public static EquatableList<T> Create<T>(params T[] items) => Create((ReadOnlySpan<T>)Guard.NotNull(items));

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. None may be <see langword="null"/>.</param>
    /// <returns>The list; the same one, where it already is of this type.</returns>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>; the message names its position.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? Create(items.ToArray());
    }
}
