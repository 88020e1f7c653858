using System.Text;

namespace ConflictModel.Reporting;

/// <summary>
/// Lines and paragraphs of Markdown. Arguments must be Markdown already; texts of a dataset must be escaped by <see cref="MarkdownText"/>
/// first.
/// </summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public void Line(string text) => _text.Append(text).Append('\n');

    public void Blank() => _text.Append('\n');

    public void Paragraph(string text) => _text.Append(text).Append("\n\n");

    /// <summary>Begins a folded section; the blank line is needed for Markdown within it.</summary>
    public void Fold(string summary) => Paragraph($"<details>\n<summary>{summary}</summary>");

    public void EndFold() => _text.Append("\n</details>\n\n");

    public override string ToString() => _text.ToString();
}
