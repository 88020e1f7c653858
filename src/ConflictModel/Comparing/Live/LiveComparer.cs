namespace ConflictModel;

/// <summary>
/// Compares a dataset to which claims are added, and from which claims are withdrawn, one at a time: says what findings appear, change and
/// disappear, without comparing the rest again. At any time <see cref="Findings"/> are those that
/// <see cref="ClaimComparer.Compare(ConflictDataset, CancellationToken)"/> gives for <see cref="Dataset"/>. Made by
/// <see cref="ClaimComparer.StartLive"/>.
/// </summary>
/// <remarks>
/// <para>Not safe for use by several threads at once: neither are the findings of its changes that have not been read yet. Whatever it has
/// handed out never changes.</para>
/// <para>A custom rule is asked again about the claim that comes or goes, about its scope, about the pairs of nested scopes that its own is
/// one of, or about its groups (<see cref="GroupRule{TKey}"/>):
/// what it reads of the dataset in addition to its context may be outdated.
/// Any other custom <see cref="DatasetRule"/> is run over the whole dataset when <see cref="Findings"/> or <see cref="Faults"/> are read;
/// what it finds is not among the changes.</para>
/// </remarks>
/// <example>
/// <code>
/// var live = comparer.StartLive(dataset);
/// var claim = dataset.Claims[new EntityId&lt;Claim&gt;("nis-1500")];
/// var added = claim with { Id = new("typed-in"), Quantity = Quantity.Parse("~4000 persons") };
///
/// foreach (var change in live.Add(added))
/// {
///     Console.WriteLine($"{change.Kind}: {change.Finding}");
/// }
///
/// live.Withdraw(added.Id);
/// </code>
/// </example>
public sealed class LiveComparer
{
    private readonly LiveState _state;
    private readonly ComparisonObserver? _observer;

    internal LiveComparer(LiveState state, ComparisonObserver? observer)
    {
        _state = state;
        _observer = observer;
    }

    /// <summary>
    /// The dataset as it is now: the claims that were there at the start and those that were added, in their order, without those that were
    /// withdrawn.
    /// </summary>
    public ConflictDataset Dataset => _state.Dataset;

    /// <summary>The policies and rules.</summary>
    public ComparisonOptions Options => _state.Options;

    /// <summary>
    /// All findings, as <see cref="ComparisonResult.Findings"/>. Those that have changed since they were last read are made now.
    /// </summary>
    public EquatableList<Finding> Findings => _state.Findings;

    /// <summary>The rules that threw, with what they threw, as <see cref="ComparisonResult.Faults"/>.</summary>
    public EquatableList<RuleFault> Faults => _state.Faults;

    /// <summary>Whether every rule looked at everything; <see langword="false"/> where one threw.</summary>
    public bool IsComplete => Faults.Count == 0;

    /// <summary>Adds a claim.</summary>
    /// <param name="claim">The claim. Its report, and everything else that it names, is in the dataset.</param>
    /// <returns>What that changes, in no order that means anything.</returns>
    /// <exception cref="ArgumentException">There is a claim with its id, or the dataset has not what it names; nothing has
    /// changed.</exception>
    public IReadOnlyList<FindingChange> Add(Claim claim)
    {
        var changes = _state.Add(Guard.NotNull(claim));
        _observer?.Added(claim, changes);
        return changes;
    }

    /// <summary>Withdraws a claim, as if it had never been there. Its id may be used again.</summary>
    /// <param name="id">The claim's id.</param>
    /// <returns>What that changes, in no order that means anything.</returns>
    /// <exception cref="KeyNotFoundException">There is no claim with the id; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">Another claim corrects it, or an acknowledgement lists it; nothing has
    /// changed.</exception>
    public IReadOnlyList<FindingChange> Withdraw(EntityId<Claim> id)
    {
        var changes = _state.Withdraw(id);
        _observer?.Withdrawn(id, changes);
        return changes;
    }
}
