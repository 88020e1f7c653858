namespace ConflictModel.Import;

/// <summary>
/// Spreadsheets read a cell that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> as a formula, so that <c>=1517</c> would become
/// <c>1517</c> and a quote could run as code. A leading apostrophe marks it as text; a text that already has one gets another, so that
/// every text round-trips.
/// </summary>
/// <remarks>The signs are those that OWASP lists for CSV injection.</remarks>
internal static class FormulaGuard
{
    private const char Quote = '\'';

    public static string Guard(string text) => IsFormula(text) ? Quote + text : text;

    /// <summary>Whether an apostrophe protects a text that would otherwise be a formula.</summary>
    public static bool IsGuarded(string text) => text.Length > 1 && text[0] == Quote && IsFormula(text);

    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart(Quote);
        return start is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
    }
}
