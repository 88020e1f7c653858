using System.Globalization;

namespace ConflictModel.Tests;

/// <summary>
/// The cultures under which code that follows the ambient culture goes wrong: tr-TR (i and I), ar-SA (digits, calendar, minus sign), de-DE (decimal comma), th-TH (Buddhist calendar), and the invariant one.
/// </summary>
internal static class Cultures
{
    public static IReadOnlyList<string> Names { get; } = ["tr-TR", "ar-SA", "de-DE", "th-TH", ""];

    /// <summary>Runs a check under each culture; a failure names the culture.</summary>
    public static void Each(Action check)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                var exception = Record.Exception(check);
                Assert.True(exception is null, $"Under the culture '{name}': {exception?.Message}");
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
