namespace ConflictModel.Reporting;

/// <summary>How a piece of text looks in a terminal; elsewhere it makes no difference.</summary>
internal enum TextStyle
{
    Plain = 0,
    Strong,
    Faint,
    Alarming,
    Cautioning,
}
