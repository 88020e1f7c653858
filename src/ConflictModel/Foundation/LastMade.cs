namespace ConflictModel;

/// <summary>
/// What was last made of something that never changes, kept with it, so that it need not be made again. Safe for use by many threads.
/// </summary>
internal sealed class LastMade
{
    private object? _last;

    /// <summary>What was last made, where that is what is asked for; otherwise what is made now.</summary>
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
