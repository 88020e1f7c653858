using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Packages.Tests;

/// <summary>What a feed shows of the packages, and what debuggers and editors take from them.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed partial class MetadataTests(PackedFeed feed)
{
    [Fact]
    public void A_package_says_what_it_is_whose_and_under_which_licence() => Assert.All(feed.Packages, package =>
    {
        Assert.InRange(package.Value("description")!.Length, 80, 300);
        Assert.Equal("The ConflictModel maintainers", package.Value("authors"));
        Assert.Equal(("expression", "MIT"), (package.Element("license")!.Attribute("type")!.Value, package.Value("license")));
        Assert.Contains("casualty-recording", package.Value("tags"), StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", package.Version);
    });

    [Fact]
    public void Descriptions_differ() => Assert.Distinct(feed.Packages.Select(package => package.Value("description")));

    [Fact]
    public void A_package_names_the_commit_that_it_was_built_from_and_no_folder_of_a_machine() => Assert.All(feed.Packages, package =>
    {
        var repository = package.Element("repository");
        if (!Path.Exists(RepositoryRoot.Combine(".git")))
        {
            Assert.Null(repository?.Attribute("commit"));
            return;
        }

        Assert.Equal("git", repository!.Attribute("type")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        Assert.True(repository.Attribute("url") is not { } url || Uri.IsWellFormedUriString(url.Value, UriKind.Absolute));
    });

    [Fact]
    public void The_icon_is_a_picture_of_128_by_128_points() => Assert.All(feed.Packages, package =>
    {
        var icon = package.Read(package.Value("icon")!);
        Assert.Equal("PNG", Encoding.ASCII.GetString(icon, 1, 3));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    });

    [Fact]
    public void The_readme_is_that_of_the_repository_without_links_that_lead_nowhere_on_a_feed() => Assert.All(feed.Packages, package =>
    {
        var source = File.ReadAllText(RepositoryRoot.Combine("README.md"));
        var packed = Encoding.UTF8.GetString(package.Read(package.Value("readme")!)).ReplaceLineEndings("\n");

        Assert.NotEmpty(Links().Matches(packed));
        Assert.All(Links().Matches(packed), link => Assert.Contains("](https://", link.Value, StringComparison.Ordinal));
        Assert.Equal(Links().Replace(source, "$1").Trim(), Links().Replace(packed, "$1").Trim());
    });

    [Fact]
    public void Every_public_member_has_its_words_for_editors() => Assert.All(feed.Packages.Where(package => !package.IsTool), package =>
    {
        var words = XDocument.Parse(Encoding.UTF8.GetString(package.Read($"lib/net10.0/{package.Id}.xml")).TrimStart('\uFEFF'));

        Assert.Equal(package.Id, words.Root!.Element("assembly")!.Value);
        Assert.NotEmpty(words.Descendants("summary"));
    });

    [Fact]
    public void The_symbols_are_portable_and_those_of_the_assembly() => Assert.All(feed.Packages, package =>
    {
        var folder = package.IsTool ? "tools/net10.0/any" : "lib/net10.0";
        using var assembly = new PEReader(new MemoryStream(package.Read($"{folder}/{package.Id}.dll")));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(package.ReadSymbols($"{folder}/{package.Id}.pdb")));
        var reader = symbols.GetMetadataReader();
        var entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        Assert.True(entry.IsPortableCodeView);
        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(reader.DebugMetadataHeader!.Id).Guid);
        Assert.NotEmpty(reader.Documents);
    });

    [GeneratedRegex(@"\[([^\]\n]+)\]\([^)\s]+\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();
}
