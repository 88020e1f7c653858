namespace ConflictModel;

/// <summary>A cache for the last value that was computed from an immutable object. Thread-safe.</summary>
internal sealed class LastMade
{
    private object? _last;

    /// <summary>Returns the cached value if it is the wanted one; otherwise creates and caches it.</summary>
    public T Get<T>(Func<T, bool> isWanted, Func<T> make)
        where T : class
    {
        if (Volatile.Read(ref _last) is T last && isWanted(last))
        {
            return last;
        }

        var made = make();
        Volatile.Write(ref _last, made);
        return made;
    }
}
