using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>A scope to be written, and its period, which it may have itself or not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenScope(Scope Scope, UncertainPeriod? Period);
