namespace ConflictModel.Reporting;

/// <summary>The result of a reconciliation for people: the figures by scope, how each was determined, and what contradicts it.</summary>
internal sealed class ReconciliationText(ReconciliationResult result, Propagation propagation, Wording words, TextPage page)
{
    private const int Indent = 2;
    private const int TraceIndent = 4;
    private const int HistoryIndent = 6;
    private const int BestWidth = 15;
    private const int ConfidenceWidth = 10;

    private readonly ILookup<ReconciledFigure, Tightening> _tightenings = propagation.Tightenings.ToLookup(tightening => tightening.Figure);

    /// <summary>The figures, one line per incident.</summary>
    public void WriteSummary(string title)
    {
        WriteHeader(title);
        new FigureTableText(result, words, page).Write();
        WriteConflicts();
        page.Blank();
        page.Text(string.Join(' ', Considered()));
        WriteFaults();
    }

    /// <summary>The figures, each with how it was determined and what was known when.</summary>
    public void Write(string title)
    {
        WriteHeader(title);
        var scopes = result.Figures.GroupBy(figure => figure.Scope.WithoutPeriod()).ToList();
        foreach (var scope in scopes.Where(scope => scope.Any(IsShown)))
        {
            page.Blank();
            page.Rule();
            Write(scope.Key, [.. scope.Where(IsShown)]);
        }

        WriteConflicts();
        page.Blank();
        page.Rule();
        WriteReadingAid();
        WriteCoverage();
    }

    private void WriteHeader(string title)
    {
        DatasetHeader.Write(title, result.Dataset, result.Statistics.Scopes, result.Statistics.Origins, page);
        page.Blank();
        page.Text(Verdict(), TextStyle.Strong);
    }

    // "Some", if no claim disputes it, is only counted at the end.
    public static bool IsShown(ReconciledFigure figure) =>
        figure.Best is not null || figure.Dissenting.Count > 0 || !figure.IsDecided || figure.Range is { HasHigh: true };

    private string Verdict()
    {
        var shown = result.Figures.Count(IsShown);
        var disputed = result.Statistics.Disputed;
        var open = result.Statistics.Undecided + result.Statistics.Deferred;
        var text = $"Reconciled: {English.Count(shown, "figure")}, "
            + $"{(disputed == 0 ? "none with dissent" : $"{English.Number(disputed)} with dissent")}, "
            + $"{(open == 0 ? "none left open" : $"{English.Number(open)} left open")}.";
        return result.IsComplete ? text : $"INCOMPLETE. {text}";
    }

    private void Write(Scope scope, List<ReconciledFigure> figures)
    {
        page.Text(English.Capitalised(words.Scope(scope)), TextStyle.Strong);
        var half = (page.Width - Indent - BestWidth - ConfidenceWidth - 3) / 2;
        int[] widths = [half, half, BestWidth, ConfidenceWidth];
        page.Row(
            Indent,
            widths,
            ("WHEN", TextStyle.Faint),
            ("FIGURE", TextStyle.Faint),
            ("BEST", TextStyle.Faint),
            ("CONFIDENCE", TextStyle.Faint));
        foreach (var figure in figures)
        {
            page.Row(
                Indent,
                widths,
                (WhenOf(figure), TextStyle.Plain),
                (figure.Range is { } range ? words.Range(range) : figure.Status ?? "undecided", TextStyle.Strong),
                (figure.Best is { } best ? English.Number(best) : "-", TextStyle.Plain),
                (figure.Confidence is { } confidence ? English.Words(confidence) : "-", TextStyle.Plain));
            WriteTrace(figure);
        }
    }

    private void WriteTrace(ReconciledFigure figure)
    {
        foreach (var step in figure.Trace)
        {
            if (figure.Trace.Count == 1 && figure.Claims.Count == 1)
            {
                page.Text(step.Reason, indent: TraceIndent);
            }
            else
            {
                page.Text(TraceIndent, ($"{step.Rule} {English.Words(step.Outcome)}: ", TextStyle.Faint), (step.Reason, TextStyle.Plain));
            }
        }

        if (figure.Claims.Count > 1 && figure.IsDecided)
        {
            page.Text(
                $"For it: {Ids(figure.Supporting)} ({English.Count(figure.IndependentOrigins, "independent origin")}).",
                indent: TraceIndent);
        }

        if (figure.Compatible.Count > 0)
        {
            page.Text($"Neither for it nor against it: {Ids(figure.Compatible)}.", indent: TraceIndent);
        }

        foreach (var claim in figure.Dissenting)
        {
            page.Text($"Against it: {Described(result.Dataset.Claims[claim])}.", indent: TraceIndent);
        }

        foreach (var tightening in _tightenings[figure])
        {
            page.Text(
                $"Must be {words.Range(tightening.Bound)}, "
                    + $"by {Ids(tightening.Claims)} on {string.Join(", and ", tightening.Through.Select(words.Scope))}.",
                indent: TraceIndent);
        }

        if (figure.History.Count > 0)
        {
            page.Text("What was known when:", TextStyle.Faint, TraceIndent);
            foreach (var line in HistoryText.LinesOf(figure, words))
            {
                page.Text(line, TextStyle.Faint, HistoryIndent);
            }
        }

        if (figure.NotConsidered.Count > 0)
        {
            page.Text($"Not considered: {Ids(figure.NotConsidered)}.", TextStyle.Faint, TraceIndent);
        }
    }

    private string Described(Claim claim) =>
        $"{ClaimText.Said(claim, words)}, {Attributions.Of(claim, ClaimText.ReportOf(claim, words), words)} ({claim.Id})";

    private void WriteConflicts()
    {
        if (propagation.IsConsistent)
        {
            return;
        }

        page.Blank();
        page.Rule();
        page.Text("Figures that exclude each other", TextStyle.Alarming);
        foreach (var conflict in propagation.Conflicts)
        {
            var others = string.Join(", and ", conflict.Through.Select(words.Scope));
            page.Text(
                $"{English.Capitalised(words.Scope(conflict.Figure.Scope))}, {WhenOf(conflict.Figure)}: "
                    + $"{words.Range(conflict.Figure.Range!.Value)}, but by {others} it must be {words.Range(conflict.Bound)}. "
                    + $"Not all of these can be true: {Ids(conflict.Claims)}.",
                indent: Indent);
        }
    }

    private void WriteReadingAid()
    {
        page.Text("How to read it", TextStyle.Strong);
        page.Text(
            "Figure: what is possible, in base units, such as persons or kilograms. Best: the one number to print. Confidence: "
                + "high, if the figure is corroborated by three independent origins or more, one of them graded A or B, "
                + "and nobody dissents; moderate, if by two or more, and by more than dissent; else low. For it: "
                + "claims that are taken to mean that figure. Neither for it nor against it: "
                + "claims whose words allow it without saying so, as 'at least 500' allows 5,000. An origin: "
                + "who a claim goes back to, however many reports carry it.",
            indent: Indent);
        page.Blank();
    }

    private void WriteCoverage()
    {
        page.Text("What was looked at", TextStyle.Strong);
        foreach (var line in Considered())
        {
            page.Text(line, indent: Indent);
        }

        page.Text(ResultText.Policies(result.Options.Comparison), indent: Indent);
        page.Text(
            $"Rules, in the order in which they are asked: {string.Join(", ", result.Options.Rules.Select(rule => rule.Descriptor.Id))}.",
            indent: Indent);
        WriteFaults();
    }

    private void WriteFaults()
    {
        foreach (var fault in ResultText.FaultsOf(result.Faults))
        {
            page.Text($"INCOMPLETE: {fault}", indent: Indent);
        }
    }

    private IEnumerable<string> Considered()
    {
        var statistics = result.Statistics;
        yield return $"{English.Part(statistics.ConsideredClaims, statistics.Claims, "claim")} considered.";
        var hidden = result.Figures.Count(figure => !IsShown(figure));
        if (hidden > 0)
        {
            yield return $"Not shown: {English.Count(hidden, "thing")} that nobody gives a number of; '--format json' has them.";
        }

        foreach (var count in statistics.NotConsidered)
        {
            yield return $"Not considered: {English.Of(count)}.";
        }

        if (statistics.SupersededClaims > 0)
        {
            yield return $"Superseded by a later claim of the same origin: {English.Count(statistics.SupersededClaims, "claim")}.";
        }
    }

    public static string WhenOf(ReconciledFigure figure) => (figure.Scope.Period, figure.Stated) switch
    {
        ({ } period, { } stated) => $"{PeriodText.Of(period)}, stated {PeriodText.Of(stated)}",
        ({ } period, null) => PeriodText.Of(period),
        (null, { } stated) => $"stated {PeriodText.Of(stated)}",
        _ => "time unknown",
    };

    private static string Ids(EquatableList<EntityId<Claim>> claims) => string.Join(", ", claims);
}
