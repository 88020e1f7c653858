using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// What a finding on the order of scopes is about: a scope, or one and another that it is within, and how claims violate the order there.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LiveKey(int Narrower, int Wider, OrderFamily Family, Verdict Verdict);
