namespace ConflictModel;

/// <summary>What a comparison found. Immutable; safe for use by many threads.</summary>
public sealed class ComparisonResult
{
    internal ComparisonResult(ComparisonFrame frame, IReadOnlyList<RuleRun> runs)
    {
        Dataset = frame.Dataset;
        Options = frame.Options;
        var found = runs.SelectMany(run => run.Findings).ToList();
        found.AddRange(runs.SelectMany(run => run.StaleAcknowledgements(found, runs)));
        Findings = found
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => string.Join('\n', finding.Scopes), StringComparer.Ordinal)
            .ThenBy(finding => string.Join('\n', finding.Witnesses.Select(witness => witness.Claim.Id)), StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal)
            .ToEquatableList();
        Faults = runs.SelectMany(run => run.Faults)
            .OrderBy(fault => fault.Rule.Id, StringComparer.Ordinal)
            .ThenBy(fault => string.Join('\n', fault.Scopes), StringComparer.Ordinal)
            .ToEquatableList();
        Statistics = StatisticsOf(frame, Findings);
    }

    /// <summary>The dataset that was compared.</summary>
    public ConflictDataset Dataset { get; }

    /// <summary>The policies, with their names and versions, and the rules.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>The findings, acknowledged ones among them: the most severe first, then by rule, scope and claims.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>The rules that threw, with what they threw.</summary>
    public EquatableList<RuleFault> Faults { get; }

    /// <summary>What was looked at, and what was not.</summary>
    public ComparisonStatistics Statistics { get; }

    /// <summary>Whether every rule looked at everything; <see langword="false"/> where one threw.</summary>
    public bool IsComplete => Faults.Count == 0;

    private static ComparisonStatistics StatisticsOf(ComparisonFrame frame, EquatableList<Finding> findings)
    {
        var rows = frame.Rows;
        var excluded = rows.Exclusions
            .Where(exclusion => exclusion != Exclusion.None)
            .GroupBy(exclusion => exclusion)
            .OrderBy(group => group.Key)
            .Select(group => new ExclusionCount { Exclusion = group.Key, Claims = group.Count() })
            .ToEquatableList();
        return new()
        {
            Reports = frame.Dataset.Reports.Count,
            Claims = frame.Dataset.Claims.Count,
            ComparedClaims = frame.Dataset.Claims.Count - excluded.Sum(count => count.Claims),
            Scopes = frame.Dataset.Keys.Scopes.Length,
            Origins = rows.Origins.Count,
            AcknowledgedFindings = findings.Count(finding => finding.IsAcknowledged),
            NotCompared = excluded,
        };
    }
}
