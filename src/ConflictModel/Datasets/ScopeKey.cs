using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>A scope without its period, as integer keys of the dataset's entities.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScopeKey(int Measure, int Category, int Actor, int Counterparty, int Place, int Event, Mode Mode)
{
    public const int Unspecified = -1;
    public const int Any = -2;

    // Not to be foreseen by who writes a file.
    public override int GetHashCode() => HashCode.Combine(Measure, Category, Actor, Counterparty, Place, Event, Mode);
}
