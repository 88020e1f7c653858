using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictModel.Import;

/// <summary>
/// Combines cells with the lowest, best and highest number, and one with the figure in words, into one figure, all in the notation of
/// figures. They must be consistent.
/// </summary>
internal static partial class FigureEnds
{
    /// <summary>The figure's notation; null, with a message, if the cells give none.</summary>
    public static string? Join(string text, string low, string best, string high, out string? fault)
    {
        fault = null;
        if (text.Length > 0)
        {
            return WithWords(text, low, high, out fault);
        }

        if (IsPlainOrBlank(low) && IsPlainOrBlank(best) && IsPlainOrBlank(high))
        {
            return Plain(low, best, high);
        }

        return (low.Length > 0, best.Length > 0, high.Length > 0) switch
        {
            (true, false, false) => OneEnd(low, isLow: true),
            (false, false, true) => OneEnd(high, isLow: false),
            (false, true, false) => best,
            (true, false, true) => TwoEnds(low, high, out fault),
            _ => Faulty($"{Quoted(low, best, high)} are not numbers that go together; each must be a number", out fault),
        };
    }

    /// <summary>Equal ends are an exact number; a blank end is open.</summary>
    private static string Plain(string low, string best, string high) => (low.Length > 0, best.Length > 0, high.Length > 0) switch
    {
        (true, _, true) when low == high && (best.Length == 0 || best == low) => $"={low}",
        (true, true, true) => $"{low}..{best}..{high}",
        (true, false, true) => $"{low}..{high}",
        (true, false, false) => $">={low}",
        (false, false, true) => $"<={high}",
        (false, true, false) => best,

        // A best number with one end has no notation; the other end is reported as missing.
        (true, true, false) => $"{low}..{best}..",
        _ => $"..{best}..{high}",
    };

    /// <summary>An end that is more than a number is the figure itself; "about 20" as the lowest is "about 20 or more".</summary>
    private static string OneEnd(string end, bool isLow) => About().Match(end) is { Success: true } about
            ? $"~{(isLow ? ">=" : "<=")}{about.Groups["number"].Value}"
        : Exactly().Match(end) is { Success: true } exactly ? $"{(isLow ? ">=" : "<=")}{exactly.Groups["number"].Value}"
        : end;

    private static string? TwoEnds(string low, string high, out string? fault)
    {
        fault = null;
        return LowEnd().Match(low) is { Success: true } least && HighEnd().Match(high) is { Success: true } most
            ? (low.StartsWith('~') || high.StartsWith('~') ? "~" : "") + $"{least.Groups["number"].Value}..{most.Groups["number"].Value}"
            : Faulty($"{Quoted(low, "", high)} are not the least and the highest number of one figure; each must be a number", out fault);
    }

    /// <summary>A figure in words, with ends that must not contradict it.</summary>
    private static string? WithWords(string text, string low, string high, out string? fault)
    {
        fault = null;
        if ((low.Length == 0 && high.Length == 0) || !IsPlainOrBlank(low) || !IsPlainOrBlank(high))
        {
            return text;
        }

        var (least, most) = (Number(low), Number(high));
        var numbers = Numbers().Matches(text).Select(match => Number(match.Value)!.Value).ToList();
        if (numbers.TrueForAll(number => (least is null || number >= least) && (most is null || number <= most)))
        {
            return numbers.Count != 1 || least is null || most is null ? text
                : least == most && SingleNumber().IsMatch(text) ? $"={low}"
                : SingleNumber().IsMatch(text) && least < most ? $"{low}..{text.TrimStart('=')}..{high}"
                : text;
        }

        return Faulty(
            $"'{text}' in words and {Quoted(low, "", high)} are two figures; "
                + "the cells must give one, or one of them must be blank",
            out fault);
    }

    private static string? Faulty(string message, out string? fault)
    {
        fault = $"{message}.";
        return null;
    }

    private static string Quoted(params ReadOnlySpan<string> ends)
    {
        var given = new List<string>();
        foreach (var end in ends)
        {
            if (end.Length > 0)
            {
                given.Add($"'{ConflictModel.Shown.Text(end)}'");
            }
        }

        return string.Join(" and ", given);
    }

    private static bool IsPlainOrBlank(string text) => text.Length == 0 || Plain().IsMatch(text);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[\d,_' ]+(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^=?\d+(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SingleNumber();

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^~(?<number>\d+(\.\d+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"^=(?<number>\d+(\.\d+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Exactly();

    [GeneratedRegex(@"^(=|~|~?>=)?(?<number>\d+(\.\d+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowEnd();

    [GeneratedRegex(@"^(=|~|~?<=|\^)?(?<number>\d+(\.\d+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HighEnd();
}
