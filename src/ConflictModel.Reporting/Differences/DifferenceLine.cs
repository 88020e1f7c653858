namespace ConflictModel.Reporting;

/// <summary>One change in words, for every format.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Text">The later and the earlier state in words.</param>
internal sealed record DifferenceLine(ChangeKind Kind, string Text)
{
    public static string MarkOf(ChangeKind kind) => kind switch { ChangeKind.Appeared => "+", ChangeKind.Vanished => "-", _ => "~" };

    /// <summary>"Findings: 1 appeared, 2 vanished"; null if nothing changed.</summary>
    public static string? CountOf<T>(string name, EquatableList<DatasetChange<T>> changes)
        where T : class
    {
        var counts = changes
            .CountBy(change => change.Kind)
            .OrderBy(count => count.Key)
            .Select(count => $"{English.Number(count.Value)} {English.Words(count.Key)}");
        return changes.Count == 0 ? null : $"{name}: {string.Join(", ", counts)}";
    }

    public static DifferenceLine Of(DatasetChange<Finding> change, DatasetDifference difference)
    {
        var words = change.After is null ? difference.BeforeWords : difference.AfterWords;
        var what = $"{NameOf(change.Subject)}, {words.Headline(change.Subject)}";
        if (change is not { Before: { } before, After: { } after })
        {
            return new(change.Kind, what);
        }

        var (old, now) = (difference.BeforeWords.Headline(before), difference.AfterWords.Headline(after));
        return new(
            change.Kind,
            NameOf(before) != NameOf(after) ? $"{what}; was {NameOf(before)}" : old != now ? $"{what}; was {Tail(old, now)}" : what);
    }

    // The part of a headline about the figures, if both headlines are about the same thing.
    private static string Tail(string old, string now)
    {
        var at = old.LastIndexOf(": ", StringComparison.Ordinal) + 2;
        return at > 1 && now.Length > at && old[..at] == now[..at] ? old[at..] : old;
    }

    public static DifferenceLine Of(DatasetChange<ReconciledFigure> change, DatasetDifference difference)
    {
        var words = change.After is null ? difference.BeforeWords : difference.AfterWords;
        var subject = change.Subject;
        var what = $"{English.Capitalised(words.Scope(subject.Scope.WithoutPeriod()))} ({ReconciliationText.WhenOf(subject)})";
        return new(change.Kind, change is { Before: { } before, After: { } after }
            ? $"{what}: {Said(before, difference.BeforeWords)} → {Said(after, difference.AfterWords)}"
            : $"{what}: {Said(subject, words)}");

        string Said(ReconciledFigure figure, Wording say)
        {
            var isOther = change is { Before: { } one, After: { } other } && one.Confidence != other.Confidence;
            var confidence = isOther && figure.Confidence is { } level
                ? $", {English.Words(level)} confidence"
                : "";
            return $"{FigureText.Short(figure, say)}{confidence}";
        }
    }

    public static DifferenceLine Of(DatasetChange<Claim> change, DatasetDifference difference)
    {
        if (change is { Before: { } before, After: { } after })
        {
            return new(change.Kind, $"{after.Id}: {ChangedOf(before, after, difference)}");
        }

        var words = change.After is null ? difference.BeforeWords : difference.AfterWords;
        var claim = change.Subject;
        return new(
            change.Kind,
            $"{ClaimText.Said(claim, words)} according to {Attributions.SpeakersOf(claim, words)}: "
                + $"{words.Scope(claim.Scope.WithoutPeriod())} ({claim.Id})");
    }

    // The figure first, then the other members that differ, by their names in the dataset format.
    private static string ChangedOf(Claim before, Claim after, DatasetDifference difference)
    {
        var (old, now) = (ClaimText.Said(before, difference.BeforeWords), ClaimText.Said(after, difference.AfterWords));
        var changed = new List<string>();
        Add("scope", before.Scope != after.Scope);
        Add("attribution", before.Attribution != after.Attribution);
        Add("report", before.Report != after.Report);
        Add("quote", before.Quote != after.Quote);
        Add("standing", before.Standing != after.Standing || before.Corrects != after.Corrects);
        Add("likelihood", before.Likelihood != after.Likelihood);
        Add("credibility", before.Credibility != after.Credibility);
        Add("note", before.Note != after.Note || before.Locator != after.Locator || before.Language != after.Language);
        if (old != now)
        {
            changed.Insert(0, $"{old} → {now}");
        }
        else if (before.Quantity != after.Quantity || before.Stance != after.Stance || before.Basis != after.Basis)
        {
            changed.Insert(0, "figure");
        }

        return string.Join(", ", changed);

        void Add(string name, bool isChanged)
        {
            if (isChanged)
            {
                changed.Add(name);
            }
        }
    }

    private static string NameOf(Finding finding) => finding.IsAcknowledged ? "acknowledged" : English.Of(finding);
}
