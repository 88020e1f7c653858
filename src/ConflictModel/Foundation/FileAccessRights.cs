using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ConflictModel;

/// <summary>The owner and the permissions of a file, to be copied to the file that replaces it.</summary>
internal sealed partial class FileAccessRights
{
    private const uint Unchanged = uint.MaxValue;

    private readonly UnixFileMode? _mode;
    private readonly (uint User, uint Group)? _owner;

    private FileAccessRights(SafeFileHandle file)
    {
        _mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(file);
        if (OperatingSystem.IsLinux() && LinuxStatus.Of(file) is { } status)
        {
            IsRegularFile = status.IsRegularFile;
            _owner = (status.User, status.Group);
        }
    }

    /// <summary>Gets whether it is a regular file and not a device. Known only on Linux; elsewhere assumed.</summary>
    public bool IsRegularFile { get; } = true;

    public static FileAccessRights Of(SafeFileHandle file) => new(file);

    /// <summary>Gives another file the same owner and group, if permitted, and the same mode.</summary>
    public void GiveTo(SafeFileHandle file)
    {
        if (_owner is var (user, group) && ChangeOwner(file, user, group) != 0)
        {
            _ = ChangeOwner(file, Unchanged, group);
        }

        if (_mode is { } mode && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }
    }

    [LibraryImport("libc", EntryPoint = "fchown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(SafeFileHandle file, uint user, uint group);
}
