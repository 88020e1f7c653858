using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One dataset under one set of options, shared by all evidence and figures of a reconciliation.</summary>
internal sealed class ReconciliationFrame
{
    private readonly Lazy<ILookup<EntityId<Claim>, Finding>> _findings;
    private readonly AdmiraltyReliability?[] _reliabilities;

    public ReconciliationFrame(ComparisonFrame comparison, ReconciliationOptions options, Func<ComparisonResult> compare)
    {
        Comparison = comparison;
        comparison.Rows.EstimateAll();
        Options = options;
        Level = options.IndependenceLevel ?? comparison.Options.IndependenceLevel;
        Say = new(comparison.Dataset);
        _reliabilities = [.. comparison.Dataset.Sources.Select(ReliabilityOf)];
        _findings = new(() => compare().Findings
            .SelectMany(finding => finding.Witnesses.Select(witness => (witness.Claim.Id, Finding: finding)))
            .ToLookup(entry => entry.Id, entry => entry.Finding));
    }

    public ComparisonFrame Comparison { get; }

    public ReconciliationOptions Options { get; }

    public ConflictDataset Dataset => Comparison.Dataset;

    public ClaimRows Rows => Comparison.Rows;

    public OriginTable Origins => Rows.Origins;

    /// <summary>The unit in which independent origins are counted.</summary>
    public IndependenceLevel Level { get; }

    public Wording Say { get; }

    /// <summary>
    /// The estimate of the true value by a claim: for a first count, of the total; for a documented count, with an open upper end.
    /// </summary>
    public Estimate EstimateOf(int claim) => FirstCounts.IsFirst(Rows.CountTimeOf(claim))
        ? FirstCounts.OfTotal(Rows.EstimateOf(claim), Rows.Revision.FirstCountGrowth)
        : Rows.IsDocumented(claim) ? Rows.EstimateOf(claim).OrMore
        : Rows.EstimateOf(claim);

    /// <summary>The findings that name any of some claims, in the order of the comparison.</summary>
    public EquatableList<Finding> FindingsOf(EquatableList<ClaimEvidence> claims)
    {
        var found = claims.SelectMany(claim => _findings.Value[claim.Claim.Id]).ToHashSet();
        return found.Count == 0
            ? []
            : found.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToEquatableList();
    }

    /// <summary>The reliability of a claim's origin; of several, the one that weighs most.</summary>
    public AdmiraltyReliability? ReliabilityOf(Claim claim)
    {
        if (claim.Attribution.IsEmpty)
        {
            return Dataset.Reports[claim.Report].Publisher is { } publisher ? _reliabilities[Dataset.Sources.KeyOf(publisher)] : null;
        }

        AdmiraltyReliability? best = null;
        Walk(claim.Attribution);
        return best;

        decimal Weight(AdmiraltyReliability? grade) => Options.ReliabilityWeights.Of(grade);

        void Walk(Attribution attribution)
        {
            foreach (var step in attribution.Steps.AsSpan())
            {
                if (!step.Cites.IsEmpty)
                {
                    Walk(step.Cites);
                }
                else if (_reliabilities[Dataset.Sources.KeyOf(step.Source)] is { } grade
                    && (best is null || Weight(grade) > Weight(best) || (Weight(grade) == Weight(best) && grade < best)))
                {
                    best = grade;
                }
            }
        }
    }

    // The source's own grade, else that of the next source that it speaks for.
    private AdmiraltyReliability? ReliabilityOf(Source source)
    {
        while (source.Reliability is null && source.SpeaksFor is { } next)
        {
            source = Dataset.Sources[next];
        }

        return source.Reliability;
    }
}
