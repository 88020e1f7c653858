using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>
/// Values, each with a number, by the UTF-8 that they were read from, so that what stands in many lines is read and held once. A value is kept once its text is met a second time, so that what stands only once costs nothing; where too many are, all are forgotten.
/// </summary>
/// <param name="most">How many values are kept at most; a power of two.</param>
/// <remarks>Safe for use by many threads, and a value is found without a lock: once an entry has its value, it never changes.</remarks>
internal sealed class Utf8Cache<T>(int most)
    where T : class
{
    private const int Fewest = 64;
    private const int Remembered = 2048;

    private readonly Lock _lock = new();
    private readonly int[] _met = new int[Remembered];
    private Slot[] _slots = new Slot[2 * Fewest];
    private int _count;

    /// <summary>The value of a text, read where it is not known; null where the text has none.</summary>
    public T? Of(ReadOnlySpan<byte> utf8, Func<ReadOnlySpan<byte>, T?> read)
    {
        if (Find(utf8, out var key, out _) is { } known)
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
    public T? Find(ReadOnlySpan<byte> utf8, out Utf8Key key) => Find(utf8, out key, out _);

    /// <summary>The value of a text and its number, if it is known.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, out Utf8Key key, out int number)
    {
        key = Utf8Key.Of(utf8);
        var slots = Volatile.Read(ref _slots);
        var value = Find(slots, utf8, key, out var place);
        number = slots[place].Number;
        return value;
    }

    /// <summary>Offers the value of a text that was not known.</summary>
    public void Offer(ReadOnlySpan<byte> utf8, in Utf8Key key, T value, int number = 0)
    {
        ref var met = ref _met[key.Hash & (Remembered - 1)];
        if (met != key.Hash)
        {
            met = key.Hash;
            return;
        }

        lock (_lock)
        {
            if (4 * _count >= 3 * _slots.Length)
            {
                Volatile.Write(ref _slots, Roomier());
            }

            if (Find(_slots, utf8, key, out var place) is null)
            {
                Put(_slots, place, key, key.IsLong ? utf8.ToArray() : null, value, number);
                _count++;
            }
        }
    }

    // The place is where it would stand.
    private static T? Find(Slot[] slots, ReadOnlySpan<byte> utf8, in Utf8Key key, out int place)
    {
        for (place = key.Hash & (slots.Length - 1); ; place = (place + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[place];
            var value = Volatile.Read(ref slot.Value);
            if (value is null || (slot.Key == key && (slot.Text is null || utf8.SequenceEqual(slot.Text))))
            {
                return value;
            }
        }
    }

    private static void Put(Slot[] slots, int place, in Utf8Key key, byte[]? text, T value, int number)
    {
        ref var slot = ref slots[place];
        slot.Key = key;
        slot.Text = text;
        slot.Number = number;
        Volatile.Write(ref slot.Value, value);
    }

    private Slot[] Roomier()
    {
        if (_count >= most)
        {
            _count = 0;
            return new Slot[2 * Fewest];
        }

        var roomier = new Slot[2 * _slots.Length];
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            if (slot.Value is { } value)
            {
                var place = slot.Key.Hash & (roomier.Length - 1);
                while (roomier[place].Value is not null)
                {
                    place = (place + 1) & (roomier.Length - 1);
                }

                Put(roomier, place, slot.Key, slot.Text, value, slot.Number);
            }
        }

        return roomier;
    }

    /// <summary>An entry, or none as long as it has no value.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public Utf8Key Key;
        public byte[]? Text;
        public int Number;
        public T? Value;
    }
}
