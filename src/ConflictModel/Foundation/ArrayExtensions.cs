namespace ConflictModel;

/// <summary>Arrays with room for more.</summary>
internal static class ArrayExtensions
{
    /// <summary>The array where it has room for so many items, otherwise a longer copy. The array given is left as it is.</summary>
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
