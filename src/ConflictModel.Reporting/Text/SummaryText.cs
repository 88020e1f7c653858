using System.Globalization;

namespace ConflictModel.Reporting;

/// <summary>The findings of a comparison, one line each, the worst first, before the details.</summary>
internal sealed class SummaryText(ReportModel model, TextPage page)
{
    /// <summary>The number of digits of a fingerprint that identify a finding on the command line.</summary>
    public const int IdLength = 6;

    /// <summary>The most lines before the details.</summary>
    private const int Listed = 30;

    private const int Indent = 2;
    private const int FactorWidth = 6;
    private const int Space = 2;

    private static readonly string[] Headings = [.. English.Severities, "acknowledged"];

    public void Write()
    {
        if (model.Findings.Count == 0)
        {
            return;
        }

        page.Blank();
        var shown = model.Findings.Take(Listed).ToList();
        var hasFactors = shown.Exists(finding => FactorOf(finding).Length > 0);
        foreach (var group in shown.GroupBy(KindOf))
        {
            var count = model.Findings.Count(finding => KindOf(finding) == group.Key);
            page.Text(HeadingOf(group.Key, count), StyleOf(group.First()));
            foreach (var finding in group)
            {
                Write(finding, hasFactors);
            }
        }

        if (model.Findings.Count > shown.Count)
        {
            page.Text($"... and {English.Number(model.Findings.Count - shown.Count)} more.", indent: Indent);
        }
    }

    public static string IdOf(Finding finding) => finding.Fingerprint[..IdLength];

    private void Write(Finding finding, bool hasFactors)
    {
        var room = page.Width - Indent - IdLength - Space - (hasFactors ? FactorWidth : 0);
        var headline = model.Words.Headline(finding, Math.Max(room, 40), hasFactor: false);
        (string, TextStyle)[] pieces = hasFactors
            ? [(IdOf(finding), TextStyle.Faint), ($"{FactorOf(finding).PadLeft(FactorWidth)}  {headline}", TextStyle.Plain)]
            : [(IdOf(finding), TextStyle.Faint), ($"  {headline}", TextStyle.Plain)];
        page.Text(Indent, pieces);
    }

    private static string KindOf(Finding finding) => finding.IsAcknowledged ? Headings[^1] : English.Of(finding);

    private static string HeadingOf(string kind, int count) =>
        $"{English.Capitalised(kind)}{(count == 1 || kind == Headings[^1] ? "" : "s")}{(count == 1 ? "" : $" ({English.Number(count)})")}";

    private static TextStyle StyleOf(Finding finding) => finding.IsAcknowledged ? TextStyle.Faint : FindingText.StyleOf(finding.Severity);

    // "7.3×", "1,200×"; a negligible difference has none.
    private static string FactorOf(Finding finding) => ReportModel.SizeOf(finding.Reason).Factor is { } factor and >= 1.05m
        ? $"{factor.ToString(factor < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture)}×"
        : "";
}
