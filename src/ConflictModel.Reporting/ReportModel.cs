namespace ConflictModel.Reporting;

/// <summary>
/// What the formats of a report share: the comparison, its title, and its findings, the worst first. Its order does not depend on the order
/// of the input.
/// </summary>
internal sealed class ReportModel
{
    private readonly ILookup<Scope, ReconciledFigure> _figures;

    public ReportModel(ComparisonResult comparison, ReconciliationResult? reconciliation, ReportOptions options)
    {
        Comparison = comparison;
        _figures = (reconciliation?.Figures ?? []).Where(figure => figure.IsDecided).ToLookup(figure => figure.Scope.WithoutPeriod());
        Options = options;
        Words = new(comparison.Dataset, options.Language) { NamesClaims = false };
        Findings =
        [
            .. comparison.Findings
                .OrderBy(RankOf)
                .ThenByDescending(finding => SizeOf(finding.Reason).Factor ?? 0)
                .ThenByDescending(finding => SizeOf(finding.Reason).Gap ?? 0),
        ];
    }

    public ComparisonResult Comparison { get; }

    public ReportOptions Options { get; }

    /// <summary>The dataset in the language of the report.</summary>
    public Wording Words { get; }

    /// <summary>The same, with the ids of claims in sentences: for code hosts, which do not show a table next to them.</summary>
    public Wording NamingWords => new(Dataset, Options.Language);

    public ConflictDataset Dataset => Comparison.Dataset;

    public string Title => Options.Title ?? DatasetHeader.TitleOf(Dataset);

    /// <summary>
    /// All findings: the open ones first, and among these contradictions by their factor, then other errors, tensions, warnings and notes.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The reconciled figures of a scope, ordered by as-of day.</summary>
    public IEnumerable<ReconciledFigure> FiguresOf(Scope scope) => _figures[Dataset.Completed(scope)];

    /// <summary>The unit in which figures of a dimension are compared.</summary>
    public string BaseUnitOf(EntityId<Dimension> dimension) =>
        Dataset.MeasurementUnits.Where(unit => unit.Dimension == dimension && unit.Factor == 1)
            .MinBy(unit => unit.Id)?.Id.Value ?? dimension.Value;

    /// <summary>
    /// The gap and the factor between figures, if the reason gives them: between the best values, otherwise between the ends that violate
    /// the order.
    /// </summary>
    public static (decimal? Gap, decimal? Factor) SizeOf(Reason reason) => reason switch
    {
        BoundsReason bounds => (bounds.Gap, bounds.BestFactor ?? bounds.Factor),
        SumReason sum => (Math.Abs(sum.Gap), null),
        DigitsReason digits => (null, digits.Factor),
        _ => (null, null),
    };

    /// <summary>
    /// The claims of a finding, those of its reason's pair first, then the others; a camp also has those that agree with a witness.
    /// </summary>
    public static IEnumerable<Claim> ClaimsOf(Finding finding)
    {
        var decisive = finding.Reason is BoundsReason bounds
            ? finding.Witnesses.Where(witness => witness.Claim.Id == bounds.Narrower || witness.Claim.Id == bounds.Wider)
            : [];
        return decisive.Concat(finding.Witnesses)
            .Select(witness => witness.Claim)
            .Concat(finding.Camps.SelectMany(camp => camp.Claims))
            .DistinctBy(claim => claim.Id);
    }

    private static int RankOf(Finding finding) => (finding.IsAcknowledged ? 10 : 0) + English.Of(finding) switch
    {
        "contradiction" => 0,
        "error" => 1,
        "tension" => 2,
        "warning" => 3,
        _ => 4,
    };
}
