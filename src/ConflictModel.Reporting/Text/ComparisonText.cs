

namespace ConflictModel.Reporting;

/// <summary>The result of a comparison for people: what it is about, the findings by scope, and what was looked at.</summary>
internal sealed class ComparisonPage(ComparisonResult result, TextPage page)
{
    private readonly FindingView _findings = new(result, page);

    public void Write()
    {
        DatasetHeader.Write(result.Dataset, result.Statistics.Scopes, result.Statistics.Origins, page);
        page.Blank();
        page.Text(Verdict(), TextStyle.Strong);
        foreach (var group in result.Findings.GroupBy(finding => string.Join('\n', finding.Scopes)))
        {
            page.Blank();
            page.Rule();
            WriteScopes(group.First().Scopes);
            foreach (var finding in group)
            {
                page.Blank();
                _findings.Write(finding);
            }
        }

        page.Blank();
        page.Rule();
        WriteReadingAid();
        WriteCoverage();
    }

    private string Verdict()
    {
        var open = result.Findings.Where(finding => !finding.IsAcknowledged).CountBy(English.Of).ToDictionary();
        var named = new[] { "contradiction", "error", "tension", "warning", "note" }
            .Where(name => name is "contradiction" or "tension" || open.ContainsKey(name))
            .Select(name => open.TryGetValue(name, out var count) ? English.Count(count, name) : $"no {name}s");
        var acknowledged = result.Statistics.AcknowledgedFindings;
        var counts = string.Join(", ", acknowledged == 0 ? named : named.Append($"{English.Number(acknowledged)} acknowledged"));
        return result.IsComplete ? $"Found: {counts}." : $"INCOMPLETE. Found so far: {counts}.";
    }

    private void WriteScopes(EquatableList<Scope> scopes)
    {
        if (scopes.Count == 0)
        {
            page.Text("The dataset as a whole", TextStyle.Strong);
            return;
        }

        page.Text(English.Capitalised(result.Dataset.Describe(scopes[0])), TextStyle.Strong);
        foreach (var wider in scopes.Skip(1))
        {
            page.Text(2, ("within ", TextStyle.Plain), (result.Dataset.Describe(wider), TextStyle.Strong));
        }
    }

    private void WriteReadingAid()
    {
        if (result.Findings.Count == 0)
        {
            return;
        }

        page.Text("How to read it", TextStyle.Strong);
        page.Text("Best: the one number nearest to what was said. Plausible: what a reader takes the words to mean. Possible: all that they allow. A camp: claims that a single number would satisfy. An origin: who a claim goes back to, however many reports carry it.", indent: 2);
        if (result.Findings.SelectMany(finding => finding.Witnesses).Any(witness => result.Dataset.MeasurementUnits[witness.Claim.Quantity.Unit].Factor != 1))
        {
            page.Text("Best, plausible and possible are in base units, such as persons, grams or metres.", indent: 2);
        }

        page.Blank();
    }

    private void WriteCoverage()
    {
        var statistics = result.Statistics;
        page.Text("What was looked at", TextStyle.Strong);
        page.Text($"{English.Number(statistics.ComparedClaims)} of {English.Count(statistics.Claims, "claim")} were compared.", indent: 2);
        foreach (var count in statistics.NotCompared)
        {
            page.Text($"Not compared: {English.Number(count.Claims)} {English.Of(count.Exclusion)}.", indent: 2);
        }

        var (hedges, times) = (result.Options.HedgePolicy, result.Options.SimultaneityPolicy);
        page.Text(Invariant($"Policies: figures are read by the hedge policy '{hedges.Name}' (version {hedges.Version}), times by the simultaneity policy '{times.Name}' (version {times.Version})."), indent: 2);
        page.Text($"Rules: {string.Join(", ", result.Options.Rules.Select(rule => rule.Descriptor.Id))}.", indent: 2);
        if (result.IsComplete)
        {
            return;
        }

        page.Text($"INCOMPLETE: {English.Count(result.Faults.Count, "time")} a rule failed and said nothing.", new Style(Color.Red, decoration: Decoration.Bold), indent: 2);
        foreach (var fault in result.Faults)
        {
            page.Text(fault.ToString(), indent: 4);
        }
    }
}
