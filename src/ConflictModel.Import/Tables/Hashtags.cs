using System.Text;

namespace ConflictModel.Import;

/// <summary>The hashtags of the Humanitarian Exchange Language (HXL 1.1), which say what a column holds: <c>#affected+killed</c>.</summary>
internal static class Hashtags
{
    /// <summary>
    /// Whether a cell, as UTF-8, is a hashtag: a word with attributes, each after a '+', possibly with blanks between them.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> cell)
    {
        cell = Trim(cell);
        if (!TakeWord(ref cell, (byte)'#'))
        {
            return false;
        }

        while (cell.Length > 0)
        {
            if (!TakeWord(ref cell, (byte)'+'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every text that is not blank is a hashtag, and there is one.</summary>
    public static bool AreAll(IEnumerable<string> cells)
    {
        var isAny = false;
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell))
            {
                continue;
            }

            if (cell.TrimStart()[0] != '#' || !Is(Encoding.UTF8.GetBytes(cell)))
            {
                return false;
            }

            isAny = true;
        }

        return isAny;
    }

    /// <summary>A text without ASCII blanks around it.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);

    private static bool TakeWord(ref ReadOnlySpan<byte> rest, byte sign)
    {
        if (rest.Length < 2 || rest[0] != sign || !char.IsAsciiLetter((char)rest[1]))
        {
            return false;
        }

        var end = 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[end]) || rest[end] == '_'))
        {
            end++;
        }

        rest = Trim(rest[end..]);
        return true;
    }
}
