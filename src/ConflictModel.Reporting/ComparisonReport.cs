namespace ConflictModel.Reporting;

/// <summary>
/// The report of a comparison for people and code hosts: one model of the findings, written as text, Markdown, HTML, SARIF or JSON. The
/// same comparison gives the same report, in every culture.
/// </summary>
/// <remarks>
/// Texts of a dataset are data: no format executes them or lets them change their surroundings. Immutable; safe for use by many threads.
/// </remarks>
public sealed class ComparisonReport
{
    private static readonly (string Ending, ReportFormat Format)[] Endings =
    [
        (".txt", ReportFormat.Text),
        (".md", ReportFormat.Markdown),
        (".html", ReportFormat.Html),
        (".sarif", ReportFormat.Sarif),
        (".json", ReportFormat.Json),
    ];

    private readonly ReportModel _model;

    private ComparisonReport(ReportModel model) => _model = model;

    /// <summary>A report of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="reconciliation">
    /// The reconciled figures of the dataset, which the HTML page draws next to the claims and Markdown lists; none unless given.
    /// </param>
    /// <param name="options">The options; <see cref="ReportOptions.Default"/> unless given.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The reconciliation is of another dataset.</exception>
    public static ComparisonReport Of(
        ComparisonResult comparison,
        ReconciliationResult? reconciliation = null,
        ReportOptions? options = null)
    {
        Guard.NotNull(comparison);
        return reconciliation is null || ReferenceEquals(reconciliation.Dataset, comparison.Dataset)
            ? new(new(comparison, reconciliation, options ?? ReportOptions.Default))
            : throw new ArgumentException(
                "The reconciliation is of another dataset; it must be of the dataset that was compared.",
                nameof(reconciliation));
    }

    /// <summary>The counts of the findings: "Found: 1 contradiction, no tensions, 2 acknowledged."</summary>
    public string Verdict => ResultText.Verdict(_model.Comparison);

    /// <summary>
    /// The format for the extension of a file name: <c>.txt</c>, <c>.md</c>, <c>.html</c>, <c>.sarif</c> or <c>.json</c>, in upper or lower
    /// case.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <returns>The format; <see langword="null"/> if the name has another extension.</returns>
    public static ReportFormat? FormatOf(string path)
    {
        var name = Guard.NotNull(path);
        foreach (var (ending, format) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The report in a format.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The text, with lines that end in LF.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public string Render(ReportFormat format) => Guard.Defined(format, nameof(format)) switch
    {
        ReportFormat.Markdown => MarkdownReport.Render(_model),
        ReportFormat.Html => HtmlPage.Render(_model),
        ReportFormat.Sarif => SarifLog.Render(_model),
        ReportFormat.Json => JsonText.Indented(writer => ComparisonJson.Write(writer, _model.Comparison, _model.Options.Language)),
        _ => ComparisonText.Render(_model),
    };

    /// <summary>The findings in the order of the report: the worst first, acknowledged ones last.</summary>
    public IReadOnlyList<Finding> Findings => _model.Findings;

    /// <summary>The findings whose fingerprint begins with a text, as shown in the summary of the text format.</summary>
    /// <param name="id">The first digits of a fingerprint, in upper or lower case.</param>
    /// <returns>The findings, the worst first; none if no fingerprint begins with the text.</returns>
    public IReadOnlyList<Finding> FindingsBy(string id)
    {
        Guard.NotNull(id);
        return [.. _model.Findings.Where(finding => finding.Fingerprint.StartsWith(id, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>One finding as text, with its claims.</summary>
    /// <param name="finding">A finding of the comparison.</param>
    /// <returns>The text, with lines that end in LF.</returns>
    /// <exception cref="ArgumentException">The finding is not one of the comparison.</exception>
    public string Render(Finding finding) => _model.Findings.Contains(Guard.NotNull(finding))
        ? ComparisonText.Render(_model, finding)
        : throw new ArgumentException(
            $"The finding '{finding.Fingerprint}' is not one of the comparison; it must be one of its Findings.",
            nameof(finding));

    /// <summary>
    /// Writes the report to a file, as UTF-8.
    /// The file is replaced atomically: the report is written to a temporary file next to it, which is then moved into place. Links are
    /// followed; pipes and devices are written directly.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; that of the file's extension unless given (<see cref="FormatOf"/>).</param>
    /// <exception cref="ArgumentException">No format is given, and the name has no known extension; the message lists them.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public void Save(string path, ReportFormat? format = null)
    {
        var text = Render(format ?? FormatOf(Guard.NotBlank(path, nameof(path)))
            ?? throw new ArgumentException(
                $"The file's name is '{Path.GetFileName(path)}', and no format is given; "
                    + $"it must end with one of {string.Join(", ", Endings.Select(pair => pair.Ending))}.",
                nameof(path)));
        AtomicFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
    }
}
