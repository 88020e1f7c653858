using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Tests;

/// <summary>C# source as the layer test reads it: without comments and literals, and the types that it declares outside of any other.</summary>
internal static partial class SourceText
{
    /// <summary>The source with comments, and the contents of strings and characters, left out. Line ends stay.</summary>
    public static string WithoutCommentsAndLiterals(string source)
    {
        var code = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var end = EndOfSkipped(source, i);
            if (end == i)
            {
                code.Append(source[i++]);
                continue;
            }

            code.Append(' ').Append('\n', source.AsSpan(i, end - i).Count('\n'));
            i = end;
        }

        return code.ToString();
    }

    /// <summary>The full names of the types declared outside of any other type, without the number of their type parameters.</summary>
    public static IEnumerable<string> DeclaredTypes(string source)
    {
        var code = WithoutCommentsAndLiterals(source);
        var space = Namespace().Match(code).Groups[1].Value;
        foreach (Match match in Declaration().Matches(code))
        {
            var before = code.AsSpan(0, match.Index);
            if (before.Count('{') == before.Count('}'))
            {
                yield return space.Length == 0 ? match.Groups[1].Value : $"{space}.{match.Groups[1].Value}";
            }
        }
    }

    private static int EndOfSkipped(string source, int i)
    {
        var rest = source.AsSpan(i);
        if (rest.StartsWith("//"))
        {
            return rest.IndexOf('\n') is >= 0 and var line ? i + line : source.Length;
        }

        if (rest.StartsWith("/*"))
        {
            return rest[2..].IndexOf("*/") is >= 0 and var close ? i + close + 4 : source.Length;
        }

        if (rest[0] == '\'')
        {
            return EndOfQuoted(source, i, '\'');
        }

        var quotes = rest.IndexOfAnyExcept('"') is >= 0 and var run ? run : rest.Length;
        if (quotes >= 3)
        {
            return rest[quotes..].IndexOf(new string('"', quotes)) is >= 0 and var raw ? i + raw + (2 * quotes) : source.Length;
        }

        var verbatim = quotes > 0 && i > 0 && (source[i - 1] == '@' || (source[i - 1] == '$' && i > 1 && source[i - 2] == '@'));
        return quotes == 0 ? i : verbatim ? EndOfVerbatim(source, i) : EndOfQuoted(source, i, '"');
    }

    private static int EndOfQuoted(string source, int start, char quote)
    {
        for (var i = start + 1; i < source.Length; i++)
        {
            if (source[i] == quote)
            {
                return i + 1;
            }

            i += source[i] == '\\' ? 1 : 0;
        }

        return source.Length;
    }

    private static int EndOfVerbatim(string source, int start)
    {
        for (var i = start + 1; i < source.Length; i++)
        {
            if (source[i] == '"')
            {
                if (i + 1 >= source.Length || source[i + 1] != '"')
                {
                    return i + 1;
                }

                i++;
            }
        }

        return source.Length;
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)\s*;", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(?:class|struct|record|enum|interface|delegate\s+[\w<>\[\],.? ]+?)\s+([A-Z]\w*)(?=[\s<({:;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
