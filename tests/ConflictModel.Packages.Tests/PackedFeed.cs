using System.Text.Json;

namespace ConflictModel.Packages.Tests;

/// <summary>All packages, packed once into a folder that is a feed, outside the repository; and programs that use them as their users do.</summary>
public sealed class PackedFeed : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>The version of all packages.</summary>
    public string Version { get; private set; } = "";

    internal IReadOnlyList<PackageFile> Packages { get; private set; } = [];

    private string Feed => _folder["feed"];

    public async Task InitializeAsync()
    {
        // A solution filter, so that only what is packed is looked at. Analyzers have run when the projects were built.
        var projects = Directory.GetFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories).Select(RepositoryRoot.Relative).ToList();
        var filter = _folder.Write("packages.slnf", JsonSerializer.Serialize(new { solution = new { path = RepositoryRoot.Combine("ConflictModel.sln"), projects } }));
        await Dotnet.Build("pack", RepositoryRoot.Path, filter, "--configuration", "Release", "--no-restore", "--output", Feed, "-property:RunAnalyzers=false");

        Packages = Directory.GetFiles(Feed, "*.nupkg").Order(StringComparer.Ordinal).Select(path => new PackageFile(path)).ToList();
        Version = Packages.Select(package => package.Version).Distinct(StringComparer.Ordinal).Single();
        PrepareConsumers();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    internal PackageFile Package(string id) => Packages.Single(package => package.Id == id);

    /// <summary>The folder of a program that uses the packages, copied out of the repository.</summary>
    internal string Consumer(string name) => _folder[name];

    /// <summary>Builds a program in its folder; warnings are errors.</summary>
    internal Task Build(string name, string command = "build") => Dotnet.Build(command, Consumer(name), $"-property:ConflictModelVersion={Version}");

    /// <summary>Installs the command from the feed, and gives the path of its executable.</summary>
    internal async Task<string> InstallTool(string id, string command)
    {
        var folder = _folder["tools"];
        await Dotnet.Run(_folder.Path, "tool", "install", id, "--version", Version, "--tool-path", folder);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? $"{command}.exe" : command);
    }

    private void PrepareConsumers()
    {
        var consumers = RepositoryRoot.Combine("tests/ConflictModel.Packages.Tests/Consumers");
        foreach (var file in Directory.GetFiles(consumers, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[Path.GetRelativePath(consumers, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(RepositoryRoot.Combine("global.json"), _folder["global.json"]);
        new XElement("configuration",
            new XElement("config", Add("globalPackagesFolder", _folder["packages"])),
            new XElement("packageSources", Add("packed", Feed)),
            new XElement("fallbackPackageFolders", MachinePackages.Usable(Version) is { } usable ? Add("machine", usable) : null)).Save(_folder["nuget.config"]);
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
