using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConflictModel.Tests;

/// <summary>The diagrams of <c>docs/architecture.md</c> are the projects' references and the folders of the library.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly List<string> Diagrams = [.. Blocks().Matches(File.ReadAllText(RepositoryRoot.Combine("docs/architecture.md"))).Select(match => match.Groups[1].Value)];

    private static readonly string[] Projects = Directory.GetFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories);

    [Fact]
    public void The_first_diagram_is_what_the_projects_refer_to()
    {
        var references = Projects.SelectMany(project => XDocument.Load(project).Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(element => (From: Path.GetFileNameWithoutExtension(project), To: NameOf(element))));

        Assert.Equal(references.Order(), Arrows(Diagrams[0], "-->").Order());
    }

    [Fact]
    public void No_package_sees_the_internals_of_another() => Assert.All(
        Projects.SelectMany(project => XDocument.Load(project).Descendants("InternalsVisibleTo")),
        friend => Assert.EndsWith(".Tests", friend.Attribute("Include")!.Value, StringComparison.Ordinal));

    /// <summary>An arrow leads to everything that its end leads to; a dotted one to its end alone.</summary>
    [Fact]
    public void The_second_diagram_is_what_the_layers_may_know()
    {
        var sources = RepositoryRoot.Combine("src/ConflictModel");
        var folders = Directory.GetDirectories(sources).Select(folder => Path.GetFileName(folder)).Where(LayerRules.IsKnown).ToList();
        var types = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(sources, folder), "*.cs", SearchOption.AllDirectories).Select(file => (Folder: folder, Type: $"ConflictModel.{Path.GetFileNameWithoutExtension(file)}")));
        var permitted = types.SelectMany(type => folders.Where(other => other != type.Folder && LayerRules.MayKnow(type.Folder, other, type.Type)).Select(other => (From: type.Folder, To: other)));

        var drawn = Arrows(Diagrams[1], "-->").ToList();
        var dotted = Arrows(Diagrams[1], "-.->").ToList();

        Assert.Equal(permitted.Distinct().Order(), drawn.SelectMany(arrow => Reached(arrow.From)).Concat(dotted).Distinct().Order());

        IEnumerable<(string From, string To)> Reached(string from)
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var waiting = new Stack<string>([from]);
            while (waiting.TryPop(out var folder))
            {
                foreach (var (_, to) in drawn.Where(arrow => arrow.From == folder && reached.Add(arrow.To)))
                {
                    waiting.Push(to);
                }
            }

            return reached.Select(to => (from, to));
        }
    }

    [Fact]
    public void Fences_are_described_with_their_entries()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs/architecture.md"));

        Assert.All(LayerRules.Fences, fence =>
        {
            Assert.True(File.Exists(RepositoryRoot.Combine($"src/ConflictModel/{fence.Folder}/{fence.Entry}.cs")));
            Assert.Matches($@"\| `{fence.Folder}` \| .*`{fence.Entry}`", page);
        });
    }

    private static string NameOf(XElement reference)
    {
        var include = reference.Attribute("Include")!.Value;
        return reference.Name.LocalName == "ProjectReference" ? Path.GetFileNameWithoutExtension(include) : include;
    }

    private static IEnumerable<(string From, string To)> Arrows(string diagram, string kind) =>
        Lines().Matches(diagram).Where(match => match.Groups[2].Value == kind).Select(match => (match.Groups[1].Value, match.Groups[3].Value));

    [GeneratedRegex("^```mermaid\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^ *([\w.]+) (-->|-\.->) ([\w.]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lines();
}
