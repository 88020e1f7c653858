using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>The values of a scope in a file at each <see cref="ScopeAxis"/>, by slot.</summary>
[InlineArray(ScopeAxis.Count)]
internal struct AxisDrafts : IEquatable<AxisDrafts>
{
    private DraftValue _first;

    public readonly bool Equals(AxisDrafts other) => ((ReadOnlySpan<DraftValue>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is AxisDrafts other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        foreach (ref readonly var value in (ReadOnlySpan<DraftValue>)this)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
