namespace ConflictModel;

/// <summary>Writes files of which nobody ever sees a half.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside a path, and then puts the file in its place.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
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
}
