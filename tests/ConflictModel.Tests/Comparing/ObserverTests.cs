namespace ConflictModel.Tests;

/// <summary>What receives the runs of comparers and reconcilers.</summary>
public sealed class ObserverTests
{
    private static readonly ConflictDataset Dataset = ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"));

    [Fact]
    public void Each_run_is_received_with_its_result()
    {
        var seen = new Seen();
        var comparer = new ClaimComparer(observer: seen);

        var whole = comparer.Compare(Dataset);
        var parts = comparer.Partition(Dataset, 2).Select(part => (part.Share, Result: comparer.ComparePart(part))).ToList();
        var rest = comparer.CompareRest(Dataset, parts.Select(part => PartOutcome.Of(part.Share, part.Result)));

        Assert.Same(seen, comparer.Observer);
        Assert.Equal([ComparisonRun.Whole, ComparisonRun.Part, ComparisonRun.Part, ComparisonRun.Rest], seen.Runs.Select(run => run.Run));
        Assert.Equal([whole, parts[0].Result, parts[1].Result, rest], seen.Results);
        Assert.Equal([Dataset, parts[0].Result.Dataset, parts[1].Result.Dataset, Dataset], seen.Runs.Select(run => run.Dataset));
    }

    [Fact]
    public void A_live_comparer_starts_with_a_run_and_reports_what_changes()
    {
        var seen = new Seen();
        var live = new ClaimComparer(observer: seen).StartLive(Dataset);
        var claim = Dataset.Claims[new EntityId<Claim>("nis-1500")] with { Id = new("typed"), Quantity = Quantity.Parse("~4000 persons") };

        var added = live.Add(claim);
        var withdrawn = live.Withdraw(claim.Id);
        _ = (live.Findings, live.Faults);
        Assert.Throws<KeyNotFoundException>(() => live.Withdraw(claim.Id));

        Assert.Equal(ComparisonRun.Whole, Assert.Single(seen.Runs).Run);
        Assert.Equal([("+typed", added), ("-typed", withdrawn)], seen.Changes);
    }

    [Fact]
    public void A_run_that_is_stopped_is_received_and_goes_on_to_the_caller()
    {
        var (comparisons, reconciliations) = (new Seen(), new SeenReconciliations());
        var stopped = new CancellationToken(canceled: true);

        var first = Assert.ThrowsAny<OperationCanceledException>(() => new ClaimComparer(observer: comparisons).Compare(Dataset, stopped));
        var second = Assert.ThrowsAny<OperationCanceledException>(
            () => new Reconciler(observer: reconciliations).Reconcile(Dataset, stopped));

        Assert.Equal([first, second], comparisons.Failures.Concat(reconciliations.Failures));
        Assert.Empty(comparisons.Results);
        Assert.Empty(reconciliations.Results);
    }

    [Fact]
    public void Reconciliations_are_received_also_of_a_comparison()
    {
        var seen = new SeenReconciliations();
        var reconciler = new Reconciler(observer: seen);

        var results = new[] { reconciler.Reconcile(Dataset), reconciler.Reconcile(new ClaimComparer().Compare(Dataset)) };

        Assert.Same(seen, reconciler.Observer);
        Assert.Equal(results, seen.Results);
        Assert.Equal([Dataset, Dataset], seen.Datasets);
    }

    [Fact]
    public void An_observer_that_is_not_interested_changes_nothing()
    {
        var result = new ClaimComparer(observer: new Uninterested()).Compare(Dataset);

        Assert.Equal(
            new ClaimComparer().Compare(Dataset)
                .Findings.Select(finding => finding.Fingerprint), result.Findings.Select(finding => finding.Fingerprint));
        Assert.Throws<ArgumentNullException>(() => new ClaimComparer(observer: new Uninterested()).Compare(null!));
        Assert.Throws<ArgumentNullException>(() => new ClaimComparer().Compare(null!));
    }

    private sealed class Uninterested : ComparisonObserver;

    private sealed class Seen : ComparisonObserver
    {
        public List<(ComparisonRun Run, ConflictDataset Dataset)> Runs { get; } = [];

        public List<ComparisonResult> Results { get; } = [];

        public List<Exception> Failures { get; } = [];

        public List<(string Claim, IReadOnlyList<FindingChange> Changes)> Changes { get; } = [];

        public override RunObservation<ComparisonResult> Start(ComparisonRun run, ConflictDataset dataset)
        {
            Runs.Add((run, dataset));
            return new End<ComparisonResult>(Results, Failures);
        }

        public override void Added(Claim claim, IReadOnlyList<FindingChange> changes) => Changes.Add(($"+{claim.Id}", changes));

        public override void Withdrawn(EntityId<Claim> id, IReadOnlyList<FindingChange> changes) => Changes.Add(($"-{id}", changes));
    }

    private sealed class SeenReconciliations : ReconciliationObserver
    {
        public List<ConflictDataset> Datasets { get; } = [];

        public List<ReconciliationResult> Results { get; } = [];

        public List<Exception> Failures { get; } = [];

        public override RunObservation<ReconciliationResult> Start(ConflictDataset dataset)
        {
            Datasets.Add(dataset);
            return new End<ReconciliationResult>(Results, Failures);
        }
    }

    private sealed class End<T>(List<T> results, List<Exception> failures) : RunObservation<T>
    {
        public override void Completed(T result) => results.Add(result);

        public override void Failed(Exception exception) => failures.Add(exception);
    }
}
