namespace ConflictModel.Json;

/// <summary>
/// Values, each with a number, by the UTF-8 that they were read from, so that repeated values are read and held once. A value is kept once
/// its text occurs a second time, so that unique values cost nothing; where too many are, all are forgotten, and a very long text is never
/// kept.
/// </summary>
/// <param name="most">How many values are kept at most; a power of two.</param>
/// <remarks>Thread-safe, and a value is found without a lock: once an entry has its value, it never changes.</remarks>
internal sealed class Utf8Cache<T>(int most)
    where T : class
{
    private const int LongestText = 2048;
    private const int Remembered = 2048;

    private readonly Lock _lock = new();
    private readonly int[] _met = new int[Remembered];
    private Utf8Table<T> _table = new();

    /// <summary>The value of a text, read where it is not known; null if the text has none.</summary>
    public T? Of(ReadOnlySpan<byte> utf8, Func<ReadOnlySpan<byte>, T?> read)
    {
        if (Find(utf8, out var key) is { } known)
        {
            return known;
        }

        var value = read(utf8);
        if (value is not null)
        {
            Offer(utf8, key, value);
        }

        return value;
    }

    /// <summary>The value of a text, if it is known.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, out Utf8Key key)
    {
        key = Utf8Key.Of(utf8);
        return Find(utf8, key, out _);
    }

    /// <summary>The value of a text and its number, if it is known.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, in Utf8Key key, out int number) => Volatile.Read(ref _table).Find(utf8, key, out number);

    /// <summary>Fetches the entries of texts from memory.</summary>
    public void Prefetch(ReadOnlySpan<Utf8Key> keys) => Volatile.Read(ref _table).Prefetch(keys);

    /// <summary>Offers the value of a text that was not known.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, in Utf8Key key, T value, int number = 0)
    {
        if (utf8.Length > LongestText)
        {
            return;
        }

        ref var met = ref _met[key.Hash & (Remembered - 1)];
        if (met != key.Hash)
        {
            met = key.Hash;
            return;
        }

        lock (_lock)
        {
            if (_table.Count >= most)
            {
                Volatile.Write(ref _table, new());
            }
            else if (!_table.HasRoomFor(utf8, key))
            {
                Volatile.Write(ref _table, _table.Roomier(utf8.Length));
            }

            if (_table.Find(utf8, key, out _) is null)
            {
                _table.Add(utf8, key, value, number);
            }
        }
    }
}
