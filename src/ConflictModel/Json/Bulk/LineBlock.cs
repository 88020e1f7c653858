using System.Buffers;
using System.Runtime.InteropServices;

namespace ConflictModel.Json;

/// <summary>Whole lines of a file, one after the other; or one line that is too long to be read.</summary>
/// <param name="Buffer">The buffer with the lines; returned to the pool by <see cref="Return"/>.</param>
/// <param name="Start">Where they start.</param>
/// <param name="Length">How many bytes they have.</param>
/// <param name="FirstLine">The number of the first line, from 1.</param>
/// <param name="TooLong">The length of the line that is too long; 0 if the lines can be read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineBlock(byte[] Buffer, int Start, int Length, int FirstLine, long TooLong = 0)
{
    public ReadOnlySpan<byte> Text => Buffer.AsSpan(Start, Length);

    /// <summary>Takes the first line from a text, without its end.</summary>
    public static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return line;
    }

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Reports that the line is too long.</summary>
    public void ReportTooLong(string? file, ProblemList problems) => problems.Add(
        DatasetProblemKind.Syntax,
        new() { File = file, Line = FirstLine, Path = "$" },
        Invariant($"The line has {TooLong} bytes; at most {LineBlocks.LongestLine} are allowed."));

    public void Return()
    {
        if (Buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(Buffer);
        }
    }
}
