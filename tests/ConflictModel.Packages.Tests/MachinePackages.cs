using System.Reflection;

namespace ConflictModel.Packages.Tests;

/// <summary>The packages that the machine has already, so that those of others are not fetched again.</summary>
internal static class MachinePackages
{
    private static readonly Lazy<string?> MissingRuntime = new(() => FindMissing(id => $"Microsoft.NETCore.App.Runtime.{id}"));
    private static readonly Lazy<string?> MissingCompiler = new(() =>
        NoLinker ?? FindMissing(id => $"runtime.{id}.Microsoft.DotNet.ILCompiler"));

    private static string Folder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Why no program can be published with a runtime of its own; null where one can.</summary>
    public static string? NoRuntime => MissingRuntime.Value;

    /// <summary>Why no program can be compiled ahead of time; null where one can.</summary>
    public static string? NoCompiler => MissingCompiler.Value;

    // Elsewhere the compiler says itself what it misses.
    private static string? NoLinker => !OperatingSystem.IsLinux() || IsCommand("clang") || IsCommand("gcc")
        ? null
        : "There is neither clang nor gcc, by one of which a program that is compiled ahead of time is linked.";

    /// <summary>The folder, unless it is not there, or has packages of ours in this version: an old build must not be tested for the new one.</summary>
    public static string? Usable(string version) =>
        Directory.Exists(Folder) && !Directory.EnumerateDirectories(Folder, "conflictmodel*").Any(package => Directory.Exists(Path.Combine(package, version))) ? Folder : null;

    private static bool IsCommand(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    private static string? FindMissing(Func<string, string> package)
    {
        var data = typeof(MachinePackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        var (id, version) = (package(data["RuntimeIdentifier"]!), data["RuntimeVersion"]!);
        if (Directory.Exists(Path.Combine(Folder, id.ToLowerInvariant(), version)))
        {
            return null;
        }

        using var folder = new TempFolder();
        File.Copy(RepositoryRoot.Combine("global.json"), folder["global.json"]);
        new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0"), new XElement("NuGetAudit", "false")),
            new XElement("ItemGroup", new XElement("PackageDownload", new XAttribute("Include", id), new XAttribute("Version", $"[{version}]")))).Save(folder["Runtime.csproj"]);
        try
        {
            Dotnet.Build("restore", folder.Path).GetAwaiter().GetResult();
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException)
        {
            return $"The package {id} {version} cannot be restored: {e.Message}";
        }
    }
}
