using System.Numerics;

namespace ConflictModel;

/// <summary>A hash table of numbers from 0; the caller checks whether a number is that of the wanted value.</summary>
/// <remarks>Other threads may read while one thread adds: a slot that has a number never changes.</remarks>
internal sealed class HashSlots
{
    private const int Fewest = 64;
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    // The hash in the upper half, the number and one in the lower; 0 if there is none.
    private readonly ulong[] _slots;
    /// <summary>Creates slots for the given number of entries, which fill at most half of them.</summary>
    public HashSlots(int count = 0) => _slots = new ulong[Math.Max(Fewest, checked((int)BitOperations.RoundUpToPowerOf2(2 * (uint)count)))];

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>The number of slots.</summary>
    public int Length => _slots.Length;

    /// <summary>Gets whether one more needs more room.</summary>
    public bool IsFull => 2L * Count >= _slots.Length;

    /// <summary>Returns a copy with twice the room.</summary>
    public HashSlots Roomier()
    {
        var roomier = new HashSlots(2 * Count);
        foreach (var slot in _slots)
        {
            if (slot != 0)
            {
                roomier.Add((uint)(slot >> 32), NumberIn(slot));
            }
        }

        return roomier;
    }

    /// <summary>The first slot to look at for a hash.</summary>
    public int PlaceOf(uint hash) => (int)((hash * Odd) >> 32) & (_slots.Length - 1);

    /// <summary>The next number with a hash, if there is one.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="place">The slot to look at; afterwards, the next one.</param>
    /// <param name="number">The number.</param>
    public bool TryNext(uint hash, ref int place, out int number)
    {
        while (true)
        {
            var slot = Volatile.Read(ref _slots[place]);
            number = NumberIn(slot);
            if (slot == 0)
            {
                return false;
            }

            place = (place + 1) & (_slots.Length - 1);
            if (slot >> 32 == hash)
            {
                return true;
            }
        }
    }

    /// <summary>Adds a number that is known not to be present, if there is room.</summary>
    public void Add(uint hash, int number)
    {
        var place = PlaceOf(hash);
        while (_slots[place] != 0)
        {
            place = (place + 1) & (_slots.Length - 1);
        }

        Volatile.Write(ref _slots[place], Slot(hash, (uint)number + 1));
        Count++;
    }

    /// <summary>Fetches the slots of hashes from memory.</summary>
    public void Prefetch(ReadOnlySpan<int> hashes)
    {
        var read = 0UL;
        foreach (var hash in hashes)
        {
            read += _slots[PlaceOf((uint)hash)];
        }

        Prefetching.KeepAlive((long)read);
    }

    private static int NumberIn(ulong slot) => (int)(uint)slot - 1;

    private static ulong Slot(uint hash, uint number) => ((ulong)hash << 32) | number;
}
