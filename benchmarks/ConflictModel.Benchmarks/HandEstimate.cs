using System.Runtime.InteropServices;

namespace ConflictModel.Benchmarks;

/// <summary>What one would return without the library: five numbers.</summary>
/// <param name="Low">The lowest possible number.</param>
/// <param name="High">The highest possible number, where there is one.</param>
/// <param name="PlausibleLow">The lowest plausible number.</param>
/// <param name="PlausibleHigh">The highest plausible number.</param>
/// <param name="Best">The best number.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HandEstimate(decimal Low, decimal? High, decimal PlausibleLow, decimal PlausibleHigh, decimal Best);
