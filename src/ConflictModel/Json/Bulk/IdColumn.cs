using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The ids that some lines have as one of their members.</summary>
/// <param name="cache">The ids that are known.</param>
/// <param name="lines">How many lines there are at most.</param>
internal sealed class IdColumn(IdCache cache, int lines)
{
    private readonly TextColumn<string> _slugs = cache.Column(lines);

    public EntityId<T> IdOf<T>(int line) => EntityId<T>.OfChecked(_slugs.ValueOf(line)!);

    /// <summary>The slug, or the word <c>any</c>; null if the line has none.</summary>
    public string? TextOf(int line) => _slugs.ValueOf(line);

    public int KeyOf(int line) => _slugs.NumberOf(line);

    public void Clear() => _slugs.Clear();

    /// <summary>Reads the current id; false if there is none, or it has escapes.</summary>
    /// <param name="json">The reader of the line.</param>
    /// <param name="start">Where the line starts in its block.</param>
    /// <param name="line">Which of the lines it is.</param>
    public bool TryTake(ref Utf8JsonReader json, int start, int line)
    {
        var isTaken = json.TryGetSlice(start, out var text);
        _slugs[line] = text;
        return isTaken;
    }

    /// <summary>Looks up what the ids name.</summary>
    /// <param name="block">The block with the lines.</param>
    /// <param name="areRead">Which lines can be read; one whose id is none, or names nothing, cannot.</param>
    public void LookUp(ReadOnlySpan<byte> block, Span<bool> areRead)
    {
        _slugs.Find(block, areRead.Length);
        for (var i = 0; i < areRead.Length; i++)
        {
            if (_slugs.IsUnknown(i))
            {
                if (cache.TryRead(_slugs[i].Of(block), out var slug, out var key))
                {
                    _slugs.Set(block, i, slug, key);
                }
                else
                {
                    areRead[i] = false;
                }
            }
        }
    }
}
