using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>What a text in UTF-8 is looked up by: a short text without zeros itself, and of any other what is nearly always different where the texts are.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Utf8Key
{
    private const int Word = sizeof(ulong);
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;
    private const ulong LongMark = 1UL << 63;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;

    private Utf8Key(ulong a, ulong b, ulong c) => (_a, _b, _c) = (a, b, c);

    /// <summary>Whether the text has to be compared as well.</summary>
    public bool IsLong => (_c & LongMark) != 0;

    public int Hash => (int)(Mixed(Mixed(_a, _b), _c) >> 32);

    /// <summary>The key of a text.</summary>
    public static Utf8Key Of(ReadOnlySpan<byte> utf8) =>
        utf8.Length < 3 * Word ? new(WordAt(utf8, 0), WordAt(utf8, Word), WordAt(utf8, 2 * Word)) : OfLong(utf8);

    private static Utf8Key OfLong(ReadOnlySpan<byte> utf8)
    {
        var (a, b) = (0UL, (ulong)utf8.Length);
        for (var rest = utf8; !rest.IsEmpty; rest = rest.Length > Word ? rest[Word..] : [])
        {
            a = Mixed(a, WordAt(rest, 0));
            b = BitOperations.RotateLeft(b, 23) ^ a;
        }

        return new(a, b, LongMark | (uint)utf8.Length);
    }

    private static ulong Mixed(ulong state, ulong word)
    {
        var mixed = (state ^ word) * Odd;
        return mixed ^ (mixed >> 29);
    }

    // Filled up by zeros, so that the last of a short text never has the mark.
    private static ulong WordAt(ReadOnlySpan<byte> utf8, int start)
    {
        var rest = utf8.Length - start;
        if (rest >= Word)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(utf8[start..]);
        }

        if (rest <= 0)
        {
            return 0;
        }

        if (utf8.Length >= Word)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(utf8[^Word..]) >> (8 * (Word - rest));
        }

        Span<byte> filled = stackalloc byte[Word];
        filled.Clear();
        utf8[start..].CopyTo(filled);
        return BinaryPrimitives.ReadUInt64LittleEndian(filled);
    }
}
