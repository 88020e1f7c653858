namespace ConflictModel.Tests;

/// <summary>A disk of 64 KiB in memory over a folder, which is as it was afterwards.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    public SmallDisk(string folder)
    {
        _folder = folder;
        Assert.Equal((0, ""), Mount(folder));
    }

    /// <summary>Why there can be none; <see langword="null"/> where there can.</summary>
    public static string? Missing { get; } = Try();

    public void MakeReadOnly() => Assert.Equal((0, ""), UnixShell.Run($"mount -o remount,ro '{_folder}'"));

    public void Dispose() => UnixShell.Run($"umount '{_folder}'");

    private static (int ExitCode, string Output) Mount(string folder) => UnixShell.Run($"mount -t tmpfs -o size=64k tmpfs '{folder}'");

    private static string? Try()
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;
        var (exitCode, output) = Mount(folder);
        if (exitCode == 0)
        {
            UnixShell.Run($"umount '{folder}'");
        }

        Directory.Delete(folder);
        return exitCode == 0 ? null : $"No disk can be mounted here: {output.Trim()}";
    }
}
