using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>The rules of a live comparer, by what of a dataset they have to be asked about again when a claim comes or goes.</summary>
internal sealed class LiveRules
{
    private readonly OrderRule?[] _order = new OrderRule?[2 * Enum.GetValues<OrderFamily>().Length];

    public LiveRules(ComparisonRules rules)
    {
        foreach (var rule in rules.OfType<OrderRule>())
        {
            _order[IndexOf(rule.Family, rule.Verdict)] = rule;
        }

        HasOrder = rules.Any(rule => rule is OrderRule);
        HasBetween = rules.Any(rule => rule is OrderRule order && !OrderFamilies.IsWithinScope(order.Family));
        Falls = Only<FallingFigure>(rules);
        Denials = Only<DeniedClaim>(rules);
        Origins = [.. rules.Where(rule => rule is OneOriginCountedTwice or RestatedFigure or UnexplainedRevision)];
        OutOfTime = Only<ClaimOutOfTime>(rules);
        Units = rules.OfType<MixedUnits>().FirstOrDefault();
        Numbers = [.. rules.Where(rule => rule is OneNumberTwoMeanings or SlippedFigure)];
        Digits = Only<SlippedFigure>(rules);
        Sums = Only<BrokenSum>(rules);
        OwnClaims = [.. rules.Where(rule => rule is ClaimRule and not ClaimOutOfTime)];
        OwnScopes = [.. rules.Where(rule => rule is ScopeRule and not DeniedClaim && !Origins.Contains(rule))];
        OwnNested = [.. rules.Where(rule => rule is NestedScopesRule)];
        Late = [.. rules.Where(rule => rule is DatasetRule and not (MixedUnits or OneNumberTwoMeanings or SlippedFigure or BrokenSum))];
        Stale = rules.FirstOrDefault(rule => rule is StaleAcknowledgement);
    }

    public bool HasOrder { get; }

    public bool HasBetween { get; }

    public List<ComparisonRule> Falls { get; }

    public List<ComparisonRule> Denials { get; }

    /// <summary>Those that look at the claims of one origin in one scope.</summary>
    public List<ComparisonRule> Origins { get; }

    public List<ComparisonRule> OutOfTime { get; }

    public MixedUnits? Units { get; }

    /// <summary>Those that look at claims of one origin with one number.</summary>
    public List<ComparisonRule> Numbers { get; }

    public List<ComparisonRule> Digits { get; }

    public List<ComparisonRule> Sums { get; }

    public List<ComparisonRule> OwnClaims { get; }

    public List<ComparisonRule> OwnScopes { get; }

    public List<ComparisonRule> OwnNested { get; }

    /// <summary>A user's own that look at the whole dataset.</summary>
    public List<ComparisonRule> Late { get; }

    public ComparisonRule? Stale { get; }

    public OrderRule? Of(in LiveKey key) => _order[IndexOf(key.Family, key.Verdict)];

    private static List<ComparisonRule> Only<T>(ComparisonRules rules) => [.. rules.Where(rule => rule is T)];

    private static int IndexOf(OrderFamily family, Verdict verdict) => (2 * (int)family) + (verdict == Verdict.Contradiction ? 0 : 1);
}
