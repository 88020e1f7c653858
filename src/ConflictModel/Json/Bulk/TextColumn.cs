using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>The texts that some lines have as one of their members, and their values as far as a cache knows them.</summary>
/// <param name="cache">The values that are known.</param>
/// <param name="lines">How many lines there are at most.</param>
internal sealed class TextColumn<T>(Utf8Cache<T> cache, int lines)
    where T : class
{
    private readonly Slice[] _texts = new Slice[lines];
    private readonly Utf8Key[] _keys = new Utf8Key[lines];
    private readonly Found[] _found = new Found[lines];
    private bool _isUsed;

    /// <summary>The position of the text of a line; empty if it has none.</summary>
    public Slice this[int line]
    {
        get => _texts[line];
        set => (_texts[line], _isUsed) = (value, true);
    }

    public T? ValueOf(int line) => _found[line].Value;

    /// <summary>The number of the value; <see cref="ClaimKeys.None"/> where a line has no text.</summary>
    public int NumberOf(int line) => _texts[line].IsEmpty ? ClaimKeys.None : _found[line].Number;

    /// <summary>Determines whether a line has a text whose value was not found.</summary>
    public bool IsUnknown(int line) => _found[line].Value is null && !_texts[line].IsEmpty;

    public void Clear()
    {
        Array.Clear(_texts);
        Array.Clear(_found);
        _isUsed = false;
    }

    /// <summary>Finds the values of the texts of so many lines.</summary>
    /// <param name="block">The bytes that contain the texts.</param>
    /// <param name="count">How many lines.</param>
    public void Find(ReadOnlySpan<byte> block, int count)
    {
        if (!_isUsed)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            _keys[i] = Utf8Key.Of(_texts[i].Of(block));
        }

        cache.Prefetch(_keys.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            if (!_texts[i].IsEmpty)
            {
                ref var found = ref _found[i];
                found.Value = cache.Find(_texts[i].Of(block), _keys[i], out found.Number);
            }
        }
    }

    /// <summary>Sets a value that was not known, and offers it to the cache.</summary>
    public void Set(ReadOnlySpan<byte> block, int line, T value, int number)
    {
        (_found[line].Value, _found[line].Number) = (value, number);
        cache.Offer(_texts[line].Of(block), _keys[line], value, number);
    }

    // In an array of its own, a value would be looked at for its type, and so fetched.
    [StructLayout(LayoutKind.Auto)]
    private struct Found
    {
        public T? Value;
        public int Number;
    }
}
