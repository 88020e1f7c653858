using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConflictModel.Cli;

/// <summary>
/// The visible text of an HTML page: a line for each block, without scripts, styles, navigation and hidden elements.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "script", "style", "nav", "noscript", "template", "svg", "math", "head", "iframe", "object", "button", "select", "form", "footer",
        "audio", "video", "canvas",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
    };

    public static string Of(byte[] page)
    {
        using var stream = new MemoryStream(page);
        using var document = new HtmlParser().ParseDocument(stream);
        var text = new StringBuilder();
        if (document.QuerySelector("title") is { } title && document.QuerySelector("h1") is null)
        {
            Append(text, title.TextContent);
            text.Append('\n');
        }

        // An explicit stack: a page may be nested more deeply than recursion allows.
        var nodes = new Stack<(INode Node, bool IsEnd)>();
        nodes.Push((document.Body ?? (INode)document, false));
        while (nodes.TryPop(out var next))
        {
            if (next.Node is IText content)
            {
                Append(text, content.Data);
                continue;
            }

            var element = next.Node as IElement;
            var name = element?.LocalName ?? "";
            if (Ignored.Contains(name) || element?.HasAttribute("hidden") == true)
            {
                continue;
            }

            var isCell = name is "td" or "th";
            if (element is not null && !Inline.Contains(name) && !(isCell && next.IsEnd))
            {
                Break(text, isCell);
            }

            if (next.IsEnd)
            {
                continue;
            }

            nodes.Push((next.Node, true));
            for (var i = next.Node.ChildNodes.Length - 1; i >= 0; i--)
            {
                nodes.Push((next.Node.ChildNodes[i], false));
            }
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>Adds text with each run of white space as one space.</summary>
    private static void Append(StringBuilder text, string content)
    {
        foreach (var c in content)
        {
            if (!char.IsWhiteSpace(c) || c == '\u00a0')
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Starts a new line, or a new cell of a line.</summary>
    private static void Break(StringBuilder text, bool isCell)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append(isCell ? " | " : "\n");
        }
    }
}
