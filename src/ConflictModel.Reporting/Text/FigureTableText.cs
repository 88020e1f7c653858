namespace ConflictModel.Reporting;

/// <summary>The reconciled figures of a dataset, one line per incident, before the details of how they were determined.</summary>
internal sealed class FigureTableText(ReconciliationResult result, Wording words, TextPage page)
{
    private const int Indent = 2;
    private const int ConfidenceWidth = 10;
    private const int Narrowest = 10;
    private const int WidestWhen = 12;
    private const int WidestFigure = 20;

    private readonly ILookup<Scope, ReconciledFigure> _figures =
        result.Figures.Where(ReconciliationText.IsShown).ToLookup(figure => figure.Scope.WithoutPeriod());

    public void Write()
    {
        var incidents = Incident.Of(result.Dataset).Where(incident => incident.Scopes.Any(_figures.Contains)).ToList();
        if (incidents.Count == 0)
        {
            return;
        }

        var shown = incidents.SelectMany(MainOf).ToList();
        var when = WidthOf(shown.Select(ReconciliationText.WhenOf), WidestWhen);
        var said = WidthOf(shown.Select(figure => FigureText.Short(figure, words)), WidestFigure);
        int[] widths = [page.Width - Indent - when - said - ConfidenceWidth - 3, when, said, ConfidenceWidth];
        page.Blank();
        page.Row(
            Indent,
            widths,
            ("WHAT", TextStyle.Faint),
            ("WHEN", TextStyle.Faint),
            ("FIGURE", TextStyle.Faint),
            ("CONFIDENCE", TextStyle.Faint));
        foreach (var incident in incidents.Where(incident => incident.Event is not null).OrderBy(PeriodOf, UncertainPeriod.ByTime))
        {
            Write(MainScopeOf(incident), widths);
            WriteOthers(incident.Scopes.Where(scope => scope != MainScopeOf(incident)).SelectMany(scope => _figures[scope]));
        }

        foreach (var incident in incidents.Where(incident => incident.Event is null))
        {
            Write(incident.Main, widths);
        }
    }

    private void Write(Scope scope, int[] widths)
    {
        foreach (var figure in _figures[scope])
        {
            page.Row(
                Indent,
                widths,
                (WhatOf(scope, widths[0]), TextStyle.Plain),
                (ReconciliationText.WhenOf(figure), TextStyle.Plain),
                (FigureText.Short(figure, words), TextStyle.Strong),
                (figure.Confidence is { } confidence ? English.Words(confidence) : "-", TextStyle.Plain));
        }
    }

    private Scope MainScopeOf(Incident incident) => incident.Scopes.First(_figures.Contains);

    private IEnumerable<ReconciledFigure> MainOf(Incident incident) => _figures[MainScopeOf(incident)];

    /// <summary>What a figure is about; for an incident, without the actor and the place if it fits on its line only so.</summary>
    private string WhatOf(Scope scope, int width)
    {
        var text = words.Scope(scope);
        return English.Capitalised(text.Length <= width || scope.Event == default
            ? text
            : words.Scope(new() { Measure = scope.Measure, Category = scope.Category, Event = scope.Event, Mode = scope.Mode }));
    }

    private static int WidthOf(IEnumerable<string> texts, int most) =>
        Math.Min(most, texts.Aggregate(Narrowest, (width, text) => Math.Max(width, text.Length)));

    /// <summary>"also: children killed 1; women killed 36", of the same incident.</summary>
    private void WriteOthers(IEnumerable<ReconciledFigure> figures)
    {
        var others = figures
            .Select(figure => $"{words.Scope(figure.Scope with { Event = default, Place = default })} {FigureText.Short(figure, words)}")
            .ToList();
        if (others.Count > 0)
        {
            page.Text($"also: {string.Join("; ", others)}", TextStyle.Faint, Indent + 2);
        }
    }

    private UncertainPeriod? PeriodOf(Incident incident) =>
        incident.Event!.Period
            ?? incident.Scopes.SelectMany(scope => _figures[scope]).Select(figure => figure.Scope.Period).FirstOrDefault();
}
