namespace ConflictModel;

/// <summary>The context of a rule: the dataset, the meaning of figures under the policies in use, and the methods for reporting.</summary>
public abstract partial class RuleContext
{
    // A small cache of the keys of recently used claims, since rules ask several questions about one claim. Entries are verified before
    // use.
    private const int Kept = 16;

    private readonly Late<int[]> _keys = new();

    private protected RuleContext(RuleRun run) => Run = run;

    /// <summary>The dataset.</summary>
    public ConflictDataset Dataset => Run.Frame.Dataset;

    /// <summary>The policies and rules in use.</summary>
    public ComparisonOptions Options => Run.Frame.Options;

    /// <summary>The token that cancels the run.</summary>
    public CancellationToken CancellationToken => Run.CancellationToken;

    internal RuleRun Run { get; }

    private protected abstract EquatableList<Scope> Scopes { get; }

    /// <summary>Gets the estimate of a claim in base units, under the hedge policy in use.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The possible range, the plausible range and the best value.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public Estimate EstimateOf(Claim claim) => Run.Frame.Rows.EstimateOf(KeyOf(claim));

    /// <summary>Gets the reading of a claim, and whether it is compared.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>Its estimate, its period, given or implied, and why it is not compared if it is not.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public ClaimReading ReadingOf(Claim claim) => Run.Frame.ReadingOf(KeyOf(claim));

    /// <summary>The dimension of a claim's unit: claims of different dimensions are never compared.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public EntityId<Dimension> DimensionOf(Claim claim) => Run.Frame.Rows.DimensionOf(KeyOf(claim));

    /// <summary>
    /// The period by which it is known to the month or finer when a claim holds, given or implied: claims of one scope for which it is
    /// equal certainly hold at the same time.
    /// </summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The period; <see langword="null"/> if none is known, or only a coarser one.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public UncertainPeriod? TimeOf(Claim claim)
    {
        var key = KeyOf(claim);
        return Run.Frame.Rows.Times[key].Key < 0 ? null : Run.Frame.Rows.Times.PeriodOf(key);
    }

    /// <summary>When a claim was stated at its origin: the innermost date of its attribution, or else the date of its report.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The date; <see langword="null"/> if none is known, or where several origins stated it on different dates.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public UncertainDate? StatedOn(Claim claim) => Run.Frame.Rows.Times.StatedOn(KeyOf(claim));

    /// <summary>The sources that a claim certainly comes from, each replaced by the source that it speaks for; ordered by id.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The sources; none if they are not known for certain, as with "officials" or a report without a publisher.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public EquatableList<EntityId<Source>> OriginsOf(Claim claim)
    {
        var key = KeyOf(claim);
        return Run.Frame.Rows.Origins[key].Number < 0 ? [] : Run.Frame.OriginsOf(key);
    }

    /// <summary>
    /// The sides that the origins of a claim are on: of each the nearest state or armed group above its actor; ordered by id.
    /// </summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The actors; none if no origin is known to be on a side.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public EquatableList<EntityId<Actor>> SidesOf(Claim claim) =>
        Run.Frame.Rows.Origins[KeyOf(claim)].Sides.ToArray().Select(side => Dataset.Actors[side].Id).Order().ToEquatableList();

    /// <summary>The statement that a claim reports: claims of one scope for which it is equal are certainly one statement.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The statement; <see langword="null"/> if the origin is not known for certain.</returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public Statement? StatementOf(Claim claim) => Statement.Of(Run.Frame, KeyOf(claim));

    /// <summary>The number that a claim gives, in base units of its dimension.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>
    /// The number, above 0; <see langword="null"/> if the claim is not compared, affirms nothing, or gives no number or several.
    /// </returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public decimal? NumberOf(Claim claim) => Run.Frame.Rows.NumberOf(KeyOf(claim));

    /// <summary>The number that a claim gives, with its origins and date.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>
    /// The number; <see langword="null"/> if there is none (<see cref="NumberOf"/>), where its origin is not known for certain, or the date
    /// of its statement not to the month.
    /// </returns>
    /// <exception cref="ArgumentException">The claim is not in the dataset.</exception>
    public StatedNumber? StatedNumberOf(Claim claim) => StatedNumber.Of(Run.Frame.Rows, KeyOf(claim));

    private int KeyOf(Claim claim)
    {
        Guard.NotNull(claim);
        var id = claim.Id.Value;
        ref var kept = ref _keys.Of(this, static _ => new int[Kept])[id[^1] % Kept];
        var key = kept;
        return key < Dataset.Claims.Count && ReferenceEquals(Dataset.Claims[key], claim) ? key : kept = Run.Frame.KeyOf(claim);
    }
}
