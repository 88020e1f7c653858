using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ConflictModel;

/// <summary>
/// The status of an open file on Linux: the beginning of <c>struct statx</c>, which has one layout on every processor; see statx(2).
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
internal readonly partial struct LinuxStatus
{
    private const int OfHandle = 0x1000;
    private const uint TypeAndOwner = 0x1 | 0x8 | 0x10;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    private readonly uint _mask;
    private readonly uint _blockSize;
    private readonly ulong _attributes;
    private readonly uint _links;
    private readonly uint _user;
    private readonly uint _group;
    private readonly ushort _mode;

    public uint User => _user;

    public uint Group => _group;

    public bool IsRegularFile => (_mode & TypeMask) == RegularType;

    /// <summary>The status; null if the system does not provide it.</summary>
    public static LinuxStatus? Of(SafeFileHandle file) => Read(file, "", OfHandle, TypeAndOwner, out var status) == 0 ? status : null;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Read(SafeFileHandle file, string path, int flags, uint mask, out LinuxStatus status);
}
