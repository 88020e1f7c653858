namespace ConflictModel.Import;

/// <summary>The source of a table: a file or a stream, opened when it is used.</summary>
/// <param name="document">The mapping.</param>
/// <param name="name">The name of the table in problems; null for none.</param>
/// <param name="open">Opens it.</param>
/// <param name="format">How it is written.</param>
/// <param name="leaveOpen">Whether the stream stays open.</param>
internal sealed class TableSource(MappingDocument document, string? name, Func<Stream> open, TableFormat format, bool leaveOpen)
{
    /// <summary>A table in a file.</summary>
    public static TableSource OfFile(MappingDocument document, string path) => new(
        document,
        path,
        () => TableFile.Open(path),
        TableFile.IsJson(path) ? TableFormat.Json : TableFormat.Csv,
        leaveOpen: false);

    /// <summary>Uses the table, which is read twice if something has to be determined from all rows first.</summary>
    public T? Use<T>(Func<TableColumns> columns, ImportProblems problems, Func<Table, T> use, Action<Table>? observe = null)
        where T : class
    {
        Stream stream;
        try
        {
            stream = open();
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            AddUnreadable(exception, problems);
            return null;
        }

        Stream? twice = null;
        try
        {
            twice = observe is not null || MustSeek ? RereadableStream.Of(stream) : null;
            var source = twice ?? stream;
            if (observe is not null)
            {
                var start = source.Position;
                using (var first = Open(source, columns(), new()))
                {
                    observe(first);
                }

                source.Position = start;
            }

            using var table = Open(source, columns(), problems);
            return use(table);
        }
        catch (SheetException exception)
        {
            problems.AddFile(name, exception.Line, exception.Message);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            AddUnreadable(exception, problems);
            return null;
        }
        finally
        {
            if (twice != stream)
            {
                twice?.Dispose();
            }

            if (!leaveOpen)
            {
                stream.Dispose();
            }
        }
    }

    /// <summary>Whether the bytes have to be examined before the table is read.</summary>
    private bool MustSeek => format != TableFormat.Json
        && (format == TableFormat.Workbook || document.Sheet is not null || document.Encoding is not null);

    private void AddUnreadable(Exception exception, ImportProblems problems) => problems.AddFile(
        name,
        0,
        exception is FileNotFoundException or DirectoryNotFoundException
            ? "The file does not exist; expected a table."
            : $"The table cannot be read: {exception.Message}");

    private Table Open(Stream stream, TableColumns columns, ImportProblems problems)
    {
        if (format == TableFormat.Json)
        {
            return new JsonTable(stream, name, document.Rows, columns, problems);
        }

        if (document.Sheet is not null || format == TableFormat.Workbook || (stream.CanSeek && SheetOpener.IsWorkbook(stream)))
        {
            return new SheetTable(stream, document, name, columns, problems);
        }

        return new CsvTable(
            stream,
            name,
            document.Separator,
            document.Encoding is null ? null : TextEncodings.Of(stream, document.Encoding),
            columns,
            problems);
    }
}
