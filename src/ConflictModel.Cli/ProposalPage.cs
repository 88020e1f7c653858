using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>Proposed claims as text: each figure in its context, the proposed meaning, and what is missing.</summary>
internal sealed class ProposalPage(string text, ReadingLanguage language, IReadOnlyList<ProposedClaim> proposals, TextPage page)
{
    private const int Around = 40;

    public void Write()
    {
        page.Text($"{language}: {English.Count(proposals.Count, "figure")}");
        foreach (var proposal in proposals)
        {
            page.Blank();
            var figure = proposal.Figure;
            page.Text(0, (Before(figure.Start), TextStyle.Faint), (text[figure.Start..figure.End], TextStyle.Strong), (After(figure.End), TextStyle.Faint));
            page.Text($"{figure.Figure}{(figure.Unit is null ? "" : $" {figure.Unit.Id}")}: {Parts(proposal)}", indent: 2);
            if (figure.Alternative is { } alternative)
            {
                page.Text($"or {alternative}: the digits can be read in two ways", indent: 2);
            }

            if (proposal.Missing.Count > 0)
            {
                page.Text($"missing: {string.Join(", ", proposal.Missing)}", TextStyle.Faint, indent: 2);
            }
        }
    }

    private static string Parts(ProposedClaim proposal)
    {
        var parts = new List<string>();
        Add("measure", proposal.Measure);
        Add("category", proposal.Category);
        Add("actor", proposal.Actor);
        Add("place", proposal.Place);
        if (proposal.Attribution.Count > 0)
        {
            parts.Add($"by {string.Join(", ", proposal.Attribution)}");
        }

        return parts.Count == 0 ? "nothing else found" : string.Join("; ", parts);

        void Add(string name, ProposedPart? part)
        {
            if (part is not null)
            {
                parts.Add($"{name} {part}");
            }
        }
    }

    /// <summary>The words before a figure, within its line.</summary>
    private string Before(int start)
    {
        var from = Math.Max(0, start - Around);
        var line = text.AsSpan(from, start - from);
        var cut = line.LastIndexOf('\n') + 1;
        cut = cut > 0 || from == 0 ? cut : Math.Max(0, line.IndexOf(' ') + 1);
        return line[cut..].ToString();
    }

    private string After(int end)
    {
        var line = text.AsSpan(end, Math.Min(Around, text.Length - end));
        var cut = line.IndexOf('\n');
        if (cut < 0)
        {
            cut = end + line.Length == text.Length ? line.Length : Math.Max(0, line.LastIndexOf(' '));
        }

        return line[..cut].ToString();
    }
}
