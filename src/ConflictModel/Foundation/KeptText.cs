using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ConflictModel;

/// <summary>
/// A text: a string, or UTF-8 among that of many others, which is decoded whenever it is asked for. Equal texts are equal, however they are
/// kept.
/// </summary>
/// <remarks>
/// A dataset holds millions of texts, of which few are ever shown, and every string of its own costs time whenever memory is collected.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KeptText : IEquatable<KeptText>
{
    /// <summary>The bytes of a length.</summary>
    public const int LengthSize = sizeof(int);

    // A string, or an array of bytes with the length of the text, and then the text, from a place on.
    private readonly object? _source;
    private readonly int _start;

    public KeptText(string? text) => _source = text;

    /// <summary>A text among others.</summary>
    /// <param name="texts">What holds the texts.</param>
    /// <param name="start">Where this one's length stands, and after it the text, which is known to be UTF-8.</param>
    public KeptText(byte[] texts, int start) => (_source, _start) = (texts, start);

    /// <summary>The text; null where there is none.</summary>
    public string? Value => _source is byte[] texts ? Encoding.UTF8.GetString(Utf8Of(texts)) : (string?)_source;

    /// <summary>The text as UTF-8; empty where there is none, or it is kept as a string.</summary>
    public ReadOnlySpan<byte> Utf8 => _source is byte[] texts ? Utf8Of(texts) : [];

    public bool Equals(KeptText other) => _source is byte[] texts && other._source is byte[] others
        ? Utf8Of(texts).SequenceEqual(other.Utf8Of(others))
        : string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is KeptText other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    private ReadOnlySpan<byte> Utf8Of(byte[] texts) =>
        texts.AsSpan(_start + LengthSize, BinaryPrimitives.ReadInt32LittleEndian(texts.AsSpan(_start)));
}
