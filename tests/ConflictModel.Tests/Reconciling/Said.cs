using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>What one source says of soldiers present in October 2024. Each is an independent origin unless several have one name.</summary>
internal sealed record Said(string Figure, string? By = null, AdmiraltyReliability? Grade = null, string? On = "2024-10-20", bool IsDocumented = false)
{
    /// <summary>A dataset of one scope and time; the claims are c0, c1 and so on.</summary>
    public static ConflictDataset Dataset(params IReadOnlyList<Said> said) => ConflictDataset.Create(Contents(said));

    public static DatasetContents Contents(params IReadOnlyList<Said> said) => new()
    {
        Sources = said.Select((claim, i) => (Id: claim.Source(i), claim.Grade)).DistinctBy(source => source.Id)
            .Select(source => new Source { Id = source.Id, Names = LocalizedNames.Of(source.Id.Value), Reliability = source.Grade }).ToEquatableList(),
        Reports = said.Select((claim, i) => new Report { Id = new(Invariant($"r{i}")), Date = claim.On is null ? null : UncertainDate.Parse(claim.On) }).ToEquatableList(),
        Claims = said.Select((claim, i) => new Claim
        {
            Id = new(Invariant($"c{i}")),
            Report = new(Invariant($"r{i}")),
            Attribution = Attribution.To(claim.Source(i)),
            Basis = claim.IsDocumented ? CountBasis.Documented : CountBasis.Unstated,
            Scope = new() { Measure = new("present"), Category = new("soldiers"), Period = UncertainPeriod.Parse("2024-10") },
            Quantity = new() { Figure = ConflictModel.Figure.Parse(claim.Figure), Unit = new("persons") },
        }).ToEquatableList(),
    };

    /// <summary>The one figure that a rule alone concludes, words read by their letter.</summary>
    public static ReconciledFigure Reconcile(ReconciliationRule rule, params IReadOnlyList<Said> said) => Reconcile(Options(rule), said);

    public static ReconciledFigure Reconcile(ReconciliationOptions options, params IReadOnlyList<Said> said)
    {
        var result = new Reconciler(options).Reconcile(Dataset(said));
        Assert.True(result.IsComplete, string.Join('\n', result.Faults));
        return Assert.Single(result.Figures);
    }

    public static ReconciliationOptions Options(params EquatableList<ReconciliationRule> rules) => new() { Rules = rules, Comparison = new() { HedgePolicy = HedgePolicy.Literal } };

    private EntityId<Source> Source(int i) => new(By ?? Invariant($"s{i}"));
}
