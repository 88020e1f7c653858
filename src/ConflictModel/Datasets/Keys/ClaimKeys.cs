using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The references of a claim as integer keys of its dataset.</summary>
/// <param name="Scope">The scope without its period.</param>
/// <param name="Report">The position of the report.</param>
/// <param name="Unit">The position of the measurement unit.</param>
/// <param name="Period">The period that the claim gives; <see cref="None"/> where it gives none.</param>
/// <param name="Attribution">The attribution; <see cref="None"/> where the words are the report's own.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimKeys(int Scope, int Report, int Unit, int Period, int Attribution)
{
    public const int None = -1;

    /// <summary>Of a claim whose keys are still to be found.</summary>
    public static ClaimKeys Unknown { get; } = new(None, None, None, None, None);
}
