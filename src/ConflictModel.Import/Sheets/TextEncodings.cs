using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// The encoding of a text file: that of its byte order mark, otherwise UTF-8 if it is valid, otherwise the one that the mapping names. An
/// import never guesses.
/// </summary>
internal static class TextEncodings
{
    private const int LookedAt = 1 << 16;
    private const int MinZeros = 8;

    /// <summary>The encoding with a name; null if there is none.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding for reading a file; null for UTF-8, and if there is a byte order mark.</summary>
    /// <param name="stream">The file; it must be seekable, and its position does not change.</param>
    /// <param name="named">The encoding that the mapping names; null for none.</param>
    /// <exception cref="SheetException">The file is not UTF-8, and none is named.</exception>
    public static Encoding? Of(Stream stream, string? named)
    {
        var position = stream.Position;
        try
        {
            if (HasMark(stream))
            {
                return null;
            }

            stream.Position = position;
            if (WithoutMark(stream) is { } wide)
            {
                return wide;
            }

            stream.Position = position;
            return IsUtf8(stream) ? null : named is not null ? Find(named) : throw new SheetException(
                "The file is text in an unknown encoding: it has no byte order mark and is not UTF-8. The mapping must name its encoding, "
                    + "such as \"encoding\": \"windows-1252\", or the file must be saved as 'CSV UTF-8'.");
        }
        finally
        {
            stream.Position = position;
        }
    }

    /// <summary>Whether all of a stream is UTF-8.</summary>
    public static bool IsUtf8(Stream stream)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[LookedAt];
        var chars = new char[LookedAt + 1];
        try
        {
            int read;
            do
            {
                read = stream.Read(bytes);
                decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
            }
            while (read > 0);

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasMark(Stream stream)
    {
        Span<byte> start = stackalloc byte[3];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        start = start[..length];
        return start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
    }

    /// <summary>UTF-16 without a mark: every other byte of its spaces and digits is 0, which other text does not have.</summary>
    private static Encoding? WithoutMark(Stream stream)
    {
        var bytes = new byte[4096];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        int[] zeros = [0, 0];
        for (var i = 0; i < length; i++)
        {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        return zeros switch
        {
            [0, > MinZeros] => Encoding.Unicode,
            [> MinZeros, 0] => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
