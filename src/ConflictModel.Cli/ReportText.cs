using System.Globalization;
using System.Text;

namespace ConflictModel.Cli;

/// <summary>The text of a report: that of a file, or that extracted from an HTML page.</summary>
/// <param name="Text">The text, which the positions of proposals refer to.</param>
/// <param name="IsExtracted">Whether it was extracted from an HTML page, so that positions are not those of the file.</param>
internal sealed record ReportText(string Text, bool IsExtracted)
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    /// <summary>Reads a report; if it cannot be read as text, writes why to standard error and returns null.</summary>
    public static ReportText? Read(string path, CommandHost host)
    {
        byte[] bytes;
        try
        {
            bytes = StandardInput.Is(path) ? All(host.Input) : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(TextPage.Safe(Directory.Exists(path) ? $"'{path}' is a folder; a file of text is required."
                : File.Exists(path) ? $"'{path}' may not be read." : $"There is no file '{path}'."));
            return null;
        }

        if (IsPage(path, bytes))
        {
            return new(HtmlText.Of(bytes), IsExtracted: true);
        }

        try
        {
            return new(Decode(bytes), IsExtracted: false);
        }
        catch (DecoderFallbackException exception)
        {
            var at = exception.Index.ToString(CultureInfo.InvariantCulture);
            host.Error.WriteLine(TextPage.Safe(
                $"{StandardInput.NameOf(path)} is not text in UTF-8: byte {at} cannot be decoded. "
                    + "Save it as UTF-8; an HTML page must end with .html."));
            return null;
        }
    }

    private static byte[] All(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The text in UTF-8, or in UTF-16 if it starts with a byte order mark of it.</summary>
    private static string Decode(byte[] bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        };
        var mark = encoding.Preamble;
        var start = bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        return encoding.GetString(bytes, start, bytes.Length - start);
    }

    /// <summary>Whether it is HTML: by its name or, for standard input, by its start.</summary>
    private static bool IsPage(string path, byte[] bytes)
    {
        if (!StandardInput.Is(path))
        {
            return PageEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        }

        var start = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, 512)).TrimStart('?', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
