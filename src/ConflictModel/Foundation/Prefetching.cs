using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// Tables that fit no processor's cache are asked for many values in a row, and before the first is looked for, an entry of each is read:
/// since nothing is decided by any of them, the processor waits for all at once, and not for one after the other.
/// </summary>
internal static class Prefetching
{
    /// <summary>Uses what was read, so that the compiler does not leave the reading out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(long _)
    {
    }
}
