namespace ConflictModel;

/// <summary>
/// A value that is made when it is first asked for, out of what never changes. Safe for use by many threads: making it twice is harmless,
/// so that nobody waits.
/// </summary>
internal sealed class Late<T>
    where T : class
{
    private T? _value;

    public T Of<TOwner>(TOwner owner, Func<TOwner, T> make)
    {
        var value = Volatile.Read(ref _value);
        if (value is null)
        {
            value = make(owner);
            Volatile.Write(ref _value, value);
        }

        return value;
    }
}
