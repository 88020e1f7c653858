using System.Text;

namespace ConflictModel.Import;

/// <summary>Opens a file as the rows of a sheet; its first bytes decide the format.</summary>
internal static class SheetOpener
{
    /// <summary>Whether a file is a workbook and not text.</summary>
    public static bool IsWorkbook(Stream stream) => WorkbookFile.KindOf(stream) != WorkbookKind.None;

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file; it must be seekable, and is left open.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first that is not hidden.</param>
    /// <param name="separator">The separator of cells in text; null to detect it.</param>
    /// <param name="encoding">The encoding of text that is neither UTF-8 nor marked; null if none is named.</param>
    /// <param name="maxRowSize">The most bytes that a row of text may have.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="SheetException">The file cannot be read.</exception>
    public static SheetRows Open(Stream stream, string? sheet, char? separator, string? encoding, int maxRowSize)
    {
        var kind = WorkbookFile.KindOf(stream);
        if (kind != WorkbookKind.None)
        {
            return new WorkbookRows(stream, kind, sheet);
        }

        RefuseMarkup(stream);
        return new CsvRows(stream, separator, TextEncodings.Of(stream, encoding), maxRowSize);
    }

    /// <summary>Web pages and XML are not tables, whatever their file names say.</summary>
    private static void RefuseMarkup(Stream stream)
    {
        var position = stream.Position;
        Span<byte> start = stackalloc byte[512];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = position;
        var text = Encoding.Latin1.GetString(start[..length]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            throw new SheetException("The file is a web page or XML, whatever its name says; it must be saved as .xlsx or as CSV.");
        }
    }
}
