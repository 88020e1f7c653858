using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Import;

/// <summary>
/// The column names of a sheet in mappings: the texts of the header, joined by <c>/</c> if it has several rows, each made unique.
/// </summary>
internal static partial class SheetHeader
{
    private const string Joint = " / ";

    /// <summary>The names of columns, by the rows of the header.</summary>
    public static List<string> NamesOf(IReadOnlyList<IReadOnlyList<SheetCell>> rows)
    {
        var width = rows.Max(row => row.Count);
        var names = new List<string>();
        var filled = rows.Select((row, i) => i < rows.Count - 1 ? Spread(row, rows[i + 1]) : [.. row.Select(cell => Plain(cell.Text))])
            .ToList();
        for (var column = 0; column < width; column++)
        {
            var parts = filled.Where(row => column < row.Count).Select(row => row[column]).Where(text => text.Length > 0).Distinct();
            names.Add(string.Join(Joint, parts));
        }

        return Different(names);
    }

    /// <summary>The letters of a column: A for the first.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (column++; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>A text of the header on one line, without the signs of placeholders.</summary>
    private static string Plain(string text) => Blanks().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim()
        .Replace('{', '(')
        .Replace('}', ')')
        .Replace('|', '/');

    /// <summary>The upper row of a header, in which a text applies to all columns up to the next text, as merged cells do in CSV.</summary>
    private static List<string> Spread(IReadOnlyList<SheetCell> upper, IReadOnlyList<SheetCell> lower)
    {
        var texts = new List<string>();
        var last = "";
        for (var column = 0; column < Math.Max(upper.Count, lower.Count); column++)
        {
            var text = column < upper.Count ? Plain(upper[column].Text) : "";
            var isBelow = column < lower.Count && !lower[column].IsBlank;
            last = text.Length > 0 ? text : isBelow ? last : "";
            texts.Add(last);
        }

        return texts;
    }

    private static List<string> Different(List<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < names.Count; column++)
        {
            var name = names[column].Length > 0 ? names[column] : $"column {Letters(column)}";
            var unique = name;
            for (var i = 2; !seen.Add(unique); i++)
            {
                unique = Invariant($"{name} ({i})");
            }

            names[column] = unique;
        }

        return names;
    }

    [GeneratedRegex(@"[\s\u200b\ufeff]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blanks();
}
