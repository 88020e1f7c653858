namespace ConflictModel.Import;

/// <summary>Determines what each column of figures counts, and its source.</summary>
internal sealed class FigureFinder(IReadOnlyList<ProposedColumn> columns, Questions questions)
{
    public void Find()
    {
        Ask();
        ProposedColumn? before = null;
        foreach (var column in columns.Where(column => column.Role == ColumnRole.Figure))
        {
            if (column.Measure is null)
            {
                FindMeasure(column, before);
            }

            before = column.Measure is null ? before : column;
        }

        FindSources();
        foreach (var column in columns.Where(column => column is { Role: ColumnRole.Figure, Measure: null }))
        {
            column.Take(ColumnRole.None, "it does not say what its numbers count");
        }

        RemoveDuplicates();
    }

    /// <summary>Asks about columns of numbers with unknown names.</summary>
    private void Ask()
    {
        foreach (var column in columns.Where(column => column.Role == ColumnRole.None
            && column.Profile is { IsBlank: false, FigureShare: >= 0.6 }
            && column.Reason == "its name does not say what its numbers count"))
        {
            if (MeasureOf(column, "") is { } measure)
            {
                column.Measure = measure;
                column.Take(ColumnRole.Figure, "the answer to the question says so");
            }
        }
    }

    private void FindMeasure(ProposedColumn column, ProposedColumn? before)
    {
        if (column.Name.Has(Concept.Victims))
        {
            var hasWounded = columns.Any(other => other is { Role: ColumnRole.Figure, Measure: "wounded" });
            var hasKilled = columns.Any(other => other is { Role: ColumnRole.Figure, Measure: "killed" });
            column.Measure = MeasureOf(column, hasWounded && !hasKilled ? "killed" : "casualties");
            column.Reason = "victims may be killed only, or wounded as well";
            return;
        }

        if (before is not null)
        {
            column.Measure = before.Measure;
            column.Source = before.Source;
            column.Reason = $"it follows '{before.Text}'";
            return;
        }

        // Before the first column of a measure: "Children" in front of "Killed".
        var measures = columns.Where(other => other is { Role: ColumnRole.Figure, Measure: not null }).Select(other => other.Measure!)
            .Distinct().ToList();
        column.Measure = measures.Count == 1 ? measures[0]
            : MeasureOf(column, measures.Count == 0 && column.Bound is null ? "" : measures.FirstOrDefault() ?? "");
    }

    private string? MeasureOf(ProposedColumn column, string proposed)
    {
        var answer = questions.Ask(
            $"measure:{column.Text}",
            $"What does the column '{column.Text}' count (its cells are such as {Examples(column)})?",
            [.. Concept.Measures.Select(measure => ProposalChoice.Of(measure, measure)),
                ProposalChoice.Of("", "something else: do not read it")],
            proposed);
        return answer.Length == 0 ? null : answer;
    }

    private static string Examples(ProposedColumn column) =>
        string.Join(", ", column.Profile.Counts.Keys.Take(3).Select(text => $"'{Shown.Text(text)}'"));

    /// <summary>Columns that count the same, and differ in words that are not concepts, may be from several sources.</summary>
    private void FindSources()
    {
        var figures = columns.Where(column => column is { Role: ColumnRole.Figure, Measure: not null }).ToList();
        foreach (var group in figures.GroupBy(column => (column.Measure, column.Category, column.Bound)).Where(group => group.Count() > 1)
            .ToList())
        {
            var sources = group.Select(RestOf).ToList();
            if (sources.Distinct(StringComparer.OrdinalIgnoreCase).Count() < group.Count())
            {
                continue;
            }

            var isRowOfSource = columns.Any(column => column.Role is ColumnRole.Publisher or ColumnRole.Origin);
            var answer = questions.Ask(
                $"sources:{group.First().Text}",
                $"Are {string.Join(", ", group.Select(column => $"'{column.Text}'"))} the figures of different sources?",
                [
                    ProposalChoice.Of("yes", "yes, each column is that of a source"),
                    ProposalChoice.Of("no", "no: read the first alone"),
                ],
                isRowOfSource || group.Any(column => column.Name.Has(Concept.Standing)) ? "no" : "yes");
            foreach (var (column, source) in group.Zip(sources))
            {
                if (answer == "yes")
                {
                    column.Source = source.Length == 0 ? column.Text : source;
                    column.Reason = $"it is the figure of '{column.Source}'";
                }
                else if (column != group.First())
                {
                    column.Take(ColumnRole.None,
                        $"'{group.First().Text}' counts the same, and the words that differ may mean a side or a source");
                }
            }
        }

        Inherit(figures);
    }

    /// <summary>Parts and bounds have the source of the figures with the same words.</summary>
    private static void Inherit(List<ProposedColumn> figures)
    {
        var sources = figures.Where(column => column.Source.Length > 0).Select(column => column.Source).Distinct().ToList();
        foreach (var column in figures.Where(column => column.Source.Length == 0 && column.Role == ColumnRole.Figure))
        {
            var rest = RestOf(column);
            column.Source = sources.Find(source => source.Equals(rest, StringComparison.OrdinalIgnoreCase)) ?? "";
        }
    }

    /// <summary>The words of a name that are not concepts, as written in the sheet.</summary>
    private static string RestOf(ProposedColumn column)
    {
        var parts =
            column.Text.Split([" / ", " - ", " – ", ": ", " (", ")", "_"],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rest = column.Name.Rest;
        return parts.FirstOrDefault(part => ColumnText.Plain(part) == rest)
            ?? parts.FirstOrDefault(part => rest.Length > 0 && ColumnText.Plain(part).Contains(rest, StringComparison.Ordinal)
                && CellWords.HaveBody(part)) ?? rest;
    }

    /// <summary>Of two columns that are the same figure of the same source, the first is read.</summary>
    private void RemoveDuplicates()
    {
        foreach (var group in columns.Where(column => column.Role == ColumnRole.Figure)
            .GroupBy(column => (column.Source, column.Measure, column.Category, column.Bound)))
        {
            foreach (var column in group.Skip(1))
            {
                column.Take(ColumnRole.None, $"'{group.First().Text}' is read as the same");
            }
        }
    }
}
