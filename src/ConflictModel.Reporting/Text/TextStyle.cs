namespace ConflictModel.Reporting;

/// <summary>
/// The style of a piece of text on a <see cref="TextPage"/> in a terminal; it has no effect if styles are disabled.
/// </summary>
public enum TextStyle
{
    /// <summary>The plain style of the terminal. The <c>default</c>.</summary>
    Plain = 0,

    /// <summary>Bold: headings and the most important text.</summary>
    Strong,

    /// <summary>Faint: secondary text.</summary>
    Faint,

    /// <summary>Bold in bright red: contradictions and errors.</summary>
    Alarming,

    /// <summary>Bold in bright yellow: tensions and warnings.</summary>
    Cautioning,
}
