using Spectre.Console;
using Spectre.Console.Rendering;

namespace ConflictModel.Cli;

/// <summary>Writes text to a width, with indents and columns. Every text is escaped; markup in it is text like any other.</summary>
internal sealed class Page : IAnsiConsoleOutput
{
    private readonly CommandHost _host;
    private readonly IAnsiConsole _console;

    public Page(CommandHost host)
    {
        _host = host;
        Writer = new TrailingSpaceTrimmer(host.Output);
        _console = AnsiConsole.Create(new()
        {
            Ansi = host.IsStyled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.IsStyled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // They switch colours on where they recognise a build server, whatever the output is.
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = this,
        });
    }

    public static Style Plain => Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public TextWriter Writer { get; }

    public bool IsTerminal => _host.IsStyled;

    public int Width => _host.Width;

    public int Height => int.MaxValue;

    public void SetEncoding(System.Text.Encoding encoding)
    {
        // The host has set it: UTF-8, whatever Spectre guesses.
    }

    public void Blank() => Writer.Write('\n');

    /// <summary>A line across the page.</summary>
    public void Rule() => Write(new Text(new string('─', Width), Faint));

    /// <summary>A paragraph, wrapped within its indent.</summary>
    public void Text(string text, Style? style = null, int indent = 0) => Text(indent, (text, style ?? Plain));

    /// <summary>A paragraph of several styles.</summary>
    public void Text(int indent, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in parts)
        {
            paragraph.Append(SafeText.Of(text), style);
        }

        Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
    }

    /// <summary>One row of columns, each wrapped within its width; a last width of 0 takes what is left.</summary>
    public void Row(int indent, ReadOnlySpan<int> widths, params ReadOnlySpan<(string Text, Style Style)> cells)
    {
        var grid = new Grid();
        var items = new IRenderable[cells.Length];
        var left = Width - indent;
        for (var i = 0; i < cells.Length; i++)
        {
            var last = i == cells.Length - 1;
            var width = widths[i] == 0 ? left : widths[i];
            left -= width + 1;
            grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, last ? 0 : 1, 0) });
            items[i] = new Text(SafeText.Of(cells[i].Text), cells[i].Style);
        }

        grid.AddRow(items);
        Write(new Padder(grid, new Padding(indent, 0, 0, 0)));
    }

    // A paragraph ends its last line only inside of some other widget.
    private void Write(IRenderable renderable) => _console.Write(new Rows(renderable));
}
