namespace ConflictModel.Tests;

/// <summary>A test of what only Unix has: links, pipes and modes. Elsewhere it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = Machine.NoUnix;
}

/// <summary>The same for a test with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = Machine.NoUnix;
}

/// <summary>A test of devices as Linux has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = Machine.NoLinux;
}

/// <summary>The same for a test with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = Machine.NoLinux;
}

/// <summary>A test of what may not be done, which means nothing to a user who may do everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UserFactAttribute : FactAttribute
{
    public UserFactAttribute() => Skip = Machine.NoUnix ?? (Environment.IsPrivilegedProcess ? "The user may write everywhere: run as a user without privileges." : null);
}

/// <summary>A test that gives a file away, which only a privileged user may on Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Machine.NoLinux ?? (Environment.IsPrivilegedProcess ? null : "Only a privileged user may give a file away.");
}

/// <summary>A test with a disk of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Machine.NoLinux ?? SmallDisk.Missing;
}

/// <summary>The same for a test with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountTheoryAttribute : TheoryAttribute
{
    public MountTheoryAttribute() => Skip = Machine.NoLinux ?? SmallDisk.Missing;
}

internal static class Machine
{
    public static string? NoUnix { get; } = OperatingSystem.IsWindows() ? "Windows has no such files." : null;

    public static string? NoLinux { get; } = OperatingSystem.IsLinux() ? null : "Only Linux has such files.";
}
