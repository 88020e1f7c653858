namespace ConflictModel.Import;

/// <summary>
/// Makes streams that can be read twice. A stream that cannot seek, such as a pipe, is copied: a small one into memory, a larger one into a
/// temporary file that is deleted when the stream is closed.
/// </summary>
internal static class RereadableStream
{
    private const int MostInMemory = 1 << 20;

    /// <summary>The stream itself if it can seek, otherwise a copy of the rest of it.</summary>
    public static Stream Of(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        var start = new byte[MostInMemory];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (length < start.Length)
        {
            return new MemoryStream(start, 0, length, writable: false);
        }

        var file = Temporary();
        try
        {
            file.Write(start);
            stream.CopyTo(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static FileStream Temporary()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
