namespace ConflictModel;

/// <summary>Writes files of which nobody ever sees a half.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside a path, and then puts the file in its place.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = TemporaryOf(path);
        try
        {
            using (var stream = Create(temporary))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var temporary = TemporaryOf(path);
        try
        {
            var stream = Create(temporary);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string TemporaryOf(string path) => $"{path}.{Path.GetRandomFileName()}.tmp";

    private static FileStream Create(string temporary) => new(temporary, FileMode.CreateNew, FileAccess.Write);
}
