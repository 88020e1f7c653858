using System.IO.Compression;

namespace ConflictModel.Json;

/// <summary>Writes files that are whole or not there: beside their path, and then put in place. What ends with <c>.gz</c> is compressed.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = TemporaryOf(path);
        try
        {
            using (var stream = Create(temporary, path))
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

    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var temporary = TemporaryOf(path);
        try
        {
            var stream = Create(temporary, path);
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

    private static Stream Create(string temporary, string path)
    {
        var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        return Gzip.IsNameOf(path) ? new GZipStream(file, CompressionLevel.Optimal) : file;
    }
}
