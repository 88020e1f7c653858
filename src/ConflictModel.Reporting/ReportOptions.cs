namespace ConflictModel.Reporting;

/// <summary>Options of a <see cref="ComparisonReport"/>. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>The default options.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The title; <see langword="null"/>, the default, for the dataset's.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// The language in which findings, scopes, figures and names are written; <see cref="SentenceLanguage.English"/> unless set. The rest,
    /// such as headings and counts, is in English.
    /// </summary>
    public ISentenceLanguage Language { get; init => field = Guard.NotNull(value); } = SentenceLanguage.English;

    /// <summary>
    /// The folder that is the root of the code host's repository: SARIF gives files by their paths relative to it. <see langword="null"/>,
    /// the default, for the paths by which the dataset was loaded. Other formats ignore it.
    /// </summary>
    public string? SourceRoot { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// The number of findings that Markdown shows expanded, with a table of their claims, from 0; 10 unless set. The others are folded,
    /// each with its sentence. Other formats ignore it.
    /// </summary>
    public int OpenFindings { get; init => field = Guard.Between(value, 0, 1000); } = 10;

    /// <summary>
    /// The most claims on an HTML page, from 1 to 100,000; 10,000 unless set. If there are more, the page has those of the worst findings
    /// and says what it omits. Other formats ignore it.
    /// </summary>
    public int PageClaims { get; init => field = Guard.Between(value, 1, 100_000); } = 10_000;

    /// <summary>
    /// The outlines that the map of an HTML page draws behind incidents whose places have a position; none unless set. Other formats ignore
    /// them.
    /// </summary>
    public MapOutlines? Outlines { get; init; }

    /// <summary>
    /// The number of findings that a text shows with their claims below its summary, the worst first, from 0; <see langword="null"/>, the
    /// default, for all. Other formats ignore it.
    /// </summary>
    public int? Details { get; init => field = value is { } details ? Guard.Between(details, 0, int.MaxValue) : null; }

    /// <summary>The width of the lines of a text in columns, from 60 to 200; 80 unless set. Other formats ignore it.</summary>
    public int Width { get; init => field = Guard.Between(value, 60, 200); } = 80;

    /// <summary>
    /// Whether a text has colours and bold and faint type, as escape sequences for a terminal; <see langword="false"/> unless set. Other
    /// formats ignore it.
    /// </summary>
    public bool IsStyled { get; init; }
}
