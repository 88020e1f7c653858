using System.Text.RegularExpressions;

namespace ConflictModel.Examples.Tests;

/// <summary>Links between pages lead to files and headings that are there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        var root = Repository.PathOf(".");
        var pages = Directory.GetFiles(root, "*.md").Concat(new[] { "docs", "samples" }.SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.md", SearchOption.AllDirectories))).ToList();
        var links = pages.SelectMany(page => Links().Matches(Code().Replace(File.ReadAllText(page), "")).Select(match => (Page: page, Link: match.Groups[1].Value)))
            .Where(link => !link.Link.Contains("://", StringComparison.Ordinal))
            .ToList();

        Assert.True(links.Count > 100, $"There are {links.Count} links.");
        Assert.Empty(links.Where(link => !Leads(link.Page, link.Link)).Select(link => $"{Path.GetRelativePath(root, link.Page)}: {link.Link}"));
    }

    [Fact]
    public void The_index_names_every_page_of_docs()
    {
        var index = File.ReadAllText(Repository.PathOf("docs/README.md"));
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md")
            .Concat(Directory.GetDirectories(Repository.PathOf("docs")).Where(folder => File.Exists(Path.Combine(folder, "README.md"))).Select(folder => $"{Path.GetFileName(folder)}/README.md"));

        Assert.All(pages, page => Assert.Contains($"]({page})", index, StringComparison.Ordinal));
    }

    private static bool Leads(string page, string link)
    {
        var (path, heading) = link.Split('#') is [var file, var anchor] ? (file, anchor) : (link, null);
        var target = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);
        return Directory.Exists(target) || (File.Exists(target) && (heading is null || Headings().Matches(File.ReadAllText(target)).Any(match => Anchor(match.Groups[1].Value) == heading)));
    }

    // As code hosts make it: lower case, spaces as hyphens, no punctuation.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c));

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Headings();

    [GeneratedRegex("^```.*?^```$|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
