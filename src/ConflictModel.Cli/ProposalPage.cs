using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>
/// Proposed claims as text: the text with its figures marked and numbered, and a table with the proposed meaning of each and what is
/// missing.
/// </summary>
internal sealed class ProposalPage(ReadResult result, TextPage page)
{
    private const int NumberWidth = 3;
    private const int FigureWidth = 14;
    private const int Gaps = 4;

    public void Write()
    {
        var proposals = result.Proposals;
        var complete = proposals.Count(proposal => proposal.IsComplete);
        page.Text($"{result.Language}: {Counted.Of(proposals.Count, "figure")}, {Counted.Number(complete)} complete");
        if (proposals.Count == 0)
        {
            return;
        }

        page.Blank();
        WriteText();
        page.Rule();
        WriteTable();
        if (result.Text.IsExtracted)
        {
            page.Blank();
            page.Text("The text is that of the page; places in JSON are those in it.", TextStyle.Faint);
        }
    }

    /// <summary>The text, with a paragraph for each of its lines, and each figure as <c>[1: at least 100]</c>.</summary>
    private void WriteText()
    {
        var text = result.Text.Text;
        var next = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var pieces = new List<(string, TextStyle)>();
            var at = start;
            for (; next < result.Proposals.Count && result.Proposals[next].Figure.Start < end; next++)
            {
                var figure = result.Proposals[next].Figure;
                pieces.Add((text[at..figure.Start], TextStyle.Plain));
                pieces.Add((Invariant($"[{next + 1}: {text[figure.Start..figure.End]}]"), TextStyle.Strong));
                at = figure.End;
                end = Math.Max(end, at);
            }

            pieces.Add((text[at..end].TrimEnd('\r'), TextStyle.Plain));
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                page.Text(0, [.. pieces]);
                page.Blank();
            }

            start = end + 1;
        }
    }

    private void WriteTable()
    {
        var rest = page.Width - NumberWidth - FigureWidth - Gaps;
        var what = rest / 3;
        int[] widths = [NumberWidth, FigureWidth, what, what, 0];
        page.Row(
            0,
            widths,
            ("#", TextStyle.Faint),
            ("FIGURE", TextStyle.Faint),
            ("WHAT", TextStyle.Faint),
            ("WHOSE, WHERE, WHEN", TextStyle.Faint),
            ("BY WHOM", TextStyle.Faint));
        for (var i = 0; i < result.Proposals.Count; i++)
        {
            var proposal = result.Proposals[i];
            page.Row(
                0,
                widths,
                (Invariant($"{i + 1}"), TextStyle.Faint),
                (FigureOf(proposal), TextStyle.Strong),
                (What(proposal), TextStyle.Plain),
                (Where(proposal), TextStyle.Plain),
                (By(proposal), TextStyle.Plain));
            if (proposal.Figure.Alternative is { } alternative)
            {
                page.Text($"or {alternative}: the digits can be read in two ways", TextStyle.Cautioning, indent: NumberWidth + 1);
            }

            if (proposal.Missing.Count > 0)
            {
                page.Text($"missing: {string.Join(", ", proposal.Missing)}", TextStyle.Faint, indent: NumberWidth + 1);
            }
        }
    }

    private static string FigureOf(ProposedClaim proposal) => proposal.Figure.Unit is { } unit ? $"{proposal.Figure.Figure} {unit.Id}"
        : proposal.Figure.Figure.ToString();

    private static string What(ProposedClaim proposal) => Joined(
        " ",
        proposal.Measure?.ToString(),
        proposal.Category?.ToString(),
        proposal.Mode is { } mode ? $"({mode})" : null,
        proposal.Likelihood is { } likelihood ? $"({likelihood})" : null);

    private static string Where(ProposedClaim proposal) => Joined(
        ", ",
        proposal.Actor?.ToString(),
        proposal.Counterparty is { } counterparty ? $"to {counterparty}" : null,
        proposal.Responsible is { } responsible ? $"by {responsible}" : null,
        proposal.Place?.ToString(),
        proposal.Period?.ToString());

    private static string By(ProposedClaim proposal)
    {
        var sources = proposal.Attribution.Count == 0 ? null : string.Join(", ", proposal.Attribution);
        return Joined(" ", sources, proposal.Stated is { } stated ? $"on {stated}" : null);
    }

    private static string Joined(string separator, params ReadOnlySpan<string?> parts)
    {
        var given = new List<string>();
        foreach (var part in parts)
        {
            if (part is not null)
            {
                given.Add(part);
            }
        }

        return given.Count == 0 ? "-" : string.Join(separator, given);
    }
}
