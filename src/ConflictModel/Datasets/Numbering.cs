using System.Collections.Concurrent;

namespace ConflictModel;

/// <summary>Numbers values from 0, equal ones alike, in the order in which they are met. Safe for use by many threads.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly ConcurrentDictionary<T, int> _numbers;
    private readonly Lock _lock = new();
    private int _count;

    public Numbering() => _numbers = new();

    /// <summary>Goes on from values that are numbered by their positions.</summary>
    public Numbering(T[] values)
    {
        _numbers = new(values.Select((value, number) => KeyValuePair.Create(value, number)));
        _count = values.Length;
    }

    public int Of(T value)
    {
        if (_numbers.TryGetValue(value, out var number))
        {
            return number;
        }

        lock (_lock)
        {
            number = _numbers.GetOrAdd(value, _count);
            _count += number == _count ? 1 : 0;
            return number;
        }
    }

    /// <summary>The values, each at its number.</summary>
    public T[] ToArray()
    {
        var values = new T[_count];
        foreach (var (value, number) in _numbers)
        {
            values[number] = value;
        }

        return values;
    }
}
