namespace ConflictModel.Tests;

/// <summary>The folder that holds <c>ConflictModel.sln</c>, found by walking up from the test assembly, so that no path of the build machine is needed.</summary>
internal static class RepositoryRoot
{
    private const string Marker = "ConflictModel.sln";

    /// <summary>The full path of the folder.</summary>
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Combine(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>A path as seen from the root, with '/' between its parts.</summary>
    public static string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    /// <summary>
    /// The source file that a compiler noted down for <c>[CallerFilePath]</c>. A deterministic build notes <c>/_/tests/...</c>, so the longest tail of the path that exists under the root is taken.
    /// </summary>
    public static string SourceFile(string callerFilePath)
    {
        var parts = callerFilePath.Split('/', '\\');
        for (var i = 0; i < parts.Length; i++)
        {
            var candidate = Combine(System.IO.Path.Combine(parts[i..]));
            if (parts[i].Length > 0 && File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException($"No tail of '{callerFilePath}' is a file under the repository root.");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above the test assembly holds {Marker}.");
    }
}
