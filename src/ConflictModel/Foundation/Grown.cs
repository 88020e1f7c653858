namespace ConflictModel;

/// <summary>Arrays with room for more.</summary>
internal static class Grown
{
    /// <summary>The array, or a copy of it, in which an item has room at an index. The array given is left as it is.</summary>
    public static T[] With<T>(T[] items, int index)
    {
        if (index < items.Length)
        {
            return items;
        }

        var grown = new T[index + Math.Max(1024, index / 4)];
        items.CopyTo(grown, 0);
        return grown;
    }
}
