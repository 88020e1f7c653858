using System.Reflection;

namespace ConflictModel.Packages.Tests;

/// <summary>The packages that the machine has already, so that those of others are not fetched again.</summary>
internal static class MachinePackages
{
    private static readonly Lazy<string?> MissingRuntime = new(FindMissingRuntime);

    private static string Folder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Why no program can be published with a runtime of its own; null where one can.</summary>
    public static string? NoRuntime => MissingRuntime.Value;

    /// <summary>The folder, unless it is not there, or has packages of ours in this version: an old build must not be tested for the new one.</summary>
    public static string? Usable(string version) =>
        Directory.Exists(Folder) && !Directory.EnumerateDirectories(Folder, "conflictmodel*").Any(package => Directory.Exists(Path.Combine(package, version))) ? Folder : null;

    private static string? FindMissingRuntime()
    {
        var data = typeof(MachinePackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        var (id, version) = ($"Microsoft.NETCore.App.Runtime.{data["RuntimeIdentifier"]}", data["RuntimeVersion"]!);
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
