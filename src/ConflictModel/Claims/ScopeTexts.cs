using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// The value of a scope at each <see cref="ScopeAxis"/>: a slug, the word <c>any</c>, or null if the coordinate is left out.
/// </summary>
[InlineArray(ScopeAxis.Count)]
internal struct ScopeTexts : IEquatable<ScopeTexts>
{
    private string? _first;

    public readonly bool Equals(ScopeTexts other) => ((ReadOnlySpan<string?>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is ScopeTexts other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var text in (ReadOnlySpan<string?>)this)
        {
            hash.Add(text);
        }

        return hash.ToHashCode();
    }
}
