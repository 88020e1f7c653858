namespace ConflictModel.Reporting;

/// <summary>The format of a <see cref="ComparisonReport"/>.</summary>
public enum ReportFormat
{
    /// <summary>Plain text, wrapped: for terminals, logs and emails. The <c>default</c>.</summary>
    Text = 0,

    /// <summary>Markdown as code hosts show it: for pull requests. The worst findings are expanded, the others folded.</summary>
    Markdown = 1,

    /// <summary>One HTML file with plots that needs no network.</summary>
    Html = 2,

    /// <summary>SARIF 2.1.0 (OASIS), with which code hosts show findings on the lines of the dataset.</summary>
    Sarif = 3,

    /// <summary>JSON for programs: the format <c>conflictmodel-comparison/1</c>, with each reason as data.</summary>
    Json = 4,
}
