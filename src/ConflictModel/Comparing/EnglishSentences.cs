namespace ConflictModel;

/// <summary>Builds the English sentence of a finding from its data alone.</summary>
internal static class EnglishSentences
{
    public static string Describe(Finding finding, ConflictDataset dataset) => finding.Reason switch
    {
        BoundsReason { ExplainedBy: { } correction } bounds => Explained(bounds, correction, finding, dataset),
        BoundsReason bounds => Bounds(bounds, finding, dataset),
        OriginReason origin => Origin(origin, finding, dataset),
        CustomReason custom => custom.Message,
        var reason => $"{finding.Rule.Title} ({reason.Code}).",
    };

    private static string Bounds(BoundsReason reason, Finding finding, ConflictDataset dataset)
    {
        var certain = finding.Rule.Category == RuleCategory.Contradiction;
        var (narrower, wider) = (dataset.Claims[reason.Narrower], dataset.Claims[reason.Wider]);
        var what = finding.Scopes.Count == 1
            ? $"of {ScopeText.Describe(finding.Scopes[0], dataset)}"
            : $"since {ScopeText.Describe(finding.Scopes[0], dataset)} {(reason.Order == Certainty.Certain ? "is" : "may be")} within {ScopeText.Describe(finding.Scopes[1], dataset)}";
        var when = When(reason);
        var verb = certain ? "cannot both be true" : "strain against each other";
        var reading = certain ? "" : "plausibly ";
        var factor = reason.BestFactor is { } times ? $"; best values a factor of {ScopeText.Factor(times)} apart" : "";
        return $"{Claim(narrower, dataset)} and {Claim(wider, dataset)} {verb} {what}{when}: "
            + $"{reading}{ScopeText.Describe(reason.NarrowerRange)} against {reading}{ScopeText.Describe(reason.WiderRange)}{factor}.";
    }

    private static string Explained(BoundsReason reason, EntityId<Claim> correction, Finding finding, ConflictDataset dataset)
    {
        var (narrower, wider) = (dataset.Claims[reason.Narrower], dataset.Claims[reason.Wider]);
        return $"{Claim(narrower, dataset)} and {Claim(wider, dataset)} differ of {ScopeText.Describe(finding.Scopes[0], dataset)}{When(reason)}: explained by the correction {correction}.";
    }

    private static string When(BoundsReason reason) => (reason.NarrowerPeriod, reason.WiderPeriod) switch
    {
        (null, null) => ", at times that are not known",
        ({ } period, { } other) when period == other => $", {period}",
        var (narrower, wider) => $", {narrower?.ToString() ?? "at a time that is not known"} and {wider?.ToString() ?? "at a time that is not known"}",
    };

    private static string Origin(OriginReason reason, Finding finding, ConflictDataset dataset)
    {
        var origins = string.Join(" and ", reason.Origins.Select(source => dataset.Sources[source].Names.In("en")));
        return Invariant($"{reason.Reports} reports give a figure of {ScopeText.Describe(finding.Scopes[0], dataset)}, but all have it from {origins}: they count as one origin.");
    }

    private static string Claim(Claim claim, ConflictDataset dataset)
    {
        var said = claim.Stance == Stance.DeniesEvent ? "none" : claim.Quantity.Figure.ToString();
        var speakers = Speakers(claim.Attribution).Select(source => dataset.Sources[source].Names.In("en")).ToList();
        return speakers.Count == 0 ? $"\"{said}\" ({claim.Id})" : $"\"{said}\" by {string.Join(" and ", speakers)} ({claim.Id})";
    }

    private static IEnumerable<EntityId<Source>> Speakers(Attribution attribution) =>
        attribution.Steps.SelectMany(step => step.Cites.IsEmpty ? [step.Source] : Speakers(step.Cites));
}
