namespace ConflictModel.Reporting;

/// <summary>
/// A comparison as people and code hosts look at it: one model of what was found, written as text, Markdown, HTML, SARIF or JSON. The same
/// comparison gives the same report, under every culture.
/// </summary>
/// <remarks>
/// Whatever a dataset says is data: no format runs it, and none lets it change what surrounds it. Immutable; safe for use by many threads.
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
    /// The figures that the dataset was reconciled to, which the page draws beside the claims and Markdown names; none unless given.
    /// </param>
    /// <param name="options">How it is made; <see cref="ReportOptions.Default"/> unless given.</param>
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
    /// The format of a file name's extension: <c>.txt</c>, <c>.md</c>, <c>.html</c>, <c>.sarif</c> or <c>.json</c>, in upper or lower case.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <returns>The format; <see langword="null"/> where the name ends otherwise.</returns>
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

    /// <summary>The findings whose fingerprint begins with a text: what the summary of a text names them by.</summary>
    /// <param name="id">The first digits of a fingerprint, in upper or lower case.</param>
    /// <returns>The findings, the worst first; none where no fingerprint begins so.</returns>
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
    /// Nothing is left half-written: the file is written beside the path and then put in place. Links are followed; a pipe or a device is
    /// written straight through.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; the one that the file's name ends with unless given (<see cref="FormatOf"/>).</param>
    /// <exception cref="ArgumentException">No format is given, and the name ends with none; the message names the endings.</exception>
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
