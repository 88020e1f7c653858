namespace ConflictModel.Packages.Tests;

/// <summary>A test that publishes a program with its runtime. Where no package of the runtime can be had, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuntimeFactAttribute : FactAttribute
{
    public RuntimeFactAttribute() => Skip = MachinePackages.NoRuntime;
}
