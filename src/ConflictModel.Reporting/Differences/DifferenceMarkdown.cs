namespace ConflictModel.Reporting;

/// <summary>A difference for pull requests: findings and figures expanded, claims folded.</summary>
internal static class DifferenceMarkdown
{
    /// <summary>The most lines that are listed; the report gives the number of the others.</summary>
    private const int Listed = 50;

    public static string Render(DatasetDifference difference)
    {
        var page = new MarkdownPage();
        if (difference.IsEmpty)
        {
            page.Paragraph("**Nothing changed.**");
            return page.ToString();
        }

        Open(page, "Findings", difference.Findings, change => DifferenceLine.Of(change, difference));
        Open(page, "Figures", difference.Figures, change => DifferenceLine.Of(change, difference));
        if (difference.Claims.Count > 0)
        {
            page.Fold(DifferenceLine.CountOf("Claims", difference.Claims)!);
            Write(page, difference.Claims, change => DifferenceLine.Of(change, difference));
            page.EndFold();
        }

        return page.ToString();
    }

    private static void Open<T>(
        MarkdownPage page,
        string name,
        EquatableList<DatasetChange<T>> changes,
        Func<DatasetChange<T>, DifferenceLine> say)
        where T : class
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Paragraph($"### {DifferenceLine.CountOf(name, changes)}");
        Write(page, changes, say);
        page.Blank();
    }

    private static void Write<T>(MarkdownPage page, EquatableList<DatasetChange<T>> changes, Func<DatasetChange<T>, DifferenceLine> say)
        where T : class
    {
        foreach (var line in changes.Take(Listed).Select(say))
        {
            page.Line($"- **{English.Words(line.Kind)}** {MarkdownText.Of(line.Text)}");
        }

        if (changes.Count > Listed)
        {
            page.Line($"- … and {English.Number(changes.Count - Listed)} more.");
        }
    }
}
