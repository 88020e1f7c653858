using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// Prefetches entries of tables that exceed the processor's caches: before a batch of lookups, an entry for each is read, so that the cache
/// misses overlap instead of following one another.
/// </summary>
internal static class Prefetching
{
    /// <summary>Uses a value that was read, so that the compiler does not remove the read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(long _)
    {
    }
}
