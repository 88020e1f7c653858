using System.Globalization;

namespace ConflictModel.Reporting;

/// <summary>Small parts of English sentences.</summary>
internal static class English
{
    /// <summary>"1 claim", "1,200 claims".</summary>
    public static string Count(int count, string singular) => $"{Number(count)} {singular}{(count == 1 ? "" : "s")}";

    /// <summary>"1 of 5 claims was", "3 of 5 claims were".</summary>
    public static string Part(int part, int whole, string singular) =>
        $"{Number(part)} of {Count(whole, singular)} {(part == 1 ? "was" : "were")}";

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);

    /// <summary>
    /// The words for the severity of a finding in all formats and the command, the worst first. Acknowledged findings are counted
    /// separately.
    /// </summary>
    public static IReadOnlyList<string> Severities { get; } = ["contradiction", "error", "tension", "warning", "note"];

    /// <summary>The word for the kind of a finding: contradiction, error, tension, warning or note.</summary>
    public static string Of(Finding finding) => Of(finding.Severity, finding.Rule.Category);

    /// <summary>The word for the findings of a rule with a severity.</summary>
    public static string Of(Severity severity, RuleCategory category) => (severity, category) switch
    {
        (Severity.Error, RuleCategory.Contradiction) => "contradiction",
        (Severity.Error, _) => "error",
        (Severity.Warning, RuleCategory.Contradiction or RuleCategory.Tension) => "tension",
        (Severity.Warning, _) => "warning",
        _ => "note",
    };

    /// <summary>The number of claims that are not compared for a reason: "3 claims that leave their figure unconfirmed".</summary>
    public static string Of(ExclusionCount count)
    {
        var isOne = count.Claims == 1;
        var which = count.Exclusion switch
        {
            Exclusion.Corrected => $"corrected by those who made {(isOne ? "it" : "them")}",
            Exclusion.Retracted => $"withdrawn by those who made {(isOne ? "it" : "them")}",
            Exclusion.DeniesFigure => isOne ? "that only denies a figure" : "that only deny a figure",
            Exclusion.LeavesUnconfirmed => isOne ? "that leaves its figure unconfirmed" : "that leave their figure unconfirmed",
            _ => Words(count.Exclusion),
        };
        return $"{Count(count.Claims, "claim")} {which}";
    }

    /// <summary>Why one claim is not compared: "leaves its figure unconfirmed".</summary>
    public static string Of(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Corrected => "corrected by those who made it",
        Exclusion.Retracted => "withdrawn by those who made it",
        Exclusion.DeniesFigure => "only denies a figure",
        Exclusion.LeavesUnconfirmed => "leaves its figure unconfirmed",
        _ => Words(exclusion),
    };

    /// <summary>The name of a member of an enum as words in lower case, joined by a separator.</summary>
    public static string Words<TEnum>(TEnum value, char separator = ' ')
        where TEnum : struct, Enum => string.Concat(
            value.ToString().Select(
                (c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"{separator}{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
