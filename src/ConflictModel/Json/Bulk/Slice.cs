using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>A slice of a block of lines; empty if a line does not have it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Slice(int Start, int Length)
{
    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> block) => block.Slice(Start, Length);
}
