using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>Values, each with a number, by UTF-8. Others may look while one thread adds.</summary>
internal sealed class Utf8Table<T>
    where T : class
{
    private const int FewestSlots = 128;
    private const int FewestBytes = 1024;

    // Limits the probe length, so that no file can cause long chains.
    private const int MostSteps = 64;

    private readonly Slot[] _slots;

    // The long ones, one after the other: each in an array of its own would be in a page of memory of its own.
    private readonly byte[] _texts;
    private int _end;

    public Utf8Table()
        : this(FewestSlots, FewestBytes)
    {
    }

    private Utf8Table(int slots, int bytes) => (_slots, _texts) = (new Slot[slots], new byte[bytes]);

    /// <summary>The number of values.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a text and its number, if it is there.</summary>
    public T? Find(ReadOnlySpan<byte> utf8, in Utf8Key key, out int number)
    {
        for (var i = 0; i < MostSteps; i++)
        {
            ref var slot = ref SlotAt(key, i);
            var value = Volatile.Read(ref slot.Value);
            if (value is null || (slot.Key == key && (!key.IsLong || utf8.SequenceEqual(_texts.AsSpan(slot.Text, key.Length)))))
            {
                number = slot.Number;
                return value;
            }
        }

        number = 0;
        return null;
    }

    /// <summary>Fetches the entries of texts from memory; see <see cref="Prefetching"/>.</summary>
    public void Prefetch(ReadOnlySpan<Utf8Key> keys)
    {
        var read = 0;
        foreach (ref readonly var key in keys)
        {
            ref readonly var slot = ref SlotAt(key, 0);
            read += slot.Number + (slot.Value is null ? 0 : 1);
        }

        foreach (ref readonly var key in keys)
        {
            for (var i = 0; key.IsLong && i < MostSteps; i++)
            {
                ref readonly var slot = ref SlotAt(key, i);
                if (slot.Value is null)
                {
                    break;
                }

                if (slot.Key == key)
                {
                    read += _texts[slot.Text] + _texts[slot.Text + key.Length - 1];
                    break;
                }
            }
        }

        Prefetching.KeepAlive(read);
    }

    /// <summary>Determines whether there is room for one more value, of a text.</summary>
    public bool HasRoomFor(ReadOnlySpan<byte> utf8, in Utf8Key key) =>
        4 * Count < 3 * _slots.Length && (!key.IsLong || utf8.Length <= _texts.Length - _end);

    /// <summary>A copy with more room, for a text of some bytes among others.</summary>
    public Utf8Table<T> Roomier(int bytes)
    {
        var isFull = 4 * Count >= 3 * _slots.Length;
        var roomier = new Utf8Table<T>(
            isFull ? 2 * _slots.Length : _slots.Length, Math.Max(isFull ? _texts.Length : 2 * _texts.Length, _end + bytes));
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            if (slot.Value is { } value)
            {
                roomier.Add(slot.Key.IsLong ? _texts.AsSpan(slot.Text, slot.Key.Length) : [], slot.Key, value, slot.Number);
            }
        }

        return roomier;
    }

    /// <summary>Adds the value of a text that is not there, if there is room for it; not if there are too many collisions.</summary>
    public void Add(ReadOnlySpan<byte> utf8, in Utf8Key key, T value, int number)
    {
        for (var i = 0; i < MostSteps; i++)
        {
            ref var slot = ref SlotAt(key, i);
            if (slot.Value is null)
            {
                slot.Key = key;
                slot.Number = number;
                if (key.IsLong)
                {
                    utf8.CopyTo(_texts.AsSpan(_end));
                    slot.Text = _end;
                    _end += utf8.Length;
                }

                Volatile.Write(ref slot.Value, value);
                Count++;
                return;
            }
        }
    }

    private ref Slot SlotAt(in Utf8Key key, int step) => ref _slots[(key.Hash + step) & (_slots.Length - 1)];

    /// <summary>An entry, or none as long as it has no value.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public Utf8Key Key;
        public T? Value;
        public int Text;
        public int Number;
    }
}
