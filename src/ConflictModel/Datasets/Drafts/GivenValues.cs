using System.Numerics;

namespace ConflictModel;

/// <summary>
/// The values that a draft gives, by slot. Those that it does not give, which most are, take no memory. It is a list that is changed while
/// its draft is made; a copy of a draft must have its own (<see cref="Copy"/>).
/// </summary>
internal struct GivenValues : IEquatable<GivenValues>
{
    private const int InitialSize = 8;
    private const int Growth = 4;

    // The given slots, and their values in the order of the slots.
    private uint _slots;
    private DraftValue[]? _values;

    public DraftValue this[int slot]
    {
        readonly get => IsGiven(slot) ? _values![IndexOf(slot)] : default;
        set
        {
            if (value.IsGiven)
            {
                Give(slot, value);
            }
            else if (IsGiven(slot))
            {
                Remove(slot);
            }
        }
    }

    /// <summary>The values that are given, in the order of their slots.</summary>
    public readonly ReadOnlySpan<DraftValue> All => _values.AsSpan(0, Count);

    /// <summary>The same values; one more has room.</summary>
    public readonly GivenValues Copy()
    {
        var copy = this;
        copy._values = new DraftValue[Count + 1];
        All.CopyTo(copy._values);
        return copy;
    }

    public readonly bool Equals(GivenValues other) => _slots == other._slots && All.SequenceEqual(other.All);

    public override readonly bool Equals(object? obj) => obj is GivenValues other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_slots);
        foreach (ref readonly var value in All)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    private readonly int Count => BitOperations.PopCount(_slots);

    private readonly bool IsGiven(int slot) => (_slots & (1u << slot)) != 0;

    private readonly int IndexOf(int slot) => BitOperations.PopCount(_slots & ((1u << slot) - 1));

    private void Give(int slot, DraftValue value)
    {
        var (index, count) = (IndexOf(slot), Count);
        if (!IsGiven(slot))
        {
            if (_values is null || count == _values.Length)
            {
                Array.Resize(ref _values, _values is null ? InitialSize : count + Growth);
            }

            Array.Copy(_values, index, _values, index + 1, count - index);
            _slots |= 1u << slot;
        }

        _values![index] = value;
    }

    private void Remove(int slot)
    {
        var (index, count) = (IndexOf(slot), Count);
        Array.Copy(_values!, index + 1, _values!, index, count - index - 1);
        _values![count - 1] = default;
        _slots &= ~(1u << slot);
    }
}
