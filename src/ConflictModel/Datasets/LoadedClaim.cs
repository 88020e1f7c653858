using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>A claim of a file with one a line.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Keys">Its keys, as the finder counts; unknown where it could not be read in one pass.</param>
/// <param name="Line">Its line.</param>
/// <param name="Hash">The hash of its id.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LoadedClaim(Claim Claim, ClaimKeys Keys, int Line, int Hash);
