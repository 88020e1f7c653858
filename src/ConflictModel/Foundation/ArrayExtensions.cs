namespace ConflictModel;

/// <summary>Extensions for growing arrays.</summary>
internal static class ArrayExtensions
{
    /// <summary>
    /// Returns the array if it can hold the given number of items, otherwise a longer copy. The given array is unchanged.
    /// </summary>
    public static T[] EnsureCapacity<T>(this T[] items, int count)
    {
        if (count <= items.Length)
        {
            return items;
        }

        var longer = new T[count + Math.Max(1024, count / 4)];
        items.CopyTo(longer, 0);
        return longer;
    }
}
