namespace ConflictModel;

/// <summary>Follows symbolic links to the target file, which may not exist yet.</summary>
internal static class FileLinks
{
    // The limit of Linux.
    private const int Most = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links: in its folders too, as the <c>..</c> of a link goes up from where the link is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isDescriptor">Whether the path leads to an open file of this or another process; it is then returned unchanged.</param>
    /// <exception cref="IOException">The links are circular.</exception>
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

    /// <summary>Determines whether a path names an open file by its number; such an entry looks like a link but is not one.</summary>
    private static bool IsDescriptor(string path) => !OperatingSystem.IsWindows()
        && Path.GetDirectoryName(path) is { } folder
        && (folder == "/dev/fd"
            || (folder.StartsWith("/proc/", StringComparison.Ordinal) && folder.EndsWith("/fd", StringComparison.Ordinal)));
}
