using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A scope without its period, as integer keys of the dataset's entities: the measure, the mode, and a key for each
/// <see cref="ScopeAxis"/>, at its slot.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ScopeKey(int measure, Mode mode, in ScopeSlots axes) : IEquatable<ScopeKey>
{
    public const int Unspecified = -1;
    public const int Any = -2;

    private readonly ScopeSlots _axes = axes;

    public int Measure { get; init; } = measure;

    public Mode Mode { get; init; } = mode;

    public int Category
    {
        get => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Category)];
        init => _axes[ScopeAxis.SlotOf(ScopeCoordinate.Category)] = value;
    }

    /// <summary>The key at an axis.</summary>
    public int this[int slot] => _axes[slot];

    /// <summary>The key at a coordinate of which there are disjoint sets.</summary>
    public int At(ScopeCoordinate coordinate) => coordinate == ScopeCoordinate.Measure ? Measure : _axes[ScopeAxis.SlotOf(coordinate)];

    /// <summary>The scope with another key at a coordinate of which there are disjoint sets.</summary>
    public ScopeKey With(ScopeCoordinate coordinate, int key)
    {
        if (coordinate == ScopeCoordinate.Measure)
        {
            return this with { Measure = key };
        }

        var others = _axes;
        others[ScopeAxis.SlotOf(coordinate)] = key;
        return new(Measure, Mode, others);
    }

    public static bool operator ==(in ScopeKey left, in ScopeKey right) => left.Equals(right);

    public static bool operator !=(in ScopeKey left, in ScopeKey right) => !left.Equals(right);

    public bool Equals(ScopeKey other) =>
        Measure == other.Measure && Mode == other.Mode && ((ReadOnlySpan<int>)_axes).SequenceEqual(other._axes);

    public override bool Equals(object? obj) => obj is ScopeKey other && Equals(other);

    // Randomized, so that a file cannot be crafted for collisions.
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(new ReadOnlySpan<ScopeKey>(in this)));
        return hash.ToHashCode();
    }
}
