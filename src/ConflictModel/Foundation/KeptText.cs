using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ConflictModel;

/// <summary>
/// A text kept as a string, or as a slice of a shared UTF-8 buffer that is decoded on each access. Equality compares the texts, not how
/// they are kept.
/// </summary>
/// <remarks>
/// A dataset holds millions of texts, few of which are ever read, and each separate string costs garbage collection time.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KeptText : IEquatable<KeptText>
{
    /// <summary>The bytes of a length.</summary>
    public const int LengthSize = sizeof(int);

    // A string, or a byte array that holds the length of the text and then the text.
    private readonly object? _source;
    private readonly int _start;

    public KeptText(string? text) => _source = text;

    /// <summary>A text among others.</summary>
    /// <param name="texts">What holds the texts.</param>
    /// <param name="start">The position of the length, which is followed by the text in valid UTF-8.</param>
    public KeptText(byte[] texts, int start) => (_source, _start) = (texts, start);

    /// <summary>The text; null if there is none.</summary>
    public string? Value => _source is byte[] texts ? Encoding.UTF8.GetString(Utf8Of(texts)) : (string?)_source;

    /// <summary>The text as UTF-8; empty if there is none, or it is kept as a string.</summary>
    public ReadOnlySpan<byte> Utf8 => _source is byte[] texts ? Utf8Of(texts) : [];

    public bool Equals(KeptText other) => _source is byte[] texts && other._source is byte[] others
        ? Utf8Of(texts).SequenceEqual(other.Utf8Of(others))
        : string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is KeptText other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private ReadOnlySpan<byte> Utf8Of(byte[] texts) =>
        texts.AsSpan(_start + LengthSize, BinaryPrimitives.ReadInt32LittleEndian(texts.AsSpan(_start)));
}
