using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>The key of the claims of one statement with the same origin and scope.</summary>
/// <param name="Moment">The number of the moment at which it was made; below 0 if that is not known finely enough.</param>
/// <param name="Report">The key of the report, where the moment is not known; then it is one statement within one report alone.</param>
/// <param name="Stated">The date, if it is not a moment.</param>
/// <param name="Period">The number of the period that it is about; below 0 if it gives none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatementKey(int Moment, int Report, UncertainDate? Stated, int Period);
