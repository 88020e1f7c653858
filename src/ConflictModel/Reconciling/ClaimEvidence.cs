using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>One claim of a <see cref="ScopeEvidence"/>, with what is known about it. Immutable.</summary>
public sealed class ClaimEvidence
{
    private readonly ReconciliationFrame _frame;

    internal ClaimEvidence(ReconciliationFrame frame, int key, int origin, bool isOutgrown)
    {
        _frame = frame;
        Key = key;
        Origin = origin;
        IsOutgrown = isOutgrown;
        IsFirstCount = FirstCounts.IsFirst(frame.Rows.CountTimeOf(key));
        Estimate = frame.EstimateOf(key);
        IsDocumented = frame.Rows.IsDocumented(key);
        Claim = frame.Dataset.Claims[key];
        Reliability = frame.ReliabilityOf(Claim);
        Weight = frame.Options.ReliabilityWeights.Of(Reliability);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>
    /// The estimate of the true value, in base units: possible range, plausible range, best value. Of a <see cref="IsFirstCount">first
    /// count</see> that is what it says of the total: possible from its low end on, plausible up to
    /// <see cref="RevisionPolicy.FirstCountGrowth"/> times its high end. Of a <see cref="IsDocumented">documented count</see> the possible
    /// range is open above, and the plausible one is what is documented.
    /// </summary>
    public Estimate Estimate { get; }

    /// <summary>
    /// Gets whether it counts what was known while a period that has ended was still being counted
    /// (<see cref="RevisionPolicy.SettlingDays"/>): then the total may be more.
    /// </summary>
    public bool IsFirstCount { get; }

    /// <summary>
    /// Gets whether it is a first count, and another claim, of the total or certainly of a later time, counts no fewer: then it no longer
    /// says what the lowest figure is.
    /// </summary>
    public bool IsOutgrown { get; }

    /// <summary>
    /// Gets whether it counts only what is documented, one by one (<see cref="CountBasis.Documented"/>): then there may be more.
    /// </summary>
    public bool IsDocumented { get; }

    /// <summary>
    /// The number of its origin within the evidence, from 0. Claims with different numbers certainly come from independent origins; claims
    /// that possibly come from one have the same, and those of one side, where
    /// <see cref="ReconciliationOptions.IndependenceLevel"/> says so.
    /// </summary>
    public int Origin { get; }

    /// <summary>
    /// The sources that it comes from, each replaced by the source that it speaks for; empty for the words of a report whose publisher is
    /// not known.
    /// </summary>
    public EquatableList<EntityId<Source>> Sources
    {
        get
        {
            var origins = _frame.Origins[Key].Origins;
            var sources = new EntityId<Source>[origins.Length];
            for (var i = 0; i < sources.Length; i++)
            {
                sources[i] = _frame.Dataset.Sources[origins[i]].Id;
            }

            return new(sources);
        }
    }

    /// <summary>
    /// When it was stated: the innermost date of its attribution, else the report's. <see langword="null"/> if that is not known, or where
    /// two origins stated it at different times.
    /// </summary>
    public UncertainDate? Stated => ClaimTimes.StatementDate(_frame.Dataset, Claim);

    /// <summary>
    /// The reliability of its origin as the coder graded it: of the source, else of the source that it speaks for; of several origins, the
    /// one that weighs most. <see langword="null"/> if none was graded.
    /// </summary>
    public AdmiraltyReliability? Reliability { get; }

    /// <summary>The weight of that reliability by <see cref="ReconciliationOptions.ReliabilityWeights"/>, 0 to 1.</summary>
    public decimal Weight { get; }

    /// <summary>The estimate by its words alone, without later counts.</summary>
    internal Estimate Said => _frame.Rows.EstimateOf(Key);

    internal int Key { get; }

    /// <summary>
    /// The number of the origin it certainly has, the same in all evidence of a run; below 0 if that is not known for certain.
    /// </summary>
    internal int CertainOrigin => _frame.Origins[Key].Number;

    /// <summary>The claim's id with its figure.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Claim.ToString();
}
