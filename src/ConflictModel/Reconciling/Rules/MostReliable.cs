namespace ConflictModel.Rules;

/// <summary>The values that the most reliable origins give, by the grades of the coder.</summary>
/// <remarks>
/// The first response of the <i>Standards for Casualty Recording</i> (Every Casualty, 2016, p. 25): prioritise certain sources. Grades are
/// those of the Admiralty scale; an origin that was not graded, or cannot be judged, is not chosen, and not held for worse either. It
/// passes where no origin is graded well enough, and where those with the best grade do not agree on any value.
/// </remarks>
public sealed class MostReliable : ReconciliationRule
{
    private readonly AdmiraltyReliability _atLeast;

    /// <summary>Creates the rule.</summary>
    /// <param name="atLeast">The grade from which an origin may decide alone; fairly reliable (C) unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is none of A to E.</exception>
    public MostReliable(AdmiraltyReliability atLeast = AdmiraltyReliability.C)
        : base(new()
        {
            Id = "most-reliable",
            Title = "What the most reliable origins say",
            Help = "Follows the grades of the sources, and passes where the best disagree.",
        }) =>
        _atLeast = Guard.Defined(atLeast, nameof(atLeast)).IsJudged()
            ? atLeast
            : throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "atLeast is F, which is not a grade; it must be A to E.");

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var grades = Guard.NotNull(evidence).Claims.Select(claim => claim.Reliability)
            .OfType<AdmiraltyReliability>()
            .Where(IsGoodEnough)
            .ToList();
        if (grades.Count == 0)
        {
            return Ruling.Pass($"No origin is graded {_atLeast.Code()} or better.");
        }

        var best = grades.Min();
        var chosen = evidence.Where(claim => claim.Reliability == best)!;
        return chosen.AgreedRange is not { } agreed || chosen.CommonRange is not { } range
            ? Ruling.Pass(() => $"The most reliable origins, graded {best.Code()}, disagree: {chosen.ListOfClaims()}.")
            : Ruling.Decide(
                range,
                WeightedMedian.BestWithin(agreed, chosen.Claims),
                () => $"The best grade among the origins is {best.Code()}, for {chosen.ListOfClaims()}.")
                .WithPlausible(agreed);
    }

    private bool IsGoodEnough(AdmiraltyReliability grade) => grade == _atLeast || grade.IsAbove(_atLeast);
}
