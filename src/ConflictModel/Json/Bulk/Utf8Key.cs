using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>The lookup key of a UTF-8 text: a short text without zeros itself, else a hash.</summary>
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

    /// <summary>Gets whether the text has to be compared as well.</summary>
    public bool IsLong => (_c & LongMark) != 0;

    /// <summary>The length of a text that has to be compared as well.</summary>
    public int Length => (int)(uint)_c;

    public int Hash => (int)(Mixed(Mixed(_a, _b), _c) >> 32);

    /// <summary>The key of a text.</summary>
    public static Utf8Key Of(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        <= Word => new(Short(utf8), 0, 0),
        <= 2 * Word => new(First(utf8), From(utf8, Word), 0),
        < 3 * Word => new(First(utf8), First(utf8[Word..]), From(utf8, 2 * Word)),
        _ => OfLong(utf8),
    };

    private static Utf8Key OfLong(ReadOnlySpan<byte> utf8)
    {
        var (a, b) = (0UL, (ulong)utf8.Length);
        for (var rest = utf8; ; rest = rest[Word..])
        {
            var isLast = rest.Length <= Word;
            a = Mixed(a, isLast ? First(utf8[^Word..]) : First(rest));
            b = BitOperations.RotateLeft(b, 23) ^ a;
            if (isLast)
            {
                return new(a, b, LongMark | (uint)utf8.Length);
            }
        }
    }

    private static ulong Mixed(ulong state, ulong word)
    {
        var mixed = (state ^ word) * Odd;
        return mixed ^ (mixed >> 29);
    }

    private static ulong First(ReadOnlySpan<byte> utf8) => BinaryPrimitives.ReadUInt64LittleEndian(utf8);

    // The bytes from a place on, at most a word of them, of a text of more than a word.
    private static ulong From(ReadOnlySpan<byte> utf8, int start) => First(utf8[^Word..]) >> (8 * (start + Word - utf8.Length));

    // Of two halves that may have bytes in common.
    private static ulong Short(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        Word => First(utf8),
        >= 4 =>
            BinaryPrimitives.ReadUInt32LittleEndian(utf8)
            | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << (8 * (utf8.Length - 4))),
        >= 2 =>
            BinaryPrimitives.ReadUInt16LittleEndian(utf8)
            | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(utf8[^2..]) << (8 * (utf8.Length - 2))),
        1 => utf8[0],
        _ => 0,
    };
}
