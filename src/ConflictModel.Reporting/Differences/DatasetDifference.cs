namespace ConflictModel.Reporting;

/// <summary>
/// What changed between two states of a dataset: the claims, the reconciled figures and the findings that appeared, changed or vanished.
/// </summary>
/// <remarks>
/// Claims are matched by id, figures by scope and time, findings by fingerprint. The same states give the same bytes, in every culture.
/// Immutable; safe for use by many threads.
/// </remarks>
public sealed class DatasetDifference
{
    private DatasetDifference(ComparisonResult before, ComparisonResult after, ReportOptions options)
    {
        Before = before.Dataset;
        After = after.Dataset;
        Options = options;
        Claims = Changes(Before.Claims, After.Claims, claim => claim.Id, (one, other) => one == other)
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Subject.Id)
            .ToEquatableList();
        Figures = Changes(FiguresOf(before), FiguresOf(after), KeyOf, (one, other) => one.Range == other.Range && one.Best == other.Best
                && one.Status == other.Status && one.Confidence == other.Confidence)
            .OrderBy(change => change.Subject.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Stated?.ToString(), StringComparer.Ordinal)
            .ToEquatableList();
        var (old, current) = (new ReportModel(before, null, options), new ReportModel(after, null, options));
        Findings = Changes(old.Findings, current.Findings, finding => finding.Fingerprint, (one, other) =>
                English.Of(one) == English.Of(other) && one.IsAcknowledged == other.IsAcknowledged
                    && old.Words.Sentence(one) == current.Words.Sentence(other))
            .OrderBy(change => change.Kind)
            .ToEquatableList();
        BeforeWords = old.Words;
        AfterWords = current.Words;
    }

    /// <summary>The earlier state.</summary>
    public ConflictDataset Before { get; }

    /// <summary>The later state.</summary>
    public ConflictDataset After { get; }

    /// <summary>The claims that differ between the states: added, changed, removed, each ordered by id.</summary>
    public EquatableList<DatasetChange<Claim>> Claims { get; }

    /// <summary>The reconciled figures that differ between the states, ordered by scope.</summary>
    public EquatableList<DatasetChange<ReconciledFigure>> Figures { get; }

    /// <summary>The findings that differ between the states: appeared, changed, vanished, the worst of each first.</summary>
    public EquatableList<DatasetChange<Finding>> Findings { get; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Claims.Count == 0 && Figures.Count == 0 && Findings.Count == 0;

    internal ReportOptions Options { get; }

    internal Wording BeforeWords { get; }

    internal Wording AfterWords { get; }

    /// <summary>Finds what changed between two states of a dataset, which are compared and reconciled with the default options.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The difference.</returns>
    public static DatasetDifference Between(ConflictDataset before, ConflictDataset after, ReportOptions? options = null)
    {
        var comparer = new ClaimComparer();
        return Between(comparer.Compare(Guard.NotNull(before)), comparer.Compare(Guard.NotNull(after)), options);
    }

    /// <summary>Finds what changed between two states of a dataset that have been compared already.</summary>
    /// <param name="before">The comparison of the earlier state.</param>
    /// <param name="after">The comparison of the later state.</param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The difference.</returns>
    public static DatasetDifference Between(ComparisonResult before, ComparisonResult after, ReportOptions? options = null) =>
        new(Guard.NotNull(before), Guard.NotNull(after), options ?? ReportOptions.Default);

    /// <summary>The difference in a format.</summary>
    /// <param name="format">
    /// <see cref="ReportFormat.Text"/>, <see cref="ReportFormat.Markdown"/> for pull requests, or <see cref="ReportFormat.Json"/>: the
    /// format <c>conflictmodel-diff/1</c>.
    /// </param>
    /// <returns>The text, with lines that end in LF.</returns>
    /// <exception cref="ArgumentException">A difference cannot be written in the format.</exception>
    public string Render(ReportFormat format) => format switch
    {
        ReportFormat.Text => DifferenceText.Render(this),
        ReportFormat.Markdown => DifferenceMarkdown.Render(this),
        ReportFormat.Json => DifferenceJson.Render(this),
        _ => throw new ArgumentException($"The format is {format}; must be Text, Markdown or Json.", nameof(format)),
    };

    private static (Scope, UncertainDate?, EntityId<Dimension>) KeyOf(ReconciledFigure figure) =>
        (figure.Scope, figure.Stated, figure.Dimension);

    private static EquatableList<ReconciledFigure> FiguresOf(ComparisonResult comparison) => new Reconciler().Reconcile(comparison).Figures;

    private static IEnumerable<DatasetChange<T>> Changes<T, TKey>(
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, TKey> key,
        Func<T, T, bool> isSame)
        where T : class
        where TKey : notnull
    {
        // Findings of a custom rule may share a fingerprint: they are paired in order.
        var old = before.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<T>(group));
        var changes = new List<DatasetChange<T>>();
        foreach (var item in after)
        {
            if (!old.TryGetValue(key(item), out var left) || !left.TryDequeue(out var known))
            {
                changes.Add(new() { After = item });
            }
            else if (!isSame(known, item))
            {
                changes.Add(new() { Before = known, After = item });
            }
        }

        return changes.Concat(old.Values.SelectMany(left => left).Select(item => new DatasetChange<T> { Before = item }));
    }
}
