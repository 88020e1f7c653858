using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>A date that a sentence names.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Use">How it is used: since it, until it, as of it, so far, or from an unknown start; <see cref="DateUse.None"/> for on
/// it.</param>
/// <param name="Stretch">The days, for a range those of its start; null if they cannot be determined.</param>
/// <param name="Last">The days of the end of a range; null if it is not a range.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundDate(int First, int End, DateUse Use, Stretch? Stretch, Stretch? Last = null);
