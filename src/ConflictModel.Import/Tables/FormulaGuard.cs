namespace ConflictModel.Import;

/// <summary>
/// Spreadsheets take a cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> for a formula, so that <c>=1517</c> would come back
/// as <c>1517</c> and a quote could run as code. An apostrophe in front
/// says that it is a text; one more is put in front of what already has one, so that every text comes back as it was.
/// </summary>
/// <remarks>The signs are those that OWASP lists for CSV injection.</remarks>
internal static class FormulaGuard
{
    private const char Quote = '\'';

    public static string Guard(string text) => IsFormula(text) ? Quote + text : text;

    /// <summary>Whether there is an apostrophe in front of a text that would be a formula without it.</summary>
    public static bool IsGuarded(string text) => text.Length > 1 && text[0] == Quote && IsFormula(text);

    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart(Quote);
        return start is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
    }
}
