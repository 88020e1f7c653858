using System.IO.Compression;

namespace ConflictModel.Json;

/// <summary>
/// Gzip with detection of truncated data. The framework's stream treats truncated data as the end; so a known member is appended, whose
/// text appears only if the data before it is complete.
/// </summary>
internal static class Gzip
{
    private static readonly byte[] EndMember = Compressed(End);

    /// <summary>The text that follows complete data.</summary>
    public static ReadOnlySpan<byte> End => "\0conflictmodel\0\0"u8;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B];

    public static bool IsNameOf(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    public static bool IsStartOf(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    /// <summary>Compresses what is written into another stream, which is left open.</summary>
    public static Stream Compressing(Stream stream) => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>The text of compressed data, and after it <see cref="End"/>.</summary>
    /// <param name="start">The bytes that were read of the stream already.</param>
    /// <param name="stream">The stream; it is left open.</param>
    public static Stream Decompressed(ReadOnlySpan<byte> start, Stream stream) =>
        new GZipStream(
            new JoinedStream(new MemoryStream(start.ToArray()), stream, new MemoryStream(EndMember)), CompressionMode.Decompress);

    private static byte[] Compressed(ReadOnlySpan<byte> text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
        {
            gzip.Write(text);
        }

        return memory.ToArray();
    }
}
