namespace ConflictModel;

/// <summary>Creates a figure from a ruling: the claims that support it, allow it or dissent, and its confidence.</summary>
internal static class FigureMaker
{
    public static ReconciledFigure Make(ScopeEvidence evidence, Ruling? ruling, string? rule, EquatableList<ReconciliationStep> trace)
    {
        var claims = Ids(evidence.Claims, static _ => true);
        var figure = new ReconciledFigure
        {
            Scope = evidence.Scope,
            Stated = evidence.Stated,
            Dimension = evidence.Dimension,
            Range = ruling?.Range,
            Best = ruling?.Best,
            Rule = rule,
            Status = ruling?.Status,
            Trace = trace,
            Claims = claims,
            NotConsidered = evidence.Group.NotConsidered.Length == 0
                ? []
                : evidence.NotConsidered.Select(claim => claim.Id).ToEquatableList(),
            Superseded = evidence.Group.Superseded.Length == 0 ? [] : evidence.Superseded.Select(claim => claim.Id).ToEquatableList(),
            History = evidence.History(),

            // The values for a single claim, which most figures have.
            Supporting = ruling?.Range is null ? [] : claims,
            IndependentOrigins = ruling?.Range is null ? 0 : evidence.IndependentOrigins,
            Confidence = ruling?.Range is null ? null : ConfidenceLevel.Low,
        };
        return ruling?.Range is null
            || (claims.Count == 1 && ruling.Supporting is null
                && evidence.Claims[0].Estimate.Plausible.Intersects(ruling.Plausible ?? ruling.Range.Value))
            ? figure
            : Divided(figure, evidence, ruling);
    }

    private static ReconciledFigure Divided(ReconciledFigure figure, ScopeEvidence evidence, Ruling ruling)
    {
        var range = ruling.Range!.Value;
        var meaning = ruling.Plausible ?? range;
        var supporters = ruling.Supporting?.Select(claim => claim.Key).ToHashSet();
        var allowing = ruling.Allowing.Count == 0 ? null : ruling.Allowing.Select(claim => claim.Key).ToHashSet();
        return figure with
        {
            Supporting = Ids(evidence.Claims, Supports),
            Compatible = Ids(evidence.Claims, claim => !Supports(claim) && Allows(claim)),
            Dissenting = Ids(evidence.Claims, Dissents),
            IndependentOrigins = Origins(evidence, Supports),

            // A minimum that supports a figure above it does not corroborate that figure.
            Confidence = evidence.IndependentOrigins < 2
                ? ConfidenceLevel.Low
                : ConfidenceIn(evidence, meaning, claim => Supports(claim) && Means(claim), Dissents),
        };

        bool Supports(ClaimEvidence claim) => supporters?.Contains(claim.Key) ?? Means(claim);

        bool Means(ClaimEvidence claim) => claim.Estimate.Plausible.Intersects(meaning);

        bool Allows(ClaimEvidence claim) => claim.Estimate.Possible.Intersects(range) || allowing?.Contains(claim.Key) == true;

        bool Dissents(ClaimEvidence claim) => !Supports(claim) && !Allows(claim);
    }

    private static ConfidenceLevel ConfidenceIn(
        ScopeEvidence evidence, QuantityRange meaning, Func<ClaimEvidence, bool> agrees, Func<ClaimEvidence, bool> dissents)
    {
        QuantityRange? common = meaning;
        var isProven = false;
        foreach (var claim in evidence.Claims.AsSpan())
        {
            if (agrees(claim))
            {
                common = common?.Intersect(claim.Estimate.Plausible);
                isProven |= claim.Reliability is AdmiraltyReliability.A or AdmiraltyReliability.B;
            }
        }

        var agreed = Origins(evidence, agrees);
        var dissenting = Origins(evidence, dissents);
        return common is null || agreed < 2 || agreed <= dissenting ? ConfidenceLevel.Low
            : agreed >= 3 && isProven && dissenting == 0 ? ConfidenceLevel.High
            : ConfidenceLevel.Moderate;
    }

    private static int Origins(ScopeEvidence evidence, Func<ClaimEvidence, bool> isMeant) =>
        evidence.Claims.Where(isMeant).Select(claim => claim.Origin).Distinct().Count();

    private static EquatableList<EntityId<Claim>> Ids(EquatableList<ClaimEvidence> claims, Func<ClaimEvidence, bool> isMeant)
    {
        var count = 0;
        foreach (var claim in claims.AsSpan())
        {
            count += isMeant(claim) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var ids = new EntityId<Claim>[count];
        var next = 0;
        foreach (var claim in claims.AsSpan())
        {
            if (isMeant(claim))
            {
                ids[next++] = claim.Claim.Id;
            }
        }

        return new(ids);
    }
}
