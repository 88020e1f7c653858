namespace ConflictModel.Json;

/// <summary>
/// Values by the UTF-8 that they were read from, so that what stands in many lines is read and held once. It holds a limited number, and a value only when it is met a second time, so that what stands only once costs nothing.
/// </summary>
/// <remarks>Safe for use by many threads without a lock: entries are immutable, and one that is lost is only read again.</remarks>
internal sealed class Utf8Cache<T>(int sets)
    where T : class
{
    private const int Ways = 4;

    private readonly Entry?[] _entries = new Entry?[sets * Ways];
    private readonly int[] _met = new int[sets];

    /// <summary>The value of a text, read where it is not known; null where the text has none.</summary>
    public T? Of(ReadOnlySpan<byte> utf8, Func<ReadOnlySpan<byte>, T?> read)
    {
        if (Find(utf8, out var hash) is { } known)
        {
            return known;
        }

        var value = read(utf8);
        if (value is not null)
        {
            Offer(utf8, hash, value);
        }

        return value;
    }

    /// <summary>The value of a text, if it is known.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, out int hash)
    {
        var hashing = default(HashCode);
        hashing.AddBytes(utf8);
        hash = hashing.ToHashCode();
        foreach (var entry in SetOf(hash))
        {
            if (entry is not null && entry.Hash == hash && utf8.SequenceEqual(entry.Utf8))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Offers the value of a text that was not known.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, int hash, T value)
    {
        ref var met = ref _met[hash & (sets - 1)];
        if (met != hash)
        {
            met = hash;
            return;
        }

        var set = SetOf(hash);
        var free = 0;
        while (free < Ways && set[free] is not null)
        {
            free++;
        }

        set[free < Ways ? free : hash >>> 30] = new(hash, utf8.ToArray(), value);
    }

    private Span<Entry?> SetOf(int hash) => _entries.AsSpan((hash & (sets - 1)) * Ways, Ways);

    private sealed record Entry(int Hash, byte[] Utf8, T Value);
}
