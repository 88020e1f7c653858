namespace ConflictModel.Reporting;

/// <summary>A group of claims of a finding: a camp, or one of two nested scopes.</summary>
internal sealed record FindingSection(string Name, string Meaning, List<Claim> Claims)
{
    /// <summary>
    /// The sections of a finding. Every witness is in at least one; a camp also has the claims that agree with its witnesses.
    /// </summary>
    public static List<FindingSection> Of(Finding finding, Wording words)
    {
        var witnesses = finding.Witnesses.Select(witness => witness.Claim).ToList();
        var sections = finding.Camps.Count > 0 ? Camps(finding, witnesses, words)
            : finding.Scopes.Count == 2 ? Nested(finding.Scopes, witnesses, words)
            : [new("", "", witnesses)];
        sections.RemoveAll(section => section.Claims.Count == 0);
        return sections;
    }

    private static List<FindingSection> Camps(Finding finding, List<Claim> witnesses, Wording words)
    {
        var sections = finding.Camps.Select((camp, i) => new FindingSection($"Camp {Letter(i)}", MeaningOf(camp, words), [.. camp.Claims]))
            .ToList();
        var camped = sections.SelectMany(section => section.Claims).Select(claim => claim.Id).ToHashSet();
        sections.Add(
            new(
                "Against them",
                ": claims of another time, or of one that is not known",
                witnesses.FindAll(claim => !camped.Contains(claim.Id))));
        return sections;
    }

    private static List<FindingSection> Nested(EquatableList<Scope> scopes, List<Claim> witnesses, Wording words)
    {
        var narrower = witnesses.FindAll(claim => words.Dataset.Completed(claim.Scope).WithoutPeriod() == scopes[0]);
        return
        [
            new("Narrower", $": {words.Scope(scopes[0])}", narrower),
            new("Wider", $": {words.Scope(scopes[1])}", witnesses.FindAll(claim => !narrower.Contains(claim))),
        ];
    }

    private static string MeaningOf(Camp camp, Wording words)
    {
        var when = camp.Period is { } period ? $" ({PeriodText.Of(period)})" : "";
        return $": {words.Range(camp.CommonRange)} fits {English.Count(camp.Claims.Count, "claim")} from "
            + $"{English.Count(camp.IndependentOrigins, "independent origin")}{when}";
    }

    /// <summary>A to Z, then AA, AB and so on, like the columns of a spreadsheet.</summary>
    private static string Letter(int index) => index < 26 ? $"{(char)('A' + index)}" : Letter((index / 26) - 1) + Letter(index % 26);
}
