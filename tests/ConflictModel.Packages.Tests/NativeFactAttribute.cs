namespace ConflictModel.Packages.Tests;

/// <summary>
/// A test that compiles a program ahead of time. Where no compiler can be had, or nothing to link with, it is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = MachinePackages.NoCompiler;
}
