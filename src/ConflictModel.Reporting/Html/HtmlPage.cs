using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Reporting;

/// <summary>
/// A self-contained HTML file: it contains its style, script and data, and its content security policy allows no others.
/// </summary>
internal static partial class HtmlPage
{
    public static string Render(ReportModel model)
    {
        var (style, script) = (Resource("page.css"), Resource("page.js"));

        // In one pass, so that inserted text is never searched for parts.
        return Parts().Replace(Resource("page.html"), part => part.Groups["part"].Value switch
        {
            "title" => WebUtility.HtmlEncode(SafeText.Of(model.Title)),
            "style-hash" => HashOf(style),
            "script-hash" => HashOf(script),
            "style" => style,
            "script" => script,
            "data" => PageJson.Render(model),
            var other => throw new InvalidOperationException($"The page asks for a part '{other}' that there is not."),
        });
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException(
            $"The package lacks its part '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(
        @"\{\{(?<part>[a-z-]+)\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
