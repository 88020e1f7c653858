namespace ConflictModel.Reporting;

/// <summary>A difference for people: one line for each finding, figure and claim.</summary>
internal static class DifferenceText
{
    private const int Indent = 2;

    public static string Render(DatasetDifference difference)
    {
        using var output = new StringWriter();
        var page = new TextPage(output, difference.Options.Width, difference.Options.IsStyled);
        if (difference.IsEmpty)
        {
            page.Text("Nothing changed.", TextStyle.Strong);
            return output.ToString();
        }

        var isFirst = true;
        var (findings, figures, claims) = (difference.Findings, difference.Figures, difference.Claims);
        Write(DifferenceLine.CountOf("Findings", findings), findings.Select(change => DifferenceLine.Of(change, difference)));
        Write(DifferenceLine.CountOf("Figures", figures), figures.Select(change => DifferenceLine.Of(change, difference)));
        Write(DifferenceLine.CountOf("Claims", claims), claims.Select(change => DifferenceLine.Of(change, difference)));
        return output.ToString();

        void Write(string? heading, IEnumerable<DifferenceLine> lines)
        {
            if (heading is null)
            {
                return;
            }

            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            page.Text(heading, TextStyle.Strong);
            foreach (var line in lines)
            {
                page.Row(Indent, [1, 0], (DifferenceLine.MarkOf(line.Kind), StyleOf(line.Kind)), (line.Text, TextStyle.Plain));
            }
        }
    }

    private static TextStyle StyleOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Appeared => TextStyle.Strong,
        ChangeKind.Vanished => TextStyle.Faint,
        _ => TextStyle.Cautioning,
    };
}
