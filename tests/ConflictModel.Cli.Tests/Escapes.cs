using System.Text.RegularExpressions;

namespace ConflictModel.Cli.Tests;

/// <summary>The escape sequences that the page itself writes: colours and weights.</summary>
internal static partial class Escapes
{
    /// <summary>The text without them, and without the spaces that they kept from being the end of a line.</summary>
    public static string Removed(string text) => string.Join('\n', Style().Replace(text, "").Split('\n').Select(line => line.TrimEnd(' ')));

    [GeneratedRegex(@"\u001b\[[0-9;]*m", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();
}
