using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The items of a base, which never change, and behind them those that were appended, read as one list.</summary>
/// <param name="basis">The items of the base.</param>
/// <param name="appended">The others; null where there are none and never will be.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Overlay<T>(T[] basis, Appended<T>? appended = null)
{
    private readonly T[] _basis = basis;
    private readonly Appended<T>? _appended = appended;

    public int Count => _basis.Length + (_appended?.Count ?? 0);

    public ref readonly T this[int index]
    {
        get
        {
            ReadOnlySpan<T> items = _basis;
            return ref (uint)index < (uint)items.Length ? ref items[index] : ref _appended![index - items.Length];
        }
    }

    /// <summary>The items of the base, with others behind them.</summary>
    public Overlay<T> With(Appended<T> others) => new(_basis, others);
}
