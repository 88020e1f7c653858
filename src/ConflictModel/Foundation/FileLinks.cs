namespace ConflictModel;

/// <summary>Follows symbolic links to the file that is meant, also where that is still to be created.</summary>
internal static class FileLinks
{
    // As many as Linux follows.
    private const int Most = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links: in its folders too, as the <c>..</c> of a link goes up from where the link is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isDescriptor">Whether the path leads to what this process, or another, has open; it is then given as it is.</param>
    /// <exception cref="IOException">The links go in circles.</exception>
    public static string Follow(string path, out bool isDescriptor)
    {
        var full = Path.GetFullPath(path);
        var reached = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[reached.Length..]);
        isDescriptor = false;
        for (var links = 0; rest.TryPop(out var part);)
        {
            var next = part == ".." ? Path.GetDirectoryName(reached) ?? reached : Path.Join(reached, part);
            if (IsDescriptor(next))
            {
                isDescriptor = true;
                return full;
            }

            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                reached = next;
                continue;
            }

            if (++links > Most)
            {
                throw new IOException($"'{path}' cannot be written: its links go in circles.");
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            reached = root.Length > 0 ? root : reached;
            Push(target[root.Length..]);
        }

        return reached;

        void Push(string parts)
        {
            foreach (var part in parts.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse().Where(part => part != "."))
            {
                rest.Push(part);
            }
        }
    }

    /// <summary>Whether a path names an open file by its number: what stands there looks like a link, and is none.</summary>
    private static bool IsDescriptor(string path) => !OperatingSystem.IsWindows()
        && Path.GetDirectoryName(path) is { } folder
        && (folder == "/dev/fd"
            || (folder.StartsWith("/proc/", StringComparison.Ordinal) && folder.EndsWith("/fd", StringComparison.Ordinal)));
}
