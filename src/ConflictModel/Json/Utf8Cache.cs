using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>
/// Values by the UTF-8 that they were read from, so that what stands in many lines is read and held once. It holds a limited number, and a value only when it is met a second time, so that what stands only once costs nothing.
/// </summary>
/// <remarks>Safe for use by many threads without a lock: entries are immutable, and one that is lost is only read again.</remarks>
internal sealed class Utf8Cache<T>(int sets)
    where T : class
{
    // A set is as long as what a processor fetches from memory at once; most of what is looked up is not in its caches.
    private const int Ways = 4;

    private readonly Slot[] _slots = new Slot[sets * Ways];

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
        foreach (ref readonly var slot in SetOf(hash))
        {
            if (slot.Hash == hash && slot.Entry is { } entry && utf8.SequenceEqual(entry.Utf8))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Offers the value of a text that was not known.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, int hash, T value)
    {
        var set = SetOf(hash);
        ref var met = ref set[0].Met;
        if (met != hash)
        {
            met = hash;
            return;
        }

        var free = 0;
        while (free < Ways && set[free].Entry is not null)
        {
            free++;
        }

        ref var slot = ref set[free < Ways ? free : hash >>> 30];
        slot.Entry = new(utf8.ToArray(), value);
        slot.Hash = hash;
    }

    private Span<Slot> SetOf(int hash) => _slots.AsSpan((hash & (sets - 1)) * Ways, Ways);

    /// <summary>An entry, or none, with the hash that it most likely has: another thread may be about to write it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public Entry? Entry;
        public int Hash;
        public int Met;
    }

    private sealed record Entry(byte[] Utf8, T Value);
}
