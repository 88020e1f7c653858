using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>
/// The minimum that is confirmed case by case, such as losses seen on photographs; it is never averaged with claims about the total.
/// </summary>
/// <remarks>
/// <para>Documented counts (<see cref="CountBasis.Documented"/>) are, and whatever comes from sources that are given.</para>
/// <para>A count of what is visible is too low: of tanks, Oryx had confirmed 4,030 by 1 June 2025, and Ukraine's General Staff claimed
/// 10,872. The two do not contradict each other.</para>
/// <para>The other claims are left to further rules, and what these decide is raised to the confirmed number. Claims that certainly say
/// less than is confirmed are refuted: they dissent, and take no part in that. Where the others decide on less all the same, the figure is
/// "at least" the confirmed number. It passes where nothing is confirmed.</para>
/// </remarks>
public sealed class ConfirmedFloor : ReconciliationRule
{
    private readonly EquatableList<EntityId<Source>> _sources;
    private readonly EquatableList<ReconciliationRule> _others;

    /// <summary>Makes the rule; the other claims are decided by <see cref="ReconciliationRules.Default"/>.</summary>
    /// <param name="sources">The sources that confirm case by case, whether or not their claims are documented; none unless given.</param>
    public ConfirmedFloor(params EquatableList<EntityId<Source>> sources)
        : this(sources, ReconciliationRules.Default)
    {
    }

    /// <summary>Creates the rule.</summary>
    /// <param name="sources">The sources that confirm case by case, whether or not their claims are documented; may be empty.</param>
    /// <param name="others">The rules that decide on the other claims, in their order.</param>
    public ConfirmedFloor(EquatableList<EntityId<Source>> sources, EquatableList<ReconciliationRule> others)
        : base(new()
        {
            Id = "confirmed-floor",
            Title = "At least what is confirmed case by case",
            Help = "A count of photographs is a minimum; it is never averaged with claims about the whole.",
        })
    {
        _sources = Guard.NotNull(sources);
        _others = Guard.NotNull(others);
    }

    /// <inheritdoc/>
    public override ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence)
    {
        var rest = Guard.NotNull(evidence).Select(all => all.Where(claim => !IsConfirmed(claim))).OfType<ScopeEvidence>();
        var learned = _others.Select(rule => rule.LearnFrom(rest)).ToEquatableList();
        return learned == _others ? this : new ConfirmedFloor(_sources, learned);
    }

    /// <inheritdoc/>
    public override Ruling Reconcile(ScopeEvidence evidence)
    {
        var confirmed = Guard.NotNull(evidence).Where(IsConfirmed);
        if (confirmed is null)
        {
            return Ruling.Pass("No claim is confirmed case by case.");
        }

        var floor = FloorOf(confirmed);
        var say = evidence.Say;
        var unconfirmed = evidence.Where(claim => !IsConfirmed(claim));
        var others = unconfirmed?.Where(claim => claim.Estimate.Possible.Intersects(floor));
        var ruling = others is null
            ? null
            : _others.Select(rule => rule.Reconcile(others)).FirstOrDefault(ruling => ruling.Outcome != RulingOutcome.Passed);
        if (ruling is { Outcome: RulingOutcome.Deferred })
        {
            return ruling;
        }

        if (ruling?.Range is not { } decided)
        {
            var less = unconfirmed is not null && others is null ? " The others say less." : "";
            return Ruling.Decide(floor, null, () => $"Confirmed case by case: {say.Range(floor)}, by {confirmed.ListOfClaims()}.{less}");
        }

        // The floor allows what others say without supporting it: 4,030 seen on photographs are no evidence of 10,872.
        var rest = others!.Claims;
        if (decided.Intersect(floor) is not { } raised)
        {
            return Ruling.Decide(
                floor,
                null,
                () => $"Confirmed case by case: {say.Range(floor)}, by {confirmed.ListOfClaims()}. The others say less: {ruling.Reason}")
                .SupportedBy(confirmed.Claims.Concat(rest.Where(claim => claim.Estimate.Plausible.Intersects(floor))));
        }

        var meaning = (ruling.Plausible ?? decided).Intersect(floor) ?? raised;
        var support = ruling.Supporting ?? rest;
        return Ruling.Decide(
            raised,
            raised.Nearest(ruling.Best),
            () => $"Confirmed case by case: {say.Range(floor)}, by {confirmed.ListOfClaims()}. For the others: {ruling.Reason}")
            .WithPlausible(meaning)
            .SupportedBy(confirmed.Claims
                .Where(claim => raised != decided || claim.Estimate.Plausible.Intersects(meaning))
                .Concat(support.Where(claim => claim.Estimate.Plausible.Intersects(meaning))))
            .AllowedBy(confirmed.Claims);
    }

    private bool IsConfirmed(ClaimEvidence claim) => claim.IsDocumented
        || (claim.Sources is { Count: > 0 } sources && sources.All(_sources.Contains));

    private static QuantityRange FloorOf(ScopeEvidence confirmed)
    {
        var floor = RangeCut.StartOf(confirmed.Claims[0].Estimate.Possible);
        foreach (var claim in confirmed.Claims)
        {
            var start = RangeCut.StartOf(claim.Estimate.Possible);
            floor = RangeCut.Compare(start, floor) > 0 ? start : floor;
        }

        return RangeCut.Between(floor, RangeCut.EndOf(QuantityRange.Any));
    }
}
