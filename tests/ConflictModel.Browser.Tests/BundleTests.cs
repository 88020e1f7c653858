using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Browser.Tests;

/// <summary>The page's bundle is committed, so that nobody needs Node to use or to build the package; so it can fall behind its sources.</summary>
public sealed partial class BundleTests
{
    private static readonly string Web = RepositoryRoot.Combine("src/ConflictModel.Reporting/Web");

    [Theory]
    [InlineData("dist/page.js")]
    [InlineData("dist/page.css")]
    public void A_bundle_is_made_of_the_sources_beside_it_and_not_changed_since(string file)
    {
        var bundle = Text(file);
        var end = bundle.IndexOf('\n', StringComparison.Ordinal) + 1;
        var hashes = FirstLine().Match(bundle[..end]);

        Assert.True(hashes.Success, $"The first line of {file} has no hashes: {bundle[..end]}");
        Assert.True(HashOfSources() == hashes.Groups["sources"].Value, $"{file} was made of other sources. Run `npm ci && npm run build` in src/ConflictModel.Reporting/Web.");
        Assert.True(HashOf(bundle[end..]) == hashes.Groups["bundle"].Value, $"{file} was changed by hand. Change src/, then run `npm ci && npm run build`.");
    }

    private static string HashOfSources()
    {
        string[] sources = ["build.mjs", "package-lock.json", "package.json", "page.css", "page.html", .. Directory.EnumerateFiles(Path.Combine(Web, "src")).Select(path => "src/" + Path.GetFileName(path))];
        return HashOf(string.Concat(sources.Order(StringComparer.Ordinal).Select(path => $"{path}\n{HashOf(Text(path))}\n")));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Web, file)).ReplaceLineEndings("\n");

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"^/\* sources (?<sources>[0-9a-f]{64}) bundle (?<bundle>[0-9a-f]{64}) \*/\n$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstLine();
}
