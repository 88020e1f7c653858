using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace ConflictModel.Import;

/// <summary>Opens workbooks: detects their kind by the first bytes, and refuses those that would need too much memory.</summary>
internal static class WorkbookFile
{
    // A million rows of twenty cells need a quarter of it.
    private const long MaxSheetSize = 4L << 30;

    // These parts are kept in memory as a whole.
    private const long MaxTextsSize = 384L << 20;

    private const string Protected = "The workbook is protected by a password; it must be saved without one before it can be imported.";

    // ExcelDataReader needs code page 1252, which .NET has only after its provider is registered. That adds encodings to the process, and
    // changes none.
    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Detects the kind by the first bytes; the position does not change.</summary>
    public static WorkbookKind KindOf(Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        var position = stream.Position;
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = position;
        return start[..length].StartsWith("PK\u0003\u0004"u8) ? WorkbookKind.OpenXml
            : start[..length].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? WorkbookKind.Compound
            : WorkbookKind.None;
    }

    /// <summary>Opens a workbook.</summary>
    /// <param name="stream">The stream; it must be seekable, and is left open.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="SheetException">It is not a readable workbook.</exception>
    public static IExcelDataReader Open(Stream stream, WorkbookKind kind)
    {
        if (kind == WorkbookKind.OpenXml)
        {
            CheckSizes(stream);
        }

        var position = stream.Position;
        try
        {
            return Guarded(() => ExcelReaderFactory.CreateReader(stream, new() { LeaveOpen = true }));
        }
        catch (SheetException exception) when (kind == WorkbookKind.Compound && IsEncrypted(stream, position))
        {
            throw new SheetException(Protected, inner: exception);
        }
    }

    /// <summary>Whether a compound file has the entry of an encrypted workbook.</summary>
    private static bool IsEncrypted(Stream stream, long start)
    {
        stream.Position = start;
        var entry = Encoding.Unicode.GetBytes("EncryptedPackage");
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (stream.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (bytes.IndexOf(entry) >= 0)
            {
                return true;
            }

            kept = Math.Min(bytes.Length, entry.Length - 1);
            bytes[^kept..].CopyTo(buffer);
        }

        return false;
    }

    /// <summary>Runs an action on a workbook; exceptions of the library become messages.</summary>
    /// <exception cref="SheetException">It cannot be read.</exception>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException exception)
        {
            throw new SheetException(Protected, inner: exception);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or SheetException or UnauthorizedAccessException))
        {
            // The library throws arbitrary exceptions for damaged files.
            throw new SheetException($"The workbook is damaged: {exception.Message}", inner: exception);
        }
    }

    private static void CheckSizes(Stream stream)
    {
        var position = stream.Position;
        var names = Guarded(() =>
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in zip.Entries)
            {
                var isTexts = entry.Name is "sharedStrings.xml" or "styles.xml" or "sharedStrings.bin" or "styles.bin";
                var limit = isTexts ? MaxTextsSize : MaxSheetSize;
                if (entry.Length > limit)
                {
                    throw new SheetException(Invariant(
                        $"The part '{Shown.Text(entry.FullName)}' of the workbook has {entry.Length >> 20} MB unpacked; ")
                        + Invariant($"it must have at most {limit >> 20} MB."));
                }
            }

            return zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        });
        stream.Position = position;
        if (!names.Contains("[Content_Types].xml"))
        {
            throw new SheetException(names.Contains("content.xml")
                ? "The file is an OpenDocument spreadsheet (.ods), which is not read; it must be saved as .xlsx or as CSV."
                : names.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase))
                    ? "The file is a Numbers spreadsheet, which is not read; it must be exported as .xlsx or as CSV."
                    : "The file is a ZIP archive and no workbook; expected .xlsx, .xls or CSV.");
        }
    }
}
