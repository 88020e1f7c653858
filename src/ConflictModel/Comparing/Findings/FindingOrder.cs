namespace ConflictModel;

/// <summary>Puts findings in their order: the most severe first, then by rule, scope and claims.</summary>
internal static class FindingOrder
{
    public static EquatableList<Finding> Sorted(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => (finding.Severity, finding.Rule.Id))
        .OrderByDescending(rule => rule.Key.Severity)
        .ThenBy(rule => rule.Key.Id, StringComparer.Ordinal)
        .SelectMany(rule => OfOneRule([.. rule]))
        .ToEquatableList();

    // Findings on the order of scopes may be many: what orders them is put side by side, where the processor finds it.
    private static Finding[] OfOneRule(Finding[] findings)
    {
        if (!Array.TrueForAll(findings, finding => finding.Violations is not null && finding.Frame == findings[0].Frame))
        {
            Array.Sort(findings, Finding.Compare);
            return findings;
        }

        var texts = findings[0].Frame.Dataset.Keys.ScopeTexts;
        var places =
            Array.ConvertAll(findings, finding => (Narrower: texts[finding.Violations!.Narrower], Wider: texts[finding.Violations.Wider]));
        Array.Sort(places, findings, Comparer<(ScopeText Narrower, ScopeText Wider)>.Create(
            static (a, b) => a.Narrower.ComparedTo(b.Narrower) is var order and not 0 ? order : a.Wider.ComparedTo(b.Wider)));
        return findings;
    }
}
