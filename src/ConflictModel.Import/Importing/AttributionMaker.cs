namespace ConflictModel.Import;

/// <summary>Makes the attribution of a claim from a row, by the pattern of the mapping.</summary>
internal sealed class AttributionMaker(Registries registries)
{
    private readonly Registry _sources = registries.Sources;

    public EquatableList<AttributionStepDraft> Make(ClaimPattern pattern, RowContext row)
    {
        if (pattern.AttributionText is not { } text)
        {
            return Steps(pattern.Steps, row, "attribution").ToEquatableList();
        }

        if (text.Fill(row.Cells) is not { Length: > 0 } notation)
        {
            return [];
        }

        if (AttributionNotation.Read(notation, row.Cells.Line, out var steps) is { } fault)
        {
            row.Refuse("attribution", text.Columns, fault);
        }

        return CheckSources(steps, text, row) ? steps : [];
    }

    private bool CheckSources(EquatableList<AttributionStepDraft> steps, TextPattern text, RowContext row)
    {
        foreach (var step in steps)
        {
            if (!_sources.Knows(step.Source.Text))
            {
                row.Refuse(
                    step.Source.Member,
                    text.Columns,
                    $"'{Shown.Text(step.Source.Text)}' is an unknown source; it must be the id of an existing source.");
            }

            CheckSources(step.Cites, text, row);
        }

        return !row.IsRefused;
    }

    private List<AttributionStepDraft> Steps(IReadOnlyList<StepPattern> patterns, RowContext row, string path)
    {
        var steps = new List<AttributionStepDraft>();
        foreach (var pattern in patterns)
        {
            var sources = Sources(pattern, row, path);
            if (sources.Count == 0)
            {
                // The sources that a blank step cites are cited by the outer step instead.
                steps.AddRange(Steps(pattern.Cites, row, path));
            }

            foreach (var source in sources)
            {
                var at = Invariant($"{path}[{steps.Count}]");
                steps.Add(new()
                {
                    Source = new(source, $"{at}.source", row.Cells.Line),
                    Verb = Value(pattern.Verb, $"{at}.verb"),
                    Date = Value(pattern.Date, $"{at}.date"),

                    // A source that cites itself is the origin; the outer source then cites its sources directly.
                    Cites = Steps(pattern.Cites, row, $"{at}.cites")
                        .SelectMany(step => step.Source.Text == source ? step.Cites : [step])
                        .DistinctBy(step => step.Source.Text)
                        .ToEquatableList(),
                });
            }
        }

        return steps;

        DraftValue Value(TextPattern? text, string member) => text?.Fill(row.Cells) is { Length: > 0 } filled
            ? new(filled, member, row.Cells.Line)
            : default;
    }

    private List<string> Sources(StepPattern pattern, RowContext row, string path)
    {
        var all = pattern is { Split: { Count: > 0 } separators, Source.Text: { IsConstant: false } text }
            ? text.Fill(row.Cells)
                .Split([.. separators], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(value => _sources.Find(registries.Aliases.NameOf(NamedKind.Sources, value), row, path, text.Columns))
            : [_sources.Resolve(pattern.Source, row, path)];
        return [.. all.Where(id => id.Length > 0).Distinct()];
    }
}
