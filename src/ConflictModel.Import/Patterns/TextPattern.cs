using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// A text of a mapping with placeholders for cells: <c>{date_start}/{date_end}</c>. <c>{a|b}</c> is the first of two cells that is not
/// blank; <c>{{</c> and <c>}}</c> are braces. A text without placeholders is a constant.
/// </summary>
internal sealed class TextPattern
{
    // A literal, or the columns of a placeholder.
    private readonly List<(string Literal, int[] Columns)> _parts;

    private TextPattern(DraftValue given, List<(string Literal, int[] Columns)> parts)
    {
        Given = given;
        _parts = parts;
        Columns = [.. parts.SelectMany(part => part.Columns).Distinct()];
    }

    /// <summary>The text as written in the mapping.</summary>
    public DraftValue Given { get; }

    public int[] Columns { get; }

    public bool IsConstant => Columns.Length == 0;

    /// <summary>Parses a text; returns a message if it is not a pattern.</summary>
    public static string? Parse(DraftValue given, ColumnNames columns, out TextPattern pattern)
    {
        var parts = new List<(string, int[])>();
        var literal = new StringBuilder();
        var text = given.Text;
        pattern = new(given, parts);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
            }
            else if (text[i] == '{')
            {
                var end = text.IndexOf('}', i);
                if (end < 0)
                {
                    return Fault(text, "a placeholder is opened by '{' and not closed");
                }

                var names = text[(i + 1)..end].Split('|');
                if (names.Any(name => name.Length == 0 || name.Contains('{', StringComparison.Ordinal)))
                {
                    return Fault(text, "a placeholder names no column");
                }

                parts.Add((literal.ToString(), []));
                parts.Add(("", [.. names.Select(Column)]));
                literal.Clear();
                i = end;
            }
            else if (text[i] == '}')
            {
                return Fault(text, "a '}' has no '{'");
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        parts.Add((literal.ToString(), []));
        pattern = new(given, parts);
        return null;

        int Column(string name) => name switch
        {
            "@value" => ColumnNames.Value,
            "@series" => ColumnNames.Series,
            "@row" => ColumnNames.Row,
            _ => columns.Of(name),
        };
    }

    /// <summary>Whether it has placeholders, and all of them are blank in the row.</summary>
    public bool IsBlank(TableRow row) => !IsConstant && Array.TrueForAll(Columns, column => row.Cell(column).Length == 0);

    /// <summary>Whether one of its placeholders is blank in the row.</summary>
    public bool HasBlank(TableRow row) => _parts.Exists(part => part.Columns.Length > 0 && row.Cell(First(row, part.Columns)).Length == 0);

    /// <summary>The text with the row's cells; empty if all its placeholders are blank.</summary>
    public string Fill(TableRow row) => Fill(row, row.Cell);

    /// <summary>The text with the row's cells as figures; empty if all its placeholders are blank.</summary>
    public string FillFigure(TableRow row) => Fill(row, row.Figure);

    /// <summary>
    /// The text with the row's cells exactly as in the table, including blanks around them; empty if all its placeholders are blank.
    /// </summary>
    public string FillVerbatim(TableRow row) => Fill(row, row.Verbatim);

    private string Fill(TableRow row, Func<int, string> cell)
    {
        if (IsBlank(row))
        {
            return "";
        }

        // A placeholder alone is the cell itself, which all claims of a row then share.
        return _parts.Count == 3 && _parts[0].Literal.Length == 0 && _parts[2].Literal.Length == 0
            ? cell(First(row, _parts[1].Columns))
            : string.Concat(_parts.Select(part => part.Columns.Length == 0 ? part.Literal : cell(First(row, part.Columns))));
    }

    private static int First(TableRow row, int[] columns)
    {
        foreach (var column in columns)
        {
            if (row.Cell(column).Length > 0)
            {
                return column;
            }
        }

        return columns[^1];
    }

    private static string Fault(string text, string what) =>
        $"In '{Shown.Text(text)}' {what}; a placeholder must be written as {{date}} or {{date|report_date}}, and a brace must be doubled: "
            + "{{ and }}.";
}
