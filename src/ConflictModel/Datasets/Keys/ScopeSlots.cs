using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>A number for each <see cref="ScopeAxis"/>, at its slot.</summary>
[InlineArray(ScopeAxis.Count)]
internal struct ScopeSlots
{
    private int _first;
}
