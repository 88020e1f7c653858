namespace ConflictModel.Reporting;

/// <summary>
/// How a piece of text on a <see cref="TextPage"/> looks in a terminal; where styles are not wanted, it makes no difference.
/// </summary>
public enum TextStyle
{
    /// <summary>As the terminal has it. The <c>default</c>.</summary>
    Plain = 0,

    /// <summary>Bold: headings, and what matters most.</summary>
    Strong,

    /// <summary>Faint: what is read second.</summary>
    Faint,

    /// <summary>Bold in bright red: contradictions and errors.</summary>
    Alarming,

    /// <summary>Bold in bright yellow: tensions and warnings.</summary>
    Cautioning,
}
