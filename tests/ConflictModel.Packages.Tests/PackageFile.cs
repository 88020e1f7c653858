using System.IO.Compression;

namespace ConflictModel.Packages.Tests;

/// <summary>A package and the package of its symbols, as they stand in the feed.</summary>
internal sealed class PackageFile
{
    private readonly string _path;
    private readonly XElement _metadata;

    public PackageFile(string path)
    {
        _path = path;
        using var archive = ZipFile.OpenRead(path);
        using var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    public string Id => Value("id")!;

    public string Version => Value("version")!;

    public bool IsTool => Element("packageTypes")?.Elements().Any(type => type.Attribute("name")?.Value == "DotnetTool") == true;

    /// <summary>The files of the package, without those that every package has for its container.</summary>
    public IReadOnlyList<string> Files => Names(_path);

    public IReadOnlyList<string> SymbolFiles => Names(Path.ChangeExtension(_path, ".snupkg"));

    /// <summary>The dependencies by framework, with their versions.</summary>
    public IReadOnlyList<string> Dependencies => Element("dependencies")?.Elements()
        .SelectMany(group => group.Elements().Select(item => $"{group.Attribute("targetFramework")?.Value}: {item.Attribute("id")!.Value} {item.Attribute("version")!.Value}"))
        .Order(StringComparer.Ordinal).ToList() ?? [];

    public XElement? Element(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    public string? Value(string name) => Element(name)?.Value;

    public byte[] Read(string file) => Read(_path, file);

    public byte[] ReadSymbols(string file) => Read(Path.ChangeExtension(_path, ".snupkg"), file);

    private static List<string> Names(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
    }

    private static byte[] Read(string path, string file)
    {
        using var archive = ZipFile.OpenRead(path);
        using var content = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
