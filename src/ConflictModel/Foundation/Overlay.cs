using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The items of an immutable base followed by appended items, read as one list.</summary>
/// <param name="basis">The items of the base.</param>
/// <param name="appended">The appended items; null if none are ever appended.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Overlay<T>(T[] basis, Appended<T>? appended = null)
{
    private readonly T[] _basis = basis;
    private readonly Appended<T>? _appended = appended;

    public int Count => _basis.Length + (_appended?.Count ?? 0);

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ReadOnlySpan<T> items = _basis;
            return ref (uint)index < (uint)items.Length ? ref items[index] : ref Behind(index);
        }
    }

    /// <summary>The items of the base, followed by others.</summary>
    public Overlay<T> With(Appended<T> others) => new(_basis, others);

    // Rarely used, and kept out of the hot path.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref readonly T Behind(int index) =>
        ref (_appended ?? throw Guard.OutOfRange(index, _basis.Length, "list"))[index - _basis.Length];
}
