namespace ConflictModel.Reporting;

/// <summary>Writes text to a width, with indents and columns. What a dataset says is shown, never sent: control characters in it become visible.</summary>
/// <param name="output">Where the page goes.</param>
/// <param name="width">The width in columns.</param>
/// <param name="isStyled">Whether weights and colours are written, as escape sequences.</param>
internal sealed class TextPage(TextWriter output, int width, bool isStyled)
{
    public int Width => width;

    public void Blank() => output.Write('\n');

    /// <summary>A line across the page.</summary>
    public void Rule() => Text(new string('─', width), TextStyle.Faint);

    /// <summary>A paragraph, wrapped within its indent.</summary>
    public void Text(string text, TextStyle style = TextStyle.Plain, int indent = 0) => Text(indent, (text, style));

    /// <summary>A paragraph of several styles.</summary>
    public void Text(int indent, params ReadOnlySpan<(string Text, TextStyle Style)> pieces) => Write(indent, [Lines(pieces, width - indent)], [0]);

    /// <summary>One row of columns, each wrapped within its width; a last width of 0 takes what is left.</summary>
    public void Row(int indent, ReadOnlySpan<int> widths, params ReadOnlySpan<(string Text, TextStyle Style)> cells)
    {
        var columns = new List<TextLine>[cells.Length];
        var starts = new int[cells.Length];
        var start = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var room = widths[i] == 0 ? width - indent - start : widths[i];
            columns[i] = Lines([cells[i]], room);
            starts[i] = start;
            start += room + 1;
        }

        Write(indent, columns, starts);
    }

    private static List<TextLine> Lines(ReadOnlySpan<(string Text, TextStyle Style)> pieces, int width)
    {
        var safe = new (string, TextStyle)[pieces.Length];
        for (var i = 0; i < safe.Length; i++)
        {
            safe[i] = (SafeText.Of(pieces[i].Text), pieces[i].Style);
        }

        return TextLine.Wrap(safe, width);
    }

    private void Write(int indent, List<TextLine>[] columns, int[] starts)
    {
        for (var i = 0; i < columns.Max(column => column.Count); i++)
        {
            var line = new TextLine();
            for (var column = 0; column < columns.Length; column++)
            {
                if (i < columns[column].Count)
                {
                    line.Append(columns[column][i], indent + starts[column]);
                }
            }

            output.Write(line.ToString(isStyled));
            output.Write('\n');
        }
    }
}
