namespace ConflictModel.Reporting.Tests;

/// <summary>The validator of SARIF logs that npm ships.</summary>
internal static class Multitool
{
    private const string Package = "@microsoft/sarif-multitool@5.7.0";

    private static readonly Lazy<string?> Installed = new(() => NpmPackage.Install(Package));

    public static string? Script => Installed.Value is { } folder ? Path.Combine(folder, "node_modules", "@microsoft", "sarif-multitool", "bin.js") : null;

    public static string? Missing => NpmPackage.Missing(Installed.Value, Package);
}

/// <summary>A test that runs the validator; skipped, with the reason, where npm does not have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultitoolFactAttribute : FactAttribute
{
    public MultitoolFactAttribute() => Skip = Multitool.Missing;
}

/// <summary>The same for a test with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultitoolTheoryAttribute : TheoryAttribute
{
    public MultitoolTheoryAttribute() => Skip = Multitool.Missing;
}
