using NodaTime;
namespace ConflictModel.Reporting;

/// <summary>The summary of a result in words that all formats share.</summary>
internal static class ResultText
{
    public const string ReadingAid = "Best: the one number nearest to what was said. Plausible: what a reader takes the words to mean. "
        + "Possible: all that they allow. A camp: claims that may plausibly mean one and the same number. An origin: "
        + "who a claim goes back to, however many reports carry it.";

    public const string BaseUnits = "Best, plausible and possible are in base units, such as persons, grams or metres.";

    /// <summary>"Found: 1 contradiction, no tensions, 2 acknowledged."</summary>
    public static string Verdict(ComparisonResult result)
    {
        var open = result.Findings.Where(finding => !finding.IsAcknowledged).CountBy(English.Of).ToDictionary();
        var named = English.Severities
            .Where(name => name is "contradiction" or "tension" || open.ContainsKey(name))
            .Select(name => open.TryGetValue(name, out var count) ? English.Count(count, name) : $"no {name}s");
        var acknowledged = result.Statistics.AcknowledgedFindings;
        var counts = string.Join(", ", acknowledged == 0 ? named : named.Append($"{English.Number(acknowledged)} acknowledged"));
        return result.IsComplete ? $"Found: {counts}." : $"INCOMPLETE. Found so far: {counts}.";
    }

    /// <summary>Whether a claim of a finding is in a unit whose figures are shown converted.</summary>
    public static bool HasConvertedUnits(ComparisonResult result) => result.Findings
        .SelectMany(finding => finding.Witnesses)
        .Any(witness => result.Dataset.MeasurementUnits[witness.Claim.Quantity.Unit].Factor != 1);

    /// <summary>What was compared, and with which policies and rules, in sentences.</summary>
    public static IEnumerable<string> Coverage(ComparisonResult result) =>
    [
        .. Compared(result),
        Policies(result.Options),
        $"Rules: {string.Join(", ", result.Options.Rules.Select(rule => rule.Descriptor.Id))}.",
    ];

    /// <summary>How many claims were compared, and why the others were not, in sentences.</summary>
    public static IEnumerable<string> Compared(ComparisonResult result)
    {
        var statistics = result.Statistics;
        yield return $"{English.Part(statistics.ComparedClaims, statistics.Claims, "claim")} compared.";
        foreach (var count in statistics.NotCompared)
        {
            yield return $"Not compared: {English.Of(count)}.";
        }
    }

    /// <summary>The policies in use, as a sentence.</summary>
    public static string Policies(ComparisonOptions options)
    {
        var (hedges, times, revisions) = (options.HedgePolicy, options.SimultaneityPolicy, options.RevisionPolicy);
        return Invariant($"Policies: figures are read by the hedge policy '{hedges.Name}' (version {hedges.Version}), ")
            + Invariant($"times by the simultaneity policy '{times.Name}' (version {times.Version}){InZone(times)}, ")
            + Invariant($"counts that grow by the revision policy '{revisions.Name}' (version {revisions.Version}).")
            + (options.IndependenceLevel == IndependenceLevel.Side ? " Origins of one side count as one." : "");
    }

    /// <summary>The time zone in which days are read, unless it is UTC.</summary>
    public static string InZone(SimultaneityPolicy times) => times.TimeZone == DateTimeZone.Utc ? "" : $" in {times.TimeZone.Id}";

    /// <summary>The exceptions of rules, each once, with the number of times.</summary>
    public static IEnumerable<string> FaultsOf(IEnumerable<RuleFault> faults) => faults
        .CountBy(fault => fault.ToString())
        .Select(fault => fault.Value == 1 ? fault.Key : $"{fault.Key} ({English.Number(fault.Value)} times)");

    public static string Incomplete(ComparisonResult result) =>
        $"INCOMPLETE: {English.Count(result.Faults.Count, "time")} a rule failed and said nothing.";
}
