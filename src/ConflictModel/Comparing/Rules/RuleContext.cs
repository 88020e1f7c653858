using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>What every rule sees: the dataset, what the figures mean under the policies in use, and where to report.</summary>
public abstract class RuleContext
{
    // The keys of the claims that were last asked about, each where its id leads: a rule asks several things of one claim. Whatever is
    // there is checked before it is used.
    private const int Kept = 16;

    private readonly Late<int[]> _keys = new();

    private protected RuleContext(RuleRun run) => Run = run;

    /// <summary>The dataset.</summary>
    public ConflictDataset Dataset => Run.Frame.Dataset;

    /// <summary>The policies and rules in use.</summary>
    public ComparisonOptions Options => Run.Frame.Options;

    /// <summary>Set when the run is to stop.</summary>
    public CancellationToken CancellationToken => Run.CancellationToken;

    internal RuleRun Run { get; }

    private protected abstract EquatableList<Scope> Scopes { get; }

    /// <summary>What a claim says the true value is, in base units, under the hedge policy in use.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The possible range, the plausible range and the best value.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public Estimate EstimateOf(Claim claim) => Run.Frame.Rows.EstimateOf(KeyOf(claim));

    /// <summary>What a claim is taken to say, and whether it is compared.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>Its estimate, its period, given or implied, and why it is not compared if it is not.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public ClaimReading ReadingOf(Claim claim) => Run.Frame.ReadingOf(KeyOf(claim));

    /// <summary>The dimension of a claim's unit: claims of different dimensions are never compared.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public EntityId<Dimension> DimensionOf(Claim claim) => Run.Frame.Rows.DimensionOf(KeyOf(claim));

    /// <summary>
    /// The period by which it is known to the month or finer when a claim holds, given or implied: claims of one scope for which it is
    /// equal certainly hold at the same time.
    /// </summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The period; <see langword="null"/> where none is known, or only a coarser one.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public UncertainPeriod? TimeOf(Claim claim)
    {
        var key = KeyOf(claim);
        return Run.Frame.Rows.Times[key].Key < 0 ? null : Run.Frame.Rows.Times.PeriodOf(key);
    }

    /// <summary>When a claim was stated at its origin: the innermost date of its attribution, or else the date of its report.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The date; <see langword="null"/> where none is known, or where several origins stated it on different dates.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public UncertainDate? StatedOn(Claim claim) => Run.Frame.Rows.Times.StatedOn(KeyOf(claim));

    /// <summary>
    /// Whether a claim may have been stated as early as another: the first day on which it may have been stated is not after that of the
    /// other.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>Whether it may; of a claim without a known date, always.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public bool MayBeStatedFirst(Claim first, Claim second)
    {
        var times = Run.Frame.Rows.Times;
        return times.StatedAt(KeyOf(first)).CompareStart(times.StatedAt(KeyOf(second))) <= 0;
    }

    /// <summary>The sources that a claim certainly comes from, each replaced by the one whose voice it is; ordered by id.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The sources; none where they are not known for certain, as with "officials" or a report without a publisher.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public EquatableList<EntityId<Source>> OriginsOf(Claim claim)
    {
        var key = KeyOf(claim);
        return Run.Frame.Rows.Origins[key].Number < 0 ? [] : Run.Frame.OriginsOf(key);
    }

    /// <summary>
    /// The sides that the origins of a claim are on: of each the nearest state or armed group above its actor; ordered by id.
    /// </summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The actors; none where no origin is known to be on a side.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public EquatableList<EntityId<Actor>> SidesOf(Claim claim) =>
        Run.Frame.Rows.Origins[KeyOf(claim)].Sides.ToArray().Select(side => Dataset.Actors[side].Id).Order().ToEquatableList();

    /// <summary>The statement that a claim reports: claims of one scope for which it is equal are certainly one statement.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>The statement; <see langword="null"/> where the origin is not known for certain.</returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public Statement? StatementOf(Claim claim) => Statement.Of(Run.Frame, KeyOf(claim));

    /// <summary>The number that a claim gives, in base units of its dimension.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>
    /// The number, above 0; <see langword="null"/> where the claim is not compared, affirms nothing, or gives no number or several.
    /// </returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public decimal? NumberOf(Claim claim) => Run.Frame.Rows.NumberOf(KeyOf(claim));

    /// <summary>The number that a claim gives, with who stated it and when.</summary>
    /// <param name="claim">A claim of the dataset.</param>
    /// <returns>
    /// The number; <see langword="null"/> where there is none (<see cref="NumberOf"/>), where its origin is not known for certain, or the
    /// date of its statement not to the month.
    /// </returns>
    /// <exception cref="ArgumentException">The claim is not one of the dataset's.</exception>
    public StatedNumber? StatedNumberOf(Claim claim) => StatedNumber.Of(Run.Frame.Rows, KeyOf(claim));

    /// <summary>Who stands behind two claims: one statement, one origin, possibly one, or independent origins.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The lineage.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public Lineage LineageOf(Claim first, Claim second) => Run.Frame.Pairs.LineageOf(KeyOf(first), KeyOf(second));

    /// <summary>Whether the scope of one claim is within that of another, their periods left aside.</summary>
    /// <param name="narrower">A claim of the dataset.</param>
    /// <param name="wider">Another claim of the dataset.</param>
    /// <returns>Certain for one scope; Possible where a coordinate is left out by one of them.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public Certainty IsWithin(Claim narrower, Claim wider)
    {
        var keys = Dataset.Keys;
        return Run.Frame.Rows.Order.IsWithin(keys.ScopeKeys[keys.ScopeOf(KeyOf(narrower))], keys.ScopeKeys[keys.ScopeOf(KeyOf(wider))]);
    }

    /// <summary>
    /// Whether two claims hold at the same time, as their measures and mode take time, under the simultaneity policy in use.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>Certain where the time of each is certainly within that of the other.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public Certainty AreSimultaneous(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        return Run.Frame.Rows.TimeOrder(a, b).And(Run.Frame.Rows.TimeOrder(b, a));
    }

    /// <summary>
    /// Whether the figure of a claim lies above what another claim of the same scope leaves room for, at its time: faster than
    /// <see cref="Compare"/>, which also says why.
    /// </summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of its scope.</param>
    /// <returns>
    /// Certain for a contradiction, Possible for a tension; No where a correction explains it, and where a claim is not compared.
    /// </returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public Certainty Exceeds(Claim first, Claim second)
    {
        var (a, b) = (KeyOf(first), KeyOf(second));
        var isSameScope = Dataset.Keys.ScopeOf(a) == Dataset.Keys.ScopeOf(b);
        if (!isSameScope)
        {
            throw OfDifferentScopes(first, second, nameof(second));
        }

        return Run.Frame.Rows.Test(a, b, Certainty.Certain) switch
        {
            Verdict.Contradiction => Certainty.Certain,
            Verdict.Tension => Certainty.Possible,
            _ => Certainty.No,
        };
    }

    /// <summary>
    /// Of some claims of one scope, each that exceeds another of them (<see cref="Exceeds"/>), or is exceeded by one, in the pair with the
    /// widest gap. Claims of one origin about one time are not compared each with each, so that there may be many.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="partOf">What claims have in common that are not to be held against each other, compared by its equality;
    /// <see langword="null"/> for nothing.</param>
    /// <returns>The pairs, each once, ordered by the ids of their claims.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's, or they are of different scopes.</exception>
    public IReadOnlyList<(Claim Higher, Claim Lower)> WidestExcesses(IReadOnlyList<Claim> claims, Func<Claim, object?> partOf)
    {
        Guard.NotNull(claims);
        Guard.NotNull(partOf);
        var keys = claims.Select(KeyOf).ToArray();
        var apart = Array.FindIndex(keys, key => Dataset.Keys.ScopeOf(key) != Dataset.Keys.ScopeOf(keys[0]));
        if (apart >= 0)
        {
            throw OfDifferentScopes(claims[0], claims[apart], nameof(claims));
        }

        var parts = new Dictionary<object, int>();
        var numbers = claims.Select(NumberOf).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i] < 0 ? parts.Count + i : numbers[i];
        }

        return keys.Length < 2 ? [] : [.. new ExcessSearch(Run.Frame.Rows, keys, numbers).Find().Distinct()
            .Select(pair => (Higher: claims[pair.High], Lower: claims[pair.Low]))
            .OrderBy(pair => pair.Higher.Id).ThenBy(pair => pair.Lower.Id)];

        int NumberOf(Claim claim) => partOf(claim) is not { } part ? -1
            : parts.TryGetValue(part, out var known) ? known
            : parts[part] = parts.Count;
    }

    /// <summary>How two claims stand to each other.</summary>
    /// <param name="first">A claim of the dataset.</param>
    /// <param name="second">Another claim of the dataset.</param>
    /// <returns>The relation, and the reason.</returns>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public PairComparison Compare(Claim first, Claim second) => Run.Frame.Compare(Guard.NotNull(first), Guard.NotNull(second));

    /// <summary>Reports a finding.</summary>
    /// <param name="message">What was found, as a sentence in plain English. It is shown as it is written.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public void Report(string message, Claim claim, params Claim[] others) => Report(message, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding.</summary>
    /// <param name="message">What was found, as a sentence in plain English. It is shown as it is written.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is no claim, or one that is not the dataset's.</exception>
    public void Report(string message, IEnumerable<Claim> claims) => Report(new CustomReason { Message = message }, claims);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds values of a rule's own.</param>
    /// <param name="claim">A claim that it is about.</param>
    /// <param name="others">The other claims that it is about, if there are any.</param>
    /// <exception cref="ArgumentException">A claim is not one of the dataset's.</exception>
    public void Report(Reason reason, Claim claim, params Claim[] others) => Report(reason, [claim, .. Guard.NotNull(others)]);

    /// <summary>Reports a finding with its reason as data.</summary>
    /// <param name="reason">The reason; a <see cref="CustomReason"/> holds values of a rule's own.</param>
    /// <param name="claims">The claims that it is about, at least one.</param>
    /// <exception cref="ArgumentException">There is no claim, or one that is not the dataset's.</exception>
    public void Report(Reason reason, IEnumerable<Claim> claims)
    {
        Guard.NotNull(reason);
        Guard.NotNull(claims);
        Run.Report(new Finding(Run.Rule, Run.Severity, Scopes, WitnessesOf(claims), reason, Run.Frame));
    }

    /// <summary>Reports a finding with all that a rule can say of it.</summary>
    /// <param name="finding">The reason and the claims, and where needed the scopes, a key and the pairs.</param>
    /// <exception cref="ArgumentException">There is no claim, or one that is not the dataset's.</exception>
    public void Report(FindingDraft finding)
    {
        Guard.NotNull(finding);
        var frame = Run.Frame;
        Run.Report(new Finding(
            Run.Rule,
            Run.Severity,
            finding.Scopes?.Select(scope => frame.Dataset.Completed(scope).WithoutPeriod()).ToEquatableList() ?? Scopes,
            WitnessesOf(finding.Claims.DistinctBy(claim => claim.Id)),
            finding.Reason,
            frame,
            finding.Key,
            finding.Pairs is { } pairs
                ? () => pairs().Select(pair => frame.Pairs.Compare(frame.KeyOf(pair.First), frame.KeyOf(pair.Second)))
                : null));
    }

    private static ArgumentException OfDifferentScopes(Claim first, Claim second, string parameter) =>
        new($"The claims '{first.Id}' and '{second.Id}' are of different scopes; claims of one scope are required.", parameter);

    private int KeyOf(Claim claim)
    {
        Guard.NotNull(claim);
        var id = claim.Id.Value;
        ref var kept = ref _keys.Of(this, static _ => new int[Kept])[id[^1] % Kept];
        var key = kept;
        return key < Dataset.Claims.Count && ReferenceEquals(Dataset.Claims[key], claim) ? key : kept = Run.Frame.KeyOf(claim);
    }

    private EquatableList<Witness> WitnessesOf(IEnumerable<Claim> claims)
    {
        var witnesses = claims.Select(claim => new Witness { Claim = Dataset.Claims[KeyOf(claim)] })
            .OrderBy(witness => witness.Claim.Id)
            .ToEquatableList();
        return witnesses.Count > 0
            ? witnesses
            : throw new ArgumentException("The finding has no claims; at least one is required.", nameof(claims));
    }
}
