namespace ConflictModel;

/// <summary>Numbers distinct values from 0, in order of appearance.</summary>
/// <remarks>Thread-safe; a number that is known is found without a lock.</remarks>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Lock _lock = new();
    private HashSlots _slots = new();
    private T[] _values = [];

    public Numbering()
    {
    }

    /// <summary>Continues from values that are numbered by their positions.</summary>
    public Numbering(T[] values)
    {
        foreach (var value in values)
        {
            _ = Of(value);
        }
    }

    public int Of(T value)
    {
        var hash = (uint)value.GetHashCode();
        return TryFind(value, hash, out var number) ? number : Add(value, hash);
    }

    /// <summary>Numbers values in a row; see <see cref="Prefetching"/>.</summary>
    public void Of(ReadOnlySpan<T> values, Span<int> numbers)
    {
        for (var i = 0; i < values.Length; i++)
        {
            numbers[i] = values[i].GetHashCode();
        }

        Volatile.Read(ref _slots).Prefetch(numbers[..values.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            var hash = (uint)numbers[i];
            numbers[i] = TryFind(values[i], hash, out var number) ? number : Add(values[i], hash);
        }
    }

    /// <summary>The value with a number.</summary>
    public T this[int number] => Volatile.Read(ref _values)[number];

    /// <summary>The values, each at its number.</summary>
    public T[] ToArray() => _values[.._slots.Count];

    private bool TryFind(T value, uint hash, out int number)
    {
        var slots = Volatile.Read(ref _slots);
        for (var place = slots.PlaceOf(hash); slots.TryNext(hash, ref place, out number);)
        {
            if (EqualityComparer<T>.Default.Equals(Volatile.Read(ref _values)[number], value))
            {
                return true;
            }
        }

        return false;
    }

    private int Add(T value, uint hash)
    {
        lock (_lock)
        {
            if (TryFind(value, hash, out var number))
            {
                return number;
            }

            if (_slots.IsFull)
            {
                Volatile.Write(ref _slots, _slots.Roomier());
            }

            // The value is there before its number can be found.
            number = _slots.Count;
            _values = _values.EnsureCapacity(number + 1);
            _values[number] = value;
            _slots.Add(hash, number);
            return number;
        }
    }
}
