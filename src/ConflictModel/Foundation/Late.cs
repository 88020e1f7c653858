namespace ConflictModel;

/// <summary>
/// A value that is created from immutable data on first access. Thread-safe without locks: creating it twice is harmless.
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
