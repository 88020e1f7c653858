namespace ConflictModel;

/// <summary>Items that are added one by one, and of which none is ever removed.</summary>
internal sealed class Appended<T>
{
    private T[] _items = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items.AsSpan(0, Count)[index];

    public void Add(T item)
    {
        _items = _items.EnsureCapacity(Count + 1);
        _items[Count++] = item;
    }
}
