using System.Text;

namespace ConflictModel.Reporting;

/// <summary>One line of a page: pieces of text, each in its style.</summary>
internal sealed class TextLine
{
    private readonly List<(string Text, TextStyle Style)> _pieces = [];

    public int Width { get; private set; }

    public bool IsEmpty => Width == 0;

    /// <summary>Breaks pieces of text into lines of a width: at spaces, and within a word only if it is longer than a line.</summary>
    /// <returns>At least one line.</returns>
    public static List<TextLine> Wrap(ReadOnlySpan<(string Text, TextStyle Style)> pieces, int width)
    {
        List<TextLine> lines = [new()];
        foreach (var (text, style) in pieces)
        {
            for (var start = 0; start < text.Length;)
            {
                var end = WordEnd(text, start);
                Add(text[start..end], style);
                start = end;
            }
        }

        return lines;

        void Add(string word, TextStyle style)
        {
            if (lines[^1].Width + TextWidth.Of(word) > width)
            {
                if (!lines[^1].IsEmpty)
                {
                    lines.Add(new());
                }

                if (word[0] == ' ')
                {
                    return;
                }

                while (TextWidth.Of(word) > width)
                {
                    var cut = Fitting(word, width);
                    lines[^1].Append(word[..cut], style);
                    lines.Add(new());
                    word = word[cut..];
                }
            }
            else if (word[0] == ' ' && lines.Count > 1 && lines[^1].IsEmpty)
            {
                return;
            }

            lines[^1].Append(word, style);
        }
    }

    public void Append(string text, TextStyle style)
    {
        _pieces.Add((text, style));
        Width += TextWidth.Of(text);
    }

    public void Append(TextLine line, int indent)
    {
        Append(new string(' ', Math.Max(0, indent - Width)), TextStyle.Plain);
        _pieces.AddRange(line._pieces);
        Width += line.Width;
    }

    /// <summary>
    /// The line as it is written: without trailing spaces, and with escape sequences if styles are enabled.
    /// </summary>
    public string ToString(bool isStyled)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var (piece, style) in _pieces)
        {
            var code = isStyled ? CodeOf(style) : "";
            var visible = piece.TrimEnd(' ');
            if (visible.Length > 0)
            {
                text.Append(code).Append(visible).Append(code.Length > 0 ? "\u001b[0m" : "");
                end = text.Length;
            }

            text.Append(' ', piece.Length - visible.Length);
        }

        return text.ToString(0, end);
    }

    // Bold, faint, bold in bright red, bold in bright yellow: ECMA-48, 8.3.117.
    private static string CodeOf(TextStyle style) => style switch
    {
        TextStyle.Strong => "\u001b[1m",
        TextStyle.Faint => "\u001b[2m",
        TextStyle.Alarming => "\u001b[1;91m",
        TextStyle.Cautioning => "\u001b[1;93m",
        _ => "",
    };

    /// <summary>The end of the run of spaces, or of other characters, that begins at a position.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOf(' ');
        if (end != 0)
        {
            return end < 0 ? text.Length : start + end;
        }

        var spaces = text.AsSpan(start).IndexOfAnyExcept(' ');
        return spaces < 0 ? text.Length : start + spaces;
    }

    private static int Fitting(string word, int width)
    {
        var (length, taken) = (0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            taken += TextWidth.Of(rune);
            if (taken > width && length > 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
