using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// Compares the claims of a dataset: which figures cannot both be true, which are in tension with each other, and why.
/// </summary>
/// <remarks>Immutable and thread-safe. The same dataset and options give the same result, whatever the order of the claims.</remarks>
/// <example>
/// <code>
/// var dataset = ConflictDataset.Load("samples/dprk-russia");
/// var comparer = new ClaimComparer();
///
/// foreach (var finding in comparer.Compare(dataset).Findings)
/// {
///     Console.WriteLine($"{finding.Severity}: {finding}");
/// }
/// </code>
/// </example>
public sealed class ClaimComparer
{
    // The rows of a dataset are created once per comparer, and collected with the dataset.
    private readonly ConditionalWeakTable<ConflictDataset, ComparisonFrame> _frames = [];

    /// <summary>Creates a comparer.</summary>
    /// <param name="options">The policies and rules; <see cref="ComparisonOptions.Default"/> unless given.</param>
    /// <param name="observer">What receives its runs, for logs and metrics; <see langword="null"/> for nothing.</param>
    public ClaimComparer(ComparisonOptions? options = null, ComparisonObserver? observer = null)
    {
        Options = options ?? ComparisonOptions.Default;
        Observer = observer;
    }

    /// <summary>The policies and rules.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>What receives the runs; <see langword="null"/> for nothing.</summary>
    public ComparisonObserver? Observer { get; }

    /// <summary>Compares the claims of a dataset by every rule.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>Findings, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ComparisonResult Compare(ConflictDataset dataset, CancellationToken cancellationToken = default) =>
        Compare(dataset, progress: null, cancellationToken);

    /// <summary>Compares the claims of a dataset by every rule, and reports progress.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="progress">Receives the progress of the run, one report at a time, on any thread; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>Findings, faults and statistics.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ComparisonResult Compare(
        ConflictDataset dataset, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken = default) =>
        Observed(ComparisonRun.Whole, dataset, () => Run(FrameOf(dataset), [.. Options.Rules], [], progress, cancellationToken));

    /// <summary>
    /// Partitions a dataset into parts that can be compared independently. Every finding of the whole is found in exactly one part,
    /// identical, or else by <see cref="CompareRest"/>: what the <see cref="DatasetRule"/>s find, and the stale acknowledgements.
    /// </summary>
    /// <remarks>
    /// The dataset is split between scopes, so that the parts have about as many claims; a single scope is never split. A part also holds
    /// the claims of the scopes that its own are within. All parts are to be compared with the options of this comparer. A custom rule that
    /// reads more of the dataset than its context lists may give other findings for a part.
    /// </remarks>
    /// <param name="dataset">The dataset.</param>
    /// <param name="parts">How many parts, at least 1. Where there are fewer scopes, some parts are empty.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    public EquatableList<ComparisonPart> Partition(ConflictDataset dataset, int parts) =>
        DatasetPartition.Of(FrameOf(dataset), Guard.AtLeast(parts, 1, nameof(parts)));

    /// <summary>Compares a part of a dataset by every rule except those that need the whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="progress">Receives the progress of the run, one report at a time, on any thread; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The findings and faults of the part's own scopes, and the statistics of its dataset.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ComparisonResult ComparePart(
        ComparisonPart part, IProgress<ComparisonProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(part);
        var rules = Options.Rules.Where(rule => !rule.NeedsWhole).ToList();
        return Observed(
            ComparisonRun.Part, part.Dataset, () => Run(new(part.Dataset, Options, part.Share), rules, [], progress, cancellationToken));
    }

    /// <summary>
    /// Compares a dataset by the rules that need the whole, once all its parts have been compared: the <see cref="DatasetRule"/>s, and the
    /// rule on stale acknowledgements.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="parts">The outcome of each part.</param>
    /// <param name="progress">Receives the progress of the run, one report at a time, on any thread; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>
    /// The findings that no part has, the faults of these rules, and the statistics of the whole, in which the acknowledged findings of the
    /// parts are not counted.
    /// </returns>
    /// <exception cref="ArgumentException">The outcomes are not those of all parts, each once.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ComparisonResult CompareRest(
        ConflictDataset dataset,
        IEnumerable<PartOutcome> parts,
        IProgress<ComparisonProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var outcomes = Guard.NotNull(parts).ToList();
        var numbers = outcomes.Select(outcome => outcome.Number).Order().ToList();
        return numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)) && outcomes.TrueForAll(outcome => outcome.Count == outcomes.Count)
            ? Observed(ComparisonRun.Rest, dataset, Compare)
            : throw new ArgumentException(
                $"The outcomes are of the parts {string.Join(", ", outcomes.Select(Position))}; there must be exactly one for each part.",
                nameof(parts));

        ComparisonResult Compare() =>
            Run(FrameOf(dataset), [.. Options.Rules.Where(rule => rule.NeedsWhole)], outcomes, progress, cancellationToken);

        static string Position(PartOutcome outcome) => Invariant($"{outcome.Number} of {outcome.Count}");
    }

    /// <summary>
    /// Compares the claims of a dataset by every rule, and keeps the findings up to date while claims are added and withdrawn.
    /// </summary>
    /// <param name="dataset">The dataset to start from.</param>
    /// <param name="cancellationToken">Cancels the first run.</param>
    /// <returns>The live comparer, whose findings are those of the dataset.</returns>
    /// <exception cref="OperationCanceledException">The first run was cancelled.</exception>
    public LiveComparer StartLive(ConflictDataset dataset, CancellationToken cancellationToken = default) =>
        new(new(this, FrameOf(dataset), Compare(dataset, cancellationToken)), Observer);

    /// <summary>Compares the claims of a dataset by some of the rules.</summary>
    internal ComparisonResult Compare(ConflictDataset dataset, List<ComparisonRule> rules) =>
        Run(FrameOf(dataset), rules, [], progress: null, default);

    /// <summary>Determines the relation between two claims of a dataset and its reason, also if there is no conflict.</summary>
    /// <param name="first">One claim.</param>
    /// <param name="second">The other claim.</param>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The relation, lineage, agreement and reason.</returns>
    /// <exception cref="ArgumentException">A claim is not in the dataset, or the two are the same.</exception>
    public PairComparison Compare(Claim first, Claim second, ConflictDataset dataset) =>
        FrameOf(dataset).Compare(Guard.NotNull(first), Guard.NotNull(second));

    internal ComparisonFrame FrameOf(ConflictDataset dataset) => _frames.GetValue(Guard.NotNull(dataset), key => new(key, Options));

    private ComparisonResult Observed(ComparisonRun run, ConflictDataset dataset, Func<ComparisonResult> compare) =>
        RunObservation<ComparisonResult>.Run(Observer?.Start(run, Guard.NotNull(dataset)), compare);

    private static ComparisonResult Run(
        ComparisonFrame frame,
        List<ComparisonRule> rules,
        IReadOnlyCollection<PartOutcome> parts,
        IProgress<ComparisonProgress>? progress,
        CancellationToken cancellationToken)
    {
        var count = progress is null
            ? null
            : new ProgressCount(progress, (long)frame.Dataset.Claims.Count * (rules.Count(rule => rule.Searched is null) + 1));
        var control = new RunControl(frame.Options.Threads, count is null ? null : count.Advance, cancellationToken);
        var material = RuleMaterial.Of(frame, rules, control);
        var runs = rules.ConvertAll(rule => new RuleRun(frame, rule, control));

        // One at a time: neighbours among the rules are often slow together.
        Parallel.ForEach(
            Partitioner.Create(runs, EnumerablePartitionerOptions.NoBuffering), control.Parallel, run => run.Run(material));
        return new(frame, runs, parts);
    }
}
