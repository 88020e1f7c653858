namespace ConflictModel.Reporting;

/// <summary>
/// A page of text for terminals, logs and emails, written incrementally: paragraphs and rows of columns, wrapped to a width. Texts of a
/// dataset cannot control the terminal: control characters are shown as escapes, and nothing changes the reading order of the surrounding
/// text.
/// </summary>
/// <remarks>
/// Lines end in LF and have no spaces at their ends. Wide letters take two columns (UAX #11). For use by one thread at a time.
/// </remarks>
public sealed class TextPage
{
    private readonly TextWriter _output;
    private readonly bool _isStyled;

    /// <summary>Creates a page.</summary>
    /// <param name="output">The output.</param>
    /// <param name="width">The width in columns, from 20 to 1000.</param>
    /// <param name="isStyled">Whether colours and bold and faint type are written, as escape sequences for a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 20 or above 1000.</exception>
    public TextPage(TextWriter output, int width = 80, bool isStyled = false)
    {
        _output = Guard.NotNull(output);
        Width = Guard.Between(width, 20, 1000, nameof(width));
        _isStyled = isStyled;
    }

    /// <summary>The width in columns.</summary>
    public int Width { get; }

    /// <summary>
    /// A text that is safe for a terminal: line breaks and tabs as spaces, and every other control character as an escape such as
    /// <c>\u001b</c>. A page does this automatically.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line.</returns>
    public static string Safe(string text) => SafeText.Of(Guard.NotNull(text));

    /// <summary>A line without text.</summary>
    public void Blank() => _output.Write('\n');

    /// <summary>A line across the page.</summary>
    public void Rule() => Text(new string('─', Width), TextStyle.Faint);

    /// <summary>A paragraph, wrapped within its indent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="indent">The indent in columns.</param>
    public void Text(string text, TextStyle style = TextStyle.Plain, int indent = 0) => Text(indent, (text, style));

    /// <summary>A paragraph of several styles, wrapped within its indent.</summary>
    /// <param name="indent">The indent in columns.</param>
    /// <param name="pieces">The pieces of text, each with its style.</param>
    public void Text(int indent, params ReadOnlySpan<(string Text, TextStyle Style)> pieces) =>
        Write(indent, [Lines(pieces, Width - indent)], [0]);

    /// <summary>One row of columns, with a space between them, each wrapped within its width.</summary>
    /// <param name="indent">The indent in columns.</param>
    /// <param name="widths">The width of each column; a last one of 0 takes the remaining width.</param>
    /// <param name="cells">The text of each column, with its style.</param>
    public void Row(int indent, ReadOnlySpan<int> widths, params ReadOnlySpan<(string Text, TextStyle Style)> cells)
    {
        var columns = new List<TextLine>[cells.Length];
        var starts = new int[cells.Length];
        var start = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var room = widths[i] == 0 ? Width - indent - start : widths[i];
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

            _output.Write(line.ToString(_isStyled));
            _output.Write('\n');
        }
    }
}
