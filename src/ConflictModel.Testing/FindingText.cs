using System.Globalization;
using System.Text;

namespace ConflictModel.Testing;

/// <summary>
/// Writes findings as text for people, messages and snapshot tools: the same result gives the same text, in every culture. Files and
/// lines are omitted, so that unrelated edits do not change the text.
/// </summary>
public static class FindingText
{
    /// <summary>Writes a result: its findings in order, the rules that failed, and how much was compared.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The text; lines end in LF.</returns>
    public static string Of(ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            text.Append(Of(finding, result)).Append('\n');
        }

        foreach (var fault in result.Faults)
        {
            text.Append(fault).Append('\n');
        }

        var (compared, all) = (result.Statistics.ComparedClaims, result.Statistics.Claims);
        var findings = AssertionText.Count(result.Findings.Count, "finding", "findings");
        var claims = AssertionText.Count(all, "claim", "claims");
        return text.Append(CultureInfo.InvariantCulture, $"{findings}; {compared} of {claims} compared.\n").ToString();
    }

    /// <summary>Writes a finding: rule, sentence, and each claim with figure, range, gap, source and quote.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="result">The result that contains it.</param>
    /// <returns>The text; lines end in LF.</returns>
    public static string Of(Finding finding, ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(result);
        return Of(finding, result, withPlaces: false, limit: int.MaxValue);
    }

    internal static string Of(Finding finding, ComparisonResult result, bool withPlaces, int limit)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        var acknowledged = finding.IsAcknowledged ? ", acknowledged" : "";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{finding.Rule} ({severity}{acknowledged})\n  {finding.Sentence}\n");
        foreach (var witness in finding.Witnesses.Take(limit))
        {
            Append(text, witness, result, withPlaces);
        }

        if (finding.Witnesses.Count > limit)
        {
            var more = AssertionText.Count(finding.Witnesses.Count - limit, "more claim", "more claims");
            text.Append(CultureInfo.InvariantCulture, $"  ... and {more}\n");
        }

        return text.Append("  fingerprint ").Append(finding.Fingerprint).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, Witness witness, ComparisonResult result, bool withPlaces)
    {
        var (claim, dataset) = (witness.Claim, result.Dataset);
        var estimate = result.ReadingOf(claim.Id).Estimate;
        var place = withPlaces ? AssertionText.PlaceOf(claim.Id, dataset) : "";
        var plausible = estimate.Plausible == estimate.Possible ? "" : $", plausibly {EnglishText.Describe(estimate.Plausible)}";
        var possible = EnglishText.Describe(estimate.Possible);
        text.Append(CultureInfo.InvariantCulture, $"  {claim.Id}{place}: {claim.Quantity}, that is {possible}{plausible}\n");
        if (witness is { Opponent: { } opponent, Reason: { } reason })
        {
            var by = reason.Factor is { } factor ? Invariant($", a factor of {factor:0.0#}") : "";
            text.Append(CultureInfo.InvariantCulture, $"    against {opponent.Id}: a gap of {reason.Gap:0.######}{by}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    {SourceText.Of(claim, dataset)}\n");
        if (claim.Quote is { } quote)
        {
            text.Append(CultureInfo.InvariantCulture, $"    \"{quote.ReplaceLineEndings(" ")}\"\n");
        }
    }
}
