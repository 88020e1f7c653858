namespace ConflictModel.Reporting;

/// <summary>
/// Datasets and reconciliations as plain text, wrapped: for terminals, logs and emails. The same data gives the same text, in every
/// culture.
/// </summary>
/// <remarks>
/// Texts of a dataset are data: control characters in them are shown as escapes. A comparison as text is a <see cref="ComparisonReport"/>.
/// </remarks>
public static class TextReport
{
    /// <summary>
    /// The contents of a dataset: its reports by date, its claims by scope, their origins, and the entities that they name.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The text, with lines that end in LF.</returns>
    public static string Of(ConflictDataset dataset, ReportOptions? options = null)
    {
        Guard.NotNull(dataset);
        return Rendered(dataset, options, (title, words, page) => new DatasetText(dataset, words, page).Write(title));
    }

    /// <summary>
    /// The figures of a reconciliation by scope: how each was determined, which claims support it, and what contradicts it.
    /// </summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="propagation">The bounds that its figures set on each other; computed unless given.</param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The text, with lines that end in LF.</returns>
    public static string Of(ReconciliationResult reconciliation, Propagation? propagation = null, ReportOptions? options = null) =>
        Rendered(reconciliation, propagation, options, (text, title) => text.Write(title));

    /// <summary>The figures of a reconciliation, one line per incident, and what contradicts them.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="propagation">The bounds that its figures set on each other; computed unless given.</param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The text, with lines that end in LF.</returns>
    public static string SummaryOf(ReconciliationResult reconciliation, Propagation? propagation = null, ReportOptions? options = null) =>
        Rendered(reconciliation, propagation, options, (text, title) => text.WriteSummary(title));

    private static string Rendered(
        ReconciliationResult reconciliation, Propagation? given, ReportOptions? options, Action<ReconciliationText, string> write)
    {
        Guard.NotNull(reconciliation);
        var propagation = given ?? reconciliation.Propagate();
        return Rendered(
            reconciliation.Dataset,
            options,
            (title, words, page) => write(new(reconciliation, propagation, words, page), title));
    }

    private static string Rendered(ConflictDataset dataset, ReportOptions? given, Action<string, Wording, TextPage> write)
    {
        var options = given ?? ReportOptions.Default;
        using var output = new StringWriter();
        write(
            options.Title ?? DatasetHeader.TitleOf(dataset),
            new(dataset, options.Language),
            new(output, options.Width, options.IsStyled));
        return output.ToString();
    }
}
