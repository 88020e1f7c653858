using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>A date that a sentence names.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Use">How it is meant: <see cref="DateUse.None"/> for on it, since it, until it, as of it, so far, or from a start that
/// cannot be told.</param>
/// <param name="Stretch">The days, of a range those of its start; null where they cannot be told.</param>
/// <param name="Last">The days of the end of a range; null where it is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundDate(int First, int End, DateUse Use, Stretch? Stretch, Stretch? Last = null);
