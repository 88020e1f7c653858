using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>What the claims of one statement have in common, where their origin and scope are the same.</summary>
/// <param name="Moment">The number of the moment at which it was made; below 0 where that is not known finely enough.</param>
/// <param name="Report">The key of the report, where the moment is not known; then it is one statement within one report alone.</param>
/// <param name="Stated">The date, where it is no moment.</param>
/// <param name="Period">The number of the period that it is about; below 0 where it gives none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatementKey(int Moment, int Report, UncertainDate? Stated, int Period);
