namespace ConflictModel.Reporting;

/// <summary>Options of a <see cref="ComparisonReport"/>. Immutable.</summary>
public sealed record ReportOptions
{
    /// <summary>The options that are used unless others are given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The title; <see langword="null"/>, the default, for the dataset's.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// The language in which findings, scopes, figures and names are written; <see cref="SentenceLanguage.English"/> unless set. What
    /// surrounds them, such as headings and counts, is English.
    /// </summary>
    public ISentenceLanguage Language { get; init => field = Guard.NotNull(value); } = SentenceLanguage.English;

    /// <summary>
    /// The folder below which a code host has the dataset: SARIF gives files in it by their path from there. <see langword="null"/>, the
    /// default, where files are named as the dataset was loaded. Other formats ignore it.
    /// </summary>
    public string? SourceRoot { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// How many findings Markdown shows open, with a table of their claims, from 0; 10 unless set. The others are folded, each with its
    /// sentence. Other formats ignore it.
    /// </summary>
    public int OpenFindings { get; init => field = Guard.Between(value, 0, 1000); } = 10;

    /// <summary>
    /// How many claims an HTML page holds at most, from 1 to 100,000; 10,000 unless set. Where there are more, those of the worst findings
    /// stay, and the page says what it leaves out. Other formats ignore it.
    /// </summary>
    public int PageClaims { get; init => field = Guard.Between(value, 1, 100_000); } = 10_000;

    /// <summary>
    /// The outlines that the map of an HTML page draws behind incidents whose places have a position; none unless set. Other formats ignore
    /// them.
    /// </summary>
    public MapOutlines? Outlines { get; init; }

    /// <summary>
    /// How many findings a text shows with their claims below its summary, the worst first, from 0; <see langword="null"/>, the default,
    /// for all. Other formats ignore it.
    /// </summary>
    public int? Details { get; init => field = value is { } details ? Guard.Between(details, 0, int.MaxValue) : null; }

    /// <summary>The width of the lines of a text in columns, from 60 to 200; 80 unless set. Other formats ignore it.</summary>
    public int Width { get; init => field = Guard.Between(value, 60, 200); } = 80;

    /// <summary>
    /// Whether a text has colours and weights, as the escape sequences of a terminal; <see langword="false"/> unless set. Other formats
    /// ignore it.
    /// </summary>
    public bool IsStyled { get; init; }
}
