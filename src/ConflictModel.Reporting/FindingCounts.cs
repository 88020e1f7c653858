namespace ConflictModel.Reporting;

/// <summary>The number of open findings by kind.</summary>
internal sealed record FindingCounts
{
    public required int Contradictions { get; init; }

    public required int Tensions { get; init; }

    public required int Other { get; init; }

    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        var kinds = findings.Where(finding => !finding.IsAcknowledged).CountBy(English.Of).ToDictionary();
        var (contradictions, tensions) = (kinds.GetValueOrDefault("contradiction"), kinds.GetValueOrDefault("tension"));
        return new() { Contradictions = contradictions, Tensions = tensions, Other = kinds.Values.Sum() - contradictions - tensions };
    }

    /// <summary>
    /// The counts of each measure that has open findings, those with the most contradictions first. A finding about two measures counts for
    /// the narrower one; a finding about the whole dataset counts for none.
    /// </summary>
    public static IEnumerable<(EntityId<Measure> Measure, FindingCounts Counts)> ByMeasure(IEnumerable<Finding> findings) => findings
        .Where(finding => !finding.IsAcknowledged && finding.Scopes.Count > 0)
        .GroupBy(finding => finding.Scopes[0].Measure)
        .Select(group => (Measure: group.Key, Counts: Of(group)))
        .OrderByDescending(group => group.Counts.Contradictions)
        .ThenByDescending(group => group.Counts.Tensions)
        .ThenByDescending(group => group.Counts.Other)
        .ThenBy(group => group.Measure);
}
